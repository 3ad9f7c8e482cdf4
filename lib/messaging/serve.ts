import type { messenger } from './messenger.ts';
import type { OwnMessages, PageMessages } from './protocol-map.ts';

/** Who sent a message, as the browser tells it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  /** Chromium only: one document's life, so it changes with every navigation. */
  documentId?: string | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

type Data<F> = F extends (...args: infer A) => unknown ? (A extends [infer D] ? D : undefined) : never;
type Answer<F> = F extends (...args: never[]) => infer R ? R | Promise<R> : never;

/** A handler of a stranger's message: `read` checks the data (and throws), `answer` may trust it. */
export type PageHandlers = {
  [K in keyof PageMessages]: {
    read(raw: unknown): Data<PageMessages[K]>;
    answer(data: Data<PageMessages[K]>, sender: Sender): Answer<PageMessages[K]>;
  };
};

export type OwnHandlers = {
  [K in keyof OwnMessages]: (data: Data<OwnMessages[K]>, sender: Sender) => Answer<OwnMessages[K]>;
};

/** The extension as its own senders name it. */
export interface Self {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a path. */
  origin: string;
}

/** True when one of the extension's own pages sent the message, not a script in somebody's page. */
export function isOwnPage(sender: Sender, self: Self): boolean {
  return sender.id === self.id && (sender.url ?? '').startsWith(`${self.origin}/`);
}

/**
 * Registers every handler, each behind the check its trust asks for. Call once, in the first turn of the
 * background, or a sleeping worker is woken for a message that nobody hears.
 */
export function serve(
  onMessage: typeof messenger.onMessage,
  self: Self,
  handlers: { page: PageHandlers; own: OwnHandlers },
): void {
  // A loop over a map of differently typed pairs has no type of its own; the two types above hold each pair.
  const listen = onMessage as unknown as (
    type: string,
    on: (message: { data: unknown; sender: Sender }) => unknown,
  ) => void;
  const page = handlers.page as Record<string, LoosePageHandler>;
  const own = handlers.own as Record<string, (data: unknown, sender: Sender) => unknown>;

  for (const [type, { read, answer }] of Object.entries(page)) {
    listen(type, ({ data, sender }) => {
      if (sender.id !== self.id) throw new Error(`${type}: not from this extension`);
      return answer(read(data), sender);
    });
  }
  for (const [type, answer] of Object.entries(own)) {
    listen(type, ({ data, sender }) => {
      if (!isOwnPage(sender, self)) throw new Error(`${type}: only for the extension's own pages`);
      return answer(data, sender);
    });
  }
}

interface LoosePageHandler {
  read(raw: unknown): unknown;
  answer(data: unknown, sender: Sender): unknown;
}
