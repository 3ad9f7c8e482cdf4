/**
 * Runs `work` on what it is given, one at a time; of what arrives meanwhile only the last is worked on. For work whose
 * results replace one another.
 */
export function latestOnly<T>(work: (input: T) => Promise<void>): (input: T) => void {
  let next: { input: T } | undefined;
  let running = false;
  const run = async () => {
    running = true;
    while (next) {
      const { input } = next;
      next = undefined;
      // What failed is for `work` to say; what comes after it is worked on all the same.
      await work(input).catch(() => {});
    }
    running = false;
  };
  return (input) => {
    next = { input };
    if (!running) void run();
  };
}
