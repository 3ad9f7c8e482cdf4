import type { Browser } from 'puppeteer-core';

/** One frame of one tab, as WebDriver BiDi lists it. */
export interface Context {
  context: string;
  url: string;
  children: Context[];
}

/** The commands that puppeteer has no words for. */
export interface Bidi {
  /** @throws with Firefox's own error. */
  send<T>(method: string, params: object): Promise<T>;
  contexts(): Promise<Context[]>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The connection that puppeteer itself speaks over. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async <T>(method: string, params: object) =>
    (await connection.send(method, params)).result as T;
  return {
    send,
    contexts: async () => (await send<{ contexts: Context[] }>('browsingContext.getTree', {})).contexts,
  };
}
