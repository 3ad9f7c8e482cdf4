import type { RuleContext } from '../../lib/protocol/vale/rule-context.ts';

export type WordServices = Pick<RuleContext, 'tag' | 'dictionary'>;

/** A rule of one of these kinds, or a configuration that asks for the spelling that comes with Vale. */
const asks =
  /\bextends["']?\s*:\s*["']?(?:sequence|spelling)\b|^BasedOnStyles\b.*\bVale\b|^Vale(?:\.Spelling)?\s*=/m;

let loading: Promise<WordServices> | undefined;

/** Tagger and dictionary, loaded once some of `texts` has rules that need them; without such rules nothing is. */
export function loadWords(texts: Iterable<string>): Promise<WordServices> | WordServices {
  for (const text of texts) {
    if (!asks.test(text)) continue;
    loading ??= import('./word-services.ts').then(
      ({ wordServices }) => wordServices,
      () => {
        // Rules that need them are named as not honoured; the next file tries again.
        loading = undefined;
        return {};
      },
    );
    return loading;
  }
  return {};
}
