/** What the coach asks of the guard in its frame. */
export interface GuardSlot {
  /** Sees every event that could send a post, before the page does. A throw lets the event pass. */
  decide?: ((event: Event) => void) | undefined;
  /** Ends the guard that sits in this frame; a newer copy of the extension calls it before it takes over. */
  end?: (() => void) | undefined;
  /** True while a held send waits for the writer's answer. */
  asking?: (() => boolean) | undefined;
  /** Fields of one line that are compose boxes: the guard looks at each that is focused, the coach takes its word. */
  lines?: WeakSet<Element> | undefined;
  /** The coach that runs in this frame, so that it is not started twice, and what ends it. */
  coached?: Pick<AbortController, 'signal' | 'abort'> | undefined;
}

const key = Symbol.for('rapport.guard');

/**
 * The one object that guard and coach share in a frame. Both are content scripts of one extension, so they see the
 * same isolated world; the page does not see it. Loading order does not matter: whoever comes first makes it.
 */
export function guardSlot(world: object = globalThis): GuardSlot {
  const holder = world as { [key]?: GuardSlot };
  holder[key] ??= {};
  return holder[key];
}
