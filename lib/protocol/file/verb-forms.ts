/** How a verb stands: `use`, `uses`, `using`, `used`, `used` (chose, chosen). */
export interface VerbForms {
  base: string;
  third: string;
  ing: string;
  past: string;
  participle: string;
}

/** Base, past, participle, of verbs that teams write about and that do not end in -ed. */
const irregular = new Map(
  (
    'become became become,begin began begun,break broke broken,bring brought brought,build built built,buy bought bought,' +
    'choose chose chosen,come came come,cost cost cost,cut cut cut,deal dealt dealt,do did done,draw drew drawn,' +
    'drive drove driven,feel felt felt,find found found,forget forgot forgotten,get got got,give gave given,go went gone,' +
    'grow grew grown,have had had,hear heard heard,hit hit hit,hold held held,keep kept kept,know knew known,lead led led,' +
    'leave left left,let let let,lose lost lost,make made made,mean meant meant,meet met met,pay paid paid,put put put,' +
    'read read read,rise rose risen,run ran run,say said said,see saw seen,sell sold sold,send sent sent,set set set,' +
    'show showed shown,shut shut shut,speak spoke spoken,spend spent spent,stand stood stood,take took taken,' +
    'teach taught taught,tell told told,think thought thought,understand understood understood,win won won,' +
    'write wrote written'
  )
    .split(',')
    .map((verb) => verb.split(' ') as [string, string, string])
    .map(([base, past, participle]) => [base, { past, participle }]),
);

/** A short stressed syllable doubles its last letter: stop, stopping. */
const doubles = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The forms of an English verb, in small letters. */
export function verbForms(verb: string): VerbForms {
  const base = verb.toLowerCase();
  const stem = doubles.test(base) ? base + base.at(-1) : base;
  const regular = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ied`
    : `${stem}${base.endsWith('e') ? 'd' : 'ed'}`;
  const { past = regular, participle = regular } = irregular.get(base) ?? {};
  return { base, third: thirdOf(base), ing: ingOf(base, stem), past, participle };
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return base + (/(?:[sxzo]|[cs]h)$/.test(base) ? 'es' : 's');
}

function ingOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return `${/[^eoy]e$/.test(base) ? base.slice(0, -1) : stem}ing`;
}

const firstWord = /^\p{L}+/u;
/** What stands before a participle and before no past. */
const auxiliary =
  /(?:\b(?:have|has|had|be|been|being|is|are|was|were|get|got)|['’](?:ve|s|re))(?:\s+\p{L}+ly)?\s+$/iu;

/** The wording in the form of what was found: `used` for `utilised`. @param before the text in front of it. */
export function inFormOf(found: string, term: string, wording: string, before: string): string {
  const [was = '', wanted = ''] = [firstWord.exec(term)?.[0], firstWord.exec(wording)?.[0]];
  const is = firstWord.exec(found)?.[0].toLowerCase();
  const forms = verbForms(was);
  const other = verbForms(wanted);
  const form = (['third', 'ing', 'past', 'participle'] as const).find(
    (name) => is !== forms.base && is === forms[name],
  );
  if (!form || wanted === '') return wording;
  const fitting = form === 'past' && forms.participle === is && auxiliary.test(before) ? 'participle' : form;
  return other[fitting] + wording.slice(wanted.length);
}
