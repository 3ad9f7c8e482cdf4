import { type FileTree, joinPath } from './file-tree.ts';
import { type LoadedStyles, loadStyleFolder, loadStyles } from './load-styles.ts';
import type { RuleContext } from './rule-context.ts';
import { configOfStyles, readValeConfig, type ValeConfig } from './vale-config.ts';

/**
 * The rules of a folder: one that holds a `.vale.ini` is read as Vale reads it; any other is a style, or holds styles side by
 * side, and all their rules apply.
 */
export function folderRules(
  folder: string,
  tree: FileTree,
  services: Pick<RuleContext, 'tag' | 'dictionary'>,
): { config: ValeConfig; loaded: LoadedStyles } {
  const config = readValeConfig(folder, tree);
  if (config) return { config, loaded: loadStyles(config, tree, services) };
  const inside = stylesIn(folder, tree);
  if (inside.length > 0) {
    const bare = configOfStyles(inside, [folder]);
    return { config: bare, loaded: loadStyles(bare, tree, services) };
  }
  const name = folder.split('/').filter(Boolean).at(-1) ?? 'Style';
  const bare = configOfStyles([name], [joinPath(folder, '..'), folder]);
  return { config: bare, loaded: loadStyleFolder(folder, name, bare, tree, services) };
}

/** The folders that hold rules, in a folder that holds none itself. */
function stylesIn(folder: string, tree: FileTree): string[] {
  const hasRules = (path: string) => tree.list(path).some((entry) => entry.endsWith('.yml'));
  return hasRules(folder)
    ? []
    : tree.list(folder).filter((entry) => !/^[._]/.test(entry) && hasRules(joinPath(folder, entry)));
}
