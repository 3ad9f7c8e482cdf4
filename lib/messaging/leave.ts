/** The one message that goes to pages: the user took back the grant for these match patterns. */
export interface Leave {
  type: 'leave';
  origins: readonly string[];
}

/** True when `message` asks what runs on `host` to leave. Nobody but the extension can send it there. */
export function asksToLeave(message: unknown, host: string): boolean {
  const { type, origins } = message as Partial<Leave>;
  return type === 'leave' && (origins ?? []).some((origin) => /\/\/(.*?)\//.exec(origin)?.[1] === host);
}
