import * as v from 'valibot';
import { enforcementModes, kinds, stances } from '../../analyzer/types.ts';

const word = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'is empty'),
  v.maxLength(300, 'is longer than 300 characters'),
);
const words = v.union([
  v.pipe(
    word,
    v.transform((one) => [one]),
  ),
  v.array(word),
]);
const line = v.pipe(v.string(), v.maxLength(600, 'is longer than 600 characters'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'has to be a date like 2026-11-30'),
);

const mode = v.picklist(enforcementModes);
const level = v.picklist(['suggestion', 'warning', 'error']);

/** Where something applies; a list left out means everywhere. */
const scope = {
  sites: v.optional(words),
  kinds: v.optional(
    v.union([
      v.pipe(
        v.picklist(kinds),
        v.transform((one) => [one]),
      ),
      v.array(v.picklist(kinds)),
    ]),
  ),
  stances: v.optional(
    v.union([
      v.pipe(
        v.picklist(stances),
        v.transform((one) => [one]),
      ),
      v.array(v.picklist(stances)),
    ]),
  ),
};
const common = { level: v.optional(level), message: v.optional(line), why: v.optional(line), ...scope };

const bounded = v.union([
  v.pipe(
    count,
    v.transform((max) => ({ max })),
  ),
  v.strictObject({ max: count, ...common }),
]);

/** A bound, and which ones: `only` these, `never` those. */
const policy = v.union([
  v.pipe(
    count,
    v.transform((max) => ({ max })),
  ),
  v.strictObject({
    max: v.optional(count),
    only: v.optional(words),
    never: v.optional(words),
    ...common,
  }),
]);

/** One, several, or a part with `any` of them. */
const anyOf = (item: typeof word | typeof language) =>
  v.union([
    v.pipe(
      item,
      v.transform((one) => ({ any: [one] })),
    ),
    v.pipe(
      v.array(item),
      v.transform((any) => ({ any })),
    ),
    v.strictObject({ any: words, ...common }),
  ]);
const pronoun = v.picklist(['we', 'I']);
const ease = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'has to be a language tag like en'),
);

const voice = v.strictObject({
  'speaks-as': v.optional(v.picklist(['person', 'organisation'])),
  pronoun: v.optional(
    v.union([
      v.pipe(
        pronoun,
        v.transform((say) => ({ say })),
      ),
      v.strictObject({ say: pronoun, ...common }),
    ]),
  ),
  'reading-ease': v.optional(
    v.union([
      v.pipe(
        ease,
        v.transform((min) => ({ min })),
      ),
      v.strictObject({ min: ease, ...common }),
    ]),
  ),
  'sentence-words': v.optional(bounded),
  exclamations: v.optional(bounded),
  capitals: v.optional(bounded),
  emoji: v.optional(policy),
  hashtags: v.optional(policy),
  greetings: v.optional(anyOf(word)),
  'sign-offs': v.optional(anyOf(word)),
  languages: v.optional(anyOf(language)),
});

const exceptions = v.optional(words);
/** The first word of the term is a verb: its forms are found, too. */
const verb = v.optional(v.boolean());
const terms = v.strictObject({
  use: v.optional(
    v.record(word, v.union([word, v.strictObject({ say: word, verb, exceptions, ...common })])),
  ),
  avoid: v.optional(
    v.union([words, v.record(word, v.union([line, v.strictObject({ verb, exceptions, ...common })]))]),
  ),
  spell: v.optional(words),
  exceptions,
  ...common,
});

const offLimits = v.strictObject({
  topic: word,
  words,
  exceptions,
  ...common,
});
const claim = v.strictObject({ words, source: words, exceptions, ...common });
const disclosure = v.strictObject({
  name: word,
  when: v.optional(words),
  needs: words,
  exceptions,
  ...common,
});
const complaint = v.strictObject({
  needs: v.array(v.strictObject({ name: word, any: words })),
  signs: v.optional(words),
  ...common,
});

const setting = {
  text: v.string(),
  site: v.optional(v.string()),
  kind: v.optional(v.picklist(kinds)),
  stance: v.optional(v.picklist(stances)),
  language: v.optional(language),
  parent: v.optional(v.string()),
};
const sample = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => ({ text })),
  ),
  v.strictObject(setting),
]);
const failing = v.strictObject({ ...setting, rule: words });

/** A voice protocol as it is written (assets/protocols/README.md). Unknown keys are errors: a slip of the pen is not a rule. */
export const protocolSchema = v.strictObject({
  protocol: v.literal(1),
  name: word,
  version: v.union([word, v.pipe(v.number(), v.transform(String))]),
  owner: word,
  contact: v.optional(word),
  layer: v.optional(v.picklist(['company', 'team', 'campaign']), 'company'),
  from: v.optional(date),
  until: v.optional(date),
  voice: v.optional(voice),
  terms: v.optional(terms),
  'off-limits': v.optional(v.array(offLimits)),
  claims: v.optional(v.array(claim)),
  disclosures: v.optional(v.array(disclosure)),
  replies: v.optional(v.strictObject({ complaint: v.optional(complaint) })),
  rules: v.optional(
    v.record(
      v.pipe(
        v.string(),
        v.regex(
          /^[A-Za-z][\w-]*$/,
          'has to be a name of letters, digits, hyphens and underscores that begins with a letter',
        ),
      ),
      v.looseObject({ why: v.optional(line), ...scope }),
    ),
  ),
  enforcement: v.optional(
    v.strictObject({
      mode: v.optional(mode),
      floor: v.optional(mode),
      sites: v.optional(v.record(v.string(), mode)),
    }),
  ),
  tests: v.optional(
    v.strictObject({ pass: v.optional(v.array(sample)), fail: v.optional(v.array(failing)) }),
  ),
});

export type Protocol = v.InferOutput<typeof protocolSchema>;
