import { type Check, steppedCheck } from '../../lib/analyzer/types.ts';
import { memoryTree } from '../../lib/protocol/vale/file-tree.ts';
import { postStyle } from '../../lib/protocol/vale/post-style.ts';
import { type StoredStyle, styles } from '../../lib/storage/protocols/styles.ts';
import { live } from './live.ts';

/** The Vale styles in force: their names and checks. */
export function stylesInForce(): () => Promise<{ names: string[]; checks: Check[] }> {
  const taken = live(styles);
  let last: { stored: StoredStyle[]; names: string[]; checks: Check[] } | undefined;
  return async () => {
    const stored = await taken();
    if (last?.stored !== stored) {
      const checks = stored.map(checkOf);
      last = { stored, names: stored.map(({ name }) => `${name}, a Vale style`), checks };
    }
    return last;
  };
}

/** Compiled when it is first asked, once for as long as the style stays stored. */
function checkOf({ folder, files }: StoredStyle): Check {
  let check: Check | undefined;
  return steppedCheck(function* (draft, stance) {
    check ??= postStyle(folder, memoryTree(new Map(Object.entries(files)))).check;
    return check.inSteps ? yield* check.inSteps(draft, stance) : check(draft, stance);
  });
}
