import { type FileTree, joinPath } from './file-tree.ts';
import { type LoadedStyles, loadStyleFolder, loadStyles } from './load-styles.ts';
import type { RuleContext } from './rule-context.ts';
import { readValeConfig, type ValeConfig } from './vale-config.ts';

/**
 * The rules of a folder: one that holds a `.vale.ini` is read as Vale reads it, any other is a style and all its rules
 * apply.
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
  const name = folder.split('/').filter(Boolean).at(-1) ?? 'Style';
  const config = readValeConfig(`[*]\nBasedOnStyles = ${name}`, folder, tree);
  config.stylesPaths = [joinPath(folder, '..'), folder];
  return { config, loaded: loadStyleFolder(folder, name, config, tree, services) };
}
