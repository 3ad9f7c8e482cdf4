import { type FileTree, joinPath } from './file-tree.ts';
import { type LoadedStyles, loadStyleFolder, loadStyles } from './load-styles.ts';
import type { RuleContext } from './rule-context.ts';
import { readValeConfig, type ValeConfig } from './vale-config.ts';

/**
 * The rules of a folder: one that holds a `.vale.ini` is read as Vale reads it; any other is a style, or holds styles side by
 * side, and all their rules apply.
 */
export function folderRules(
  folder: string,
  tree: FileTree,
  services: Pick<RuleContext, 'tag' | 'dictionary'>,
): { config: ValeConfig; loaded: LoadedStyles } {
  const ini = tree.read(joinPath(folder, '.vale.ini')) ?? tree.read(joinPath(folder, '_vale.ini'));
  if (ini !== undefined) {
    const config = readValeConfig(ini, folder, tree);
    return { config, loaded: loadStyles(config, tree, services) };
  }
  const inside = stylesIn(folder, tree);
  if (inside.length > 0) {
    const config = readValeConfig(`[*]\nBasedOnStyles = ${inside.join(', ')}`, folder, tree);
    config.stylesPaths = [folder];
    return { config, loaded: loadStyles(config, tree, services) };
  }
  const name = folder.split('/').filter(Boolean).at(-1) ?? 'Style';
  const config = readValeConfig(`[*]\nBasedOnStyles = ${name}`, folder, tree);
  config.stylesPaths = [joinPath(folder, '..'), folder];
  return { config, loaded: loadStyleFolder(folder, name, config, tree, services) };
}

/** The folders that hold rules, in a folder that holds none itself. */
function stylesIn(folder: string, tree: FileTree): string[] {
  const hasRules = (path: string) => tree.list(path).some((entry) => entry.endsWith('.yml'));
  return hasRules(folder)
    ? []
    : tree.list(folder).filter((entry) => !/^[._]/.test(entry) && hasRules(joinPath(folder, entry)));
}
