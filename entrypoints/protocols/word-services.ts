// The package lets only its reader for Node be imported by name.

import { tagWords } from '../../lib/analyzer/tagger.ts';
import { hunspell } from '../../lib/protocol/vale/hunspell.ts';
import aff from '../../node_modules/dictionary-en/index.aff?raw';
import dic from '../../node_modules/dictionary-en/index.dic?raw';

/** The tagger and the dictionary. Never imported outright: together they are larger than all that judges besides. */
export const wordServices = { tag: tagWords, dictionary: hunspell(() => ({ aff, dic })) };
