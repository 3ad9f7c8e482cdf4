import { avoidedTerms, wordings } from './layer-protocols.ts';
import type { Protocol } from './protocol-schema.ts';

/** A protocol without what nearer ones want differently; itself when they do not. */
export function withoutYielded(far: Protocol, nearer: readonly Protocol[]): Protocol {
  return nearer.reduce((left, near) => without(left, near), far);
}

function without(far: Protocol, near: Protocol): Protocol {
  const wanted = wordings(near);
  const avoided = new Set(avoidedTerms(near));
  const said = new Set([...wanted.values()].map((say) => say.toLowerCase()));
  const names = new Map((near.terms?.spell ?? []).map((name) => [name.toLowerCase(), name]));
  const { use, avoid, spell } = far.terms ?? {};
  const yields = {
    use: (term: string, say: string) =>
      (wanted.get(term.toLowerCase()) ?? say) !== say || avoided.has(say.toLowerCase()),
    avoid: (term: string) => said.has(term.toLowerCase()),
    spell: (name: string) => (names.get(name.toLowerCase()) ?? name) !== name,
  };
  const terms = far.terms && {
    ...far.terms,
    ...(use && {
      use: Object.fromEntries(
        Object.entries(use).filter(
          ([term, value]) => !yields.use(term, typeof value === 'string' ? value : value.say),
        ),
      ),
    }),
    ...(avoid && {
      avoid: Array.isArray(avoid)
        ? avoid.filter((term) => !yields.avoid(term))
        : Object.fromEntries(Object.entries(avoid).filter(([term]) => !yields.avoid(term))),
    }),
    ...(spell && { spell: spell.filter((name) => !yields.spell(name)) }),
  };
  const pronouns = [far, near].map(({ voice }) => voice?.pronoun?.say);
  const otherPronoun = pronouns.every((say) => say !== undefined) && pronouns[0] !== pronouns[1];
  const { pronoun, ...voice } = far.voice ?? {};
  const next = {
    ...far,
    ...(terms && { terms }),
    ...(otherPronoun && { voice }),
  };
  return sameSize(far, next) ? far : next;
}

const sizes = ({ terms, voice }: Protocol): number[] => [
  Object.keys(terms?.use ?? {}).length,
  Object.keys(terms?.avoid ?? {}).length,
  terms?.spell?.length ?? 0,
  Object.keys(voice ?? {}).length,
];
const sameSize = (a: Protocol, b: Protocol): boolean => {
  const other = sizes(b);
  return sizes(a).every((size, i) => size === other[i]);
};
