import type { Pattern } from '../../regex/pattern.ts';
import { sharedPattern } from '../../regex/shared-pattern.ts';
import type { Block } from '../block.ts';
import { formatMessage } from '../format-message.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext, TaggedWord } from '../rule-context.ts';
import {
  DefinitionError,
  flagField,
  LackError,
  listField,
  numberField,
  type RuleDefinition,
  textField,
} from '../rule-definition.ts';
import type { Hit } from '../rule-run.ts';
import { hitAt } from '../rule-tools.ts';
import { universalTag } from '../universal-tag.ts';

/** One place of the sequence, written out: a `skip` of two becomes two optional places before the one it pads. */
interface Place {
  tag: Pattern | undefined;
  word: Pattern | undefined;
  negate: boolean;
  target: boolean;
  optional: boolean;
  /** Copies of one token belong together: when one matched, the others are done with. */
  group: number;
  /** Read from right to left, the leftmost of several copies is the one that must match. */
  mustLeftwards: boolean;
}

/** `sequence`: words in a row by their parts of speech and their form. Reads one sentence at a time. */
export function sequence(definition: RuleDefinition, context: RuleContext): RuleBody {
  const { tag } = context;
  if (!tag) throw new LackError('tagger');
  if (textField(definition, 'model') !== '')
    throw new DefinitionError(`it asks for the tagger model ${textField(definition, 'model')}`, {
      key: 'model',
    });
  const places = placesOf(definition, flagField(definition, 'ignorecase'));
  const exceptions = listField(definition, 'exceptions').map((source) => sharedPattern(source));
  const byWord = places.findIndex((place) => !place.negate && place.word);
  const start = byWord >= 0 ? byWord : places.findIndex((place) => !place.negate && place.tag);
  if (start < 0) throw new DefinitionError('it has no token that must be there', { key: 'tokens' });

  const read = (block: Block): Hit[] => {
    const words = tag(block.text);
    const excluded = exceptions.flatMap((pattern) => pattern.findAll(block.text));
    const hits: Hit[] = [];
    words.forEach((word, i) => {
      if (!fits(places[start] as Place, word)) return;
      const left = walk(
        places.slice(0, start).reverse(),
        words.slice(0, i).reverse(),
        (p) => p.mustLeftwards,
      );
      const right = walk(places.slice(start), words.slice(i), (p) => !p.optional);
      if (!left || !right) return;
      const matched = words.slice(i - left.taken, i + right.taken);
      const span = spanOf(matched, words, targets(places, left.at, right.at, i));
      if (!span || excluded.some((e) => span.start >= e.start && span.start < e.end)) return;
      const message = formatMessage(
        textField(definition, 'message'),
        matched.map((w) => w.text),
      );
      hits.push({ ...hitAt(definition, block.text, span.start, span.end), message });
    });
    return hits;
  };
  return { begin: () => read };
}

function placesOf(definition: RuleDefinition, ignoreCase: boolean): Place[] {
  const raw = definition.tokens;
  const tokens = Array.isArray(raw) ? (raw as RuleDefinition[]) : [];
  let group = 0;
  return tokens.flatMap((token) => {
    const universal = textField(token, 'upos');
    const tagSource = universal === '' ? textField(token, 'tag') : universalTag(universal);
    const pattern = textField(token, 'pattern');
    const place = {
      tag: tagSource === '' ? undefined : sharedPattern(tagSource),
      word: pattern === '' ? undefined : sharedPattern(`${ignoreCase ? '(?i)' : ''}^(?:${pattern})$`),
      negate: flagField(token, 'negate'),
      target: flagField(token, 'target'),
    };
    const repeats = Math.min(Math.max(1, numberField(token, 'min')), 20);
    return Array.from({ length: repeats }, () => {
      group++;
      const skip = Math.min(numberField(token, 'skip'), 50);
      const count = skip + (place.tag || place.word ? 1 : 0);
      return Array.from({ length: count }, (_, i) => ({
        ...place,
        group,
        optional: i < skip,
        mustLeftwards: i === 0,
      }));
    }).flat();
  });
}

/** A token names a tag, a form, or both; `negate` turns each round. */
function fits(place: Place, word: TaggedWord): boolean {
  const tagFits = !place.tag || place.tag.test(word.tag) !== place.negate;
  const wordFits = !place.word || place.word.test(word.text) !== place.negate;
  return tagFits && wordFits;
}

interface Walk {
  taken: number;
  /** Place index → word index, both counted from where the walk began. */
  at: { place: Place; word: number }[];
}

/** Goes along words and places together; undefined when a place that must be there is not. */
function walk(places: Place[], words: TaggedWord[], must: (place: Place) => boolean): Walk | undefined {
  const at: Walk['at'] = [];
  let p = 0;
  let w = 0;
  while (p < places.length) {
    const place = places[p] as Place;
    const word = words[w];
    if (!word) return places.slice(p).every((rest) => rest.negate) ? { taken: w, at } : undefined;
    const fit = fits(place, word);
    if (!fit && must(place)) return undefined;
    at.push({ place, word: w });
    w++;
    if (fit && !must(place)) {
      const { group } = place;
      while (places[p]?.group === group) p++;
    } else p++;
  }
  return { taken: w, at };
}

/** The words that `target` tokens matched, by their index in the sentence; none unless every one took part. */
function targets(places: Place[], left: Walk['at'], right: Walk['at'], anchor: number): number[] {
  const found = [
    ...left.filter(({ place }) => place.target).map(({ word }) => anchor - 1 - word),
    ...right.filter(({ place }) => place.target).map(({ word }) => anchor + word),
  ];
  return found.length === places.filter((place) => place.target).length ? found : [];
}

function spanOf(
  matched: TaggedWord[],
  words: TaggedWord[],
  target: number[],
): { start: number; end: number } | undefined {
  const first = target.length > 0 ? words[Math.min(...target)] : matched[0];
  const last = target.length > 0 ? words[Math.max(...target)] : matched[matched.length - 1];
  return first && last && { start: first.start, end: last.start + last.text.length };
}
