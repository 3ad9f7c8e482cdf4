/** A word with its part of speech (Penn Treebank tag) and UTF-16 place. */
export interface TaggedWord {
  text: string;
  tag: string;
  start: number;
}

/** What rules are compiled with besides their own definition. */
export interface RuleContext {
  /** Accepted terms of the vocabularies in force; each may be an expression. */
  accepted: readonly string[];
  /** `WordTemplate` of the configuration; '' for the default. */
  wordTemplate: string;
  /** Reads a file that a rule names (a word list, a dictionary) under the style's folders; undefined when absent. */
  readAsset(name: string): string | undefined;
  /** Tags a sentence; absent where no tagger is at hand, and then `sequence` rules are refused by name. */
  tag?: (sentence: string) => TaggedWord[];
  /** The words a dictionary knows; absent where none is at hand, and then only a rule's own lists count. */
  dictionary?: (aff?: string, dic?: string) => (word: string) => boolean;
}
