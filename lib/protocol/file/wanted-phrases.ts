import type { Protocol } from './protocol-schema.ts';

/** Everything that a protocol itself asks its writers to say: none of its rules holds that against them. */
export function wantedPhrases({ voice, claims, disclosures, replies }: Protocol): string[] {
  const edges = [voice?.greetings, voice?.['sign-offs']] as ({ any: string[] } | undefined)[];
  return [
    ...edges.flatMap((edge) => edge?.any ?? []),
    ...(claims ?? []).flatMap(({ source }) => source),
    ...(disclosures ?? []).flatMap(({ needs }) => needs),
    ...(replies?.complaint?.needs ?? []).flatMap(({ any }) => any),
  ];
}
