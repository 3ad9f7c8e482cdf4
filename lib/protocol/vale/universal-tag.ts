import { DefinitionError } from './rule-definition.ts';

/** Universal part-of-speech tags as expressions over Penn Treebank tags. */
const penn: Record<string, string> = {
  ADJ: '^JJ[RS]?$',
  ADP: '^(?:IN|RP|TO)$',
  ADV: '^(?:RB[RS]?|WRB)$',
  AUX: '^(?:MD|VB[DGNPZ]?)$',
  CCONJ: '^CC$',
  DET: '^(?:DT|PDT|WDT)$',
  INTJ: '^UH$',
  NOUN: '^NNS?$',
  NUM: '^CD$',
  PART: '^(?:POS|RP|TO)$',
  PRON: '^(?:PRP\\$?|WP\\$?|EX)$',
  PROPN: '^NNPS?$',
  PUNCT: '^[^A-Z]',
  SCONJ: '^IN$',
  SYM: '^SYM$',
  VERB: '^VB[DGNPZ]?$',
  X: '^FW$',
};

/** @throws DefinitionError when the tag is not a universal one. */
export function universalTag(names: string): string {
  const sources = names.split('|').map((name) => (Object.hasOwn(penn, name) ? penn[name] : undefined));
  if (sources.includes(undefined)) throw new DefinitionError(`${names} is not a universal part of speech`);
  return sources.join('|');
}
