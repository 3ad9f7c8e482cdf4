import { type FileTree, joinPath } from './file-tree.ts';
import type { RuleDefinition } from './rule-definition.ts';
import type { ValeConfig } from './vale-config.ts';

/**
 * The rules of the style `Vale`, which comes with the format and not from a folder. Its spelling takes every list of words that
 * lies under `config/ignore`.
 */
export function builtInRules(config: ValeConfig, tree: FileTree): Map<string, RuleDefinition> {
  const ignore = config.stylesPaths.flatMap((path) => tree.list(joinPath(path, 'config/ignore')));
  const rules = new Map<string, RuleDefinition>([
    [
      'Vale.Repetition',
      {
        extends: 'repetition',
        level: 'error',
        message: "'%s' is repeated!",
        ignorecase: 'true',
        alpha: 'true',
        tokens: ['[^\\s.!?]+'],
        action: { name: 'edit', params: ['truncate', ' '] },
      },
    ],
    ['Vale.Spelling', { extends: 'spelling', level: 'error', message: "Did you really mean '%s'?", ignore }],
  ]);
  if (config.accepted.length > 0) {
    rules.set('Vale.Terms', {
      extends: 'substitution',
      level: 'error',
      message: "Use '%s' instead of '%s'.",
      ignorecase: 'true',
      vocab: 'false',
      swap: Object.fromEntries(config.accepted.map((term) => [term.toLowerCase(), term])),
    });
  }
  if (config.rejected.length > 0) {
    rules.set('Vale.Avoid', {
      extends: 'existence',
      level: 'error',
      message: "Avoid using '%s'.",
      tokens: config.rejected,
    });
  }
  return rules;
}
