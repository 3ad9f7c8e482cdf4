/** What is known of a word where its Penn Treebank tag is sought. */
export interface TagContext {
  /** As written. */
  text: string;
  /** compromise's tags. */
  tags: ReadonlySet<string>;
  /** The word before in lower case; '' at the start. */
  before: string;
}

const copulas: Record<string, string> = {
  am: 'VBP',
  "'m": 'VBP',
  are: 'VBP',
  "'re": 'VBP',
  is: 'VBZ',
  "'s": 'VBZ',
  was: 'VBD',
  were: 'VBD',
  be: 'VB',
  been: 'VBN',
  being: 'VBG',
};

/** Words whose tag does not depend on where they stand. */
const fixed: Record<string, string> = {
  ...copulas,
  to: 'TO',
  not: 'RB',
  "n't": 'RB',
  there: 'EX',
  and: 'CC',
  or: 'CC',
  but: 'CC',
  nor: 'CC',
  who: 'WP',
  whom: 'WP',
  what: 'WP',
  whose: 'WP$',
  which: 'WDT',
  where: 'WRB',
  when: 'WRB',
  why: 'WRB',
  how: 'WRB',
  my: 'PRP$',
  your: 'PRP$',
  his: 'PRP$',
  its: 'PRP$',
  our: 'PRP$',
  their: 'PRP$',
};

/** After these a past form is a participle: "was broken", "has gone". */
const participleAfter =
  /^(?:am|are|is|was|were|be|been|being|have|has|had|having|get|gets|got|'s|'re|'m|'ve|'d)$/;

/** The Penn Treebank tag that fits compromise's tags of a word; `NN` when nothing tells. */
export function pennTag({ text, tags, before }: TagContext): string {
  const lower = text.toLowerCase().replace('’', "'");
  if (!/[\p{L}\p{N}]/u.test(text)) return punctuationTag(text);
  if (lower === "'s" && tags.has('Possessive')) return 'POS';
  const known = Object.hasOwn(fixed, lower) ? fixed[lower] : undefined;
  if (known) return known;
  if (tags.has('Modal')) return 'MD';
  if (tags.has('Verb')) return verbTag(lower, tags, before);
  if (tags.has('Pronoun')) return tags.has('Possessive') ? 'PRP$' : 'PRP';
  if (tags.has('Adjective')) return tags.has('Comparative') ? 'JJR' : tags.has('Superlative') ? 'JJS' : 'JJ';
  if (tags.has('Adverb')) return 'RB';
  if (tags.has('Determiner')) return 'DT';
  if (tags.has('Ordinal')) return 'JJ';
  if (tags.has('Value') || /^\d/.test(text)) return 'CD';
  if (tags.has('Preposition') || tags.has('Conjunction')) return 'IN';
  if (tags.has('Expression')) return 'UH';
  const plural = tags.has('Plural');
  if (tags.has('ProperNoun')) return plural ? 'NNPS' : 'NNP';
  return plural ? 'NNS' : 'NN';
}

function verbTag(lower: string, tags: ReadonlySet<string>, before: string): string {
  if (tags.has('Gerund') || (lower.endsWith('ing') && !tags.has('Infinitive'))) return 'VBG';
  if (tags.has('Participle')) return 'VBN';
  if (tags.has('PastTense')) return participleAfter.test(before) ? 'VBN' : 'VBD';
  if (lower === 'has' || lower === 'does') return 'VBZ';
  if (tags.has('Infinitive')) return /^(?:i|you|we|they)$/.test(before) ? 'VBP' : 'VB';
  if (tags.has('PresentTense')) return lower.endsWith('s') ? 'VBZ' : 'VBP';
  return 'VB';
}

function punctuationTag(text: string): string {
  if (/^[.!?…]/.test(text)) return '.';
  if (/^[,]/.test(text)) return ',';
  if (/^[:;—–-]/.test(text)) return ':';
  if (/^[([{]/.test(text)) return '(';
  if (/^[)\]}]/.test(text)) return ')';
  if (/^["“”'‘’]/.test(text)) return "''";
  return 'SYM';
}
