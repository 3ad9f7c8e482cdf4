import { describe, expect, it } from 'vitest';
import { linesOf, valeStyle } from '../../unit/protocol/vale-style.ts';

/**
 * Small styles of our own, with the lines that Vale prints for them as its documentation and source have it, worked out by
 * hand: what the published styles in `shared-styles.test.ts` leave untried.
 */
interface Scenario {
  does: string;
  rule: string;
  source: string;
  lines: string[];
  /** Accepted terms. */
  accepted?: string[];
}

function holds(kind: string, message: string, scenarios: Scenario[]): void {
  it.each(scenarios)(`${kind}: $does`, ({ rule, source, lines, accepted = [] }) => {
    const own = /^message:/m.test(rule) ? '' : `message: ${JSON.stringify(message)}\n`;
    const ini = `StylesPath = styles\nVocab = Ours\n[*]\nBasedOnStyles = T\n`;
    const checker = valeStyle({ R: `extends: ${kind}\n${own}${rule}` }, accepted.length > 0 ? ini : '', {
      'styles/config/vocabularies/Ours/accept.txt': accepted.join('\n'),
    });
    expect(checker.refusals).toEqual([]);
    expect(linesOf(checker, source)).toEqual(lines);
  });
}

describe('every kind of check, every key', () => {
  holds('existence', "'%s'", [
    {
      does: 'joins what is raw, puts it behind, and ignores case in both',
      rule: "append: true\nignorecase: true\nraw: ['\\s+', '(?:times|turns)']\ntokens: ['\\d+']",
      source: '3 Times and 4 turns',
      lines: ["1:1:T.R:'3 Times'", "1:13:T.R:'4 turns'"],
    },
    {
      does: 'reads ^ and $ as the ends of a line',
      rule: "nonword: true\ntokens: ['^Note', 'ok$']",
      source: 'Note this\nNote that is ok',
      lines: ["1:1:T.R:'Note'", "2:1:T.R:'Note'", "2:14:T.R:'ok'"],
    },
    {
      does: 'looks behind and ahead',
      rule: "tokens: ['(?<!very )good', '(?<=so )bad', 'fine(?=ly)', 'well(?! done)']",
      source: 'very good, good, so bad, bad, well done, well',
      lines: ["1:12:T.R:'good'", "1:21:T.R:'bad'", "1:42:T.R:'well'"],
    },
    {
      does: 'ends a word where a token does, so that one cut short finds nothing',
      rule: "tokens: ['fine(?=ly)']",
      source: 'finely fine',
      lines: [],
    },
    {
      does: 'keeps the case of an exception apart from the one beside it',
      rule: "ignorecase: true\ntokens: ['[a-z]+ly']\nexceptions: ['(?i)only', family]",
      source: 'Only the Family is truly homely.',
      lines: ["1:10:T.R:'Family'", "1:20:T.R:'truly'", "1:26:T.R:'homely'"],
    },
    {
      does: 'spares what holds an exception as a word of its own',
      rule: "nonword: true\ntokens: ['in-house \\w+']\nexceptions: [team]",
      source: 'in-house team, in-house teamwork',
      lines: ["1:16:T.R:'in-house teamwork'"],
    },
    {
      does: 'knows accepted words, in the case they are written in',
      rule: "tokens: ['[Rr]apport']",
      accepted: ['Rapport'],
      source: 'Rapport and rapport',
      lines: ["1:13:T.R:'rapport'"],
    },
    {
      does: 'forgets accepted words when told',
      rule: "vocab: false\ntokens: ['[Rr]apport']",
      accepted: ['Rapport'],
      source: 'Rapport and rapport',
      lines: ["1:1:T.R:'Rapport'", "1:13:T.R:'rapport'"],
    },
    {
      does: 'lets an accepted word excuse no signs around it',
      rule: 'nonword: true\ntokens: [\'"[^"]+"[.,]\']',
      accepted: ['plugh'],
      source: 'Say "plugh", they said.',
      lines: ['1:5:T.R:\'"plugh",\''],
    },
    {
      does: 'matches in Unicode words, accents composed or not',
      rule: "tokens: [naïve, résumé, 'fian\\w+']",
      source: 'naïve résumés résumé fiancé',
      lines: ["1:1:T.R:'naïve'", "1:15:T.R:'résumé'", "1:22:T.R:'fiancé'"],
    },
    {
      does: 'takes one token as a list of one',
      rule: 'tokens: just',
      source: 'just so',
      lines: ["1:1:T.R:'just'"],
    },
    {
      does: 'fills a message that names the match twice with nothing the second time',
      rule: 'message: "\'%s\' (%s)"\ntokens: [just]',
      source: 'just',
      lines: ["1:1:T.R:'just' ()"],
    },
    {
      does: 'names matches by number, and writes a percent sign for two',
      rule: "message: \"100%% '%[1]s', '%[1]s'\"\ntokens: [just]",
      source: 'just',
      lines: ["1:1:T.R:100% 'just', 'just'"],
    },
    {
      does: 'says a message that names nothing as it stands',
      rule: 'message: No.\ntokens: [just]',
      source: 'just',
      lines: ['1:1:T.R:No.'],
    },
    {
      does: 'names what its action puts in place',
      rule: "message: \"'%s', not '%s'\"\ntokens: [utilise]\naction: {name: replace, params: [use]}",
      source: 'utilise',
      lines: ["1:1:T.R:'utilise', not 'use'"],
    },
    {
      does: 'lists several wordings that its action puts in place, in quotes',
      rule: 'message: "%s: %s"\ntokens: [above]\naction: {name: replace, params: [before, earlier, over]}',
      source: 'above',
      lines: ["1:1:T.R:above: 'before', 'earlier', or 'over'"],
    },
    {
      does: 'reports every match once, and the longer token only where it is first',
      rule: 'tokens: [very, very much]',
      source: 'very much',
      lines: ["1:1:T.R:'very'"],
    },
    {
      does: 'keeps to its limit',
      rule: 'limit: 2\ntokens: [x]',
      source: 'x x\n\nx x',
      lines: ["1:1:T.R:'x'", "1:3:T.R:'x'"],
    },
  ]);

  holds('substitution', "Use '%s' instead of '%s'.", [
    {
      does: 'puts groups in another order',
      rule: "swap: {'(\\w+) of (\\w+)': '$2 $1'}",
      source: 'a master of guild',
      lines: ["1:3:T.R:Use 'guild master' instead of 'master of guild'."],
    },
    {
      does: 'names alternatives as they are written where no action splits them',
      rule: 'swap: {above: preceding|earlier}',
      source: 'above',
      lines: ["1:1:T.R:Use 'preceding|earlier' instead of 'above'."],
    },
    {
      does: 'names three alternatives of an action',
      rule: 'action: {name: replace}\nswap: {above: preceding|earlier|former}',
      source: 'above',
      lines: ["1:1:T.R:Use 'preceding', 'earlier', or 'former' instead of 'above'."],
    },
    {
      does: 'minds case unless told',
      rule: 'swap: {utilise: use}',
      source: 'Utilise utilise',
      lines: ["1:9:T.R:Use 'use' instead of 'utilise'."],
    },
    {
      does: 'finds signs when they are no words',
      rule: "nonword: true\nswap: {'--': '—', ' - ': ' – '}",
      source: 'so--well - yes',
      lines: ["1:3:T.R:Use '—' instead of '--'.", "1:9:T.R:Use ' – ' instead of ' - '."],
    },
    {
      does: 'reads keys as expressions',
      rule: "ignorecase: true\nswap: {'web[ -]?site(s)?': website$1, 'log(?:s|ged)? in to': log into}",
      source: 'Web sites, logged in to, web-site',
      lines: [
        "1:1:T.R:Use 'websites' instead of 'Web sites'.",
        "1:12:T.R:Use 'log into' instead of 'logged in to'.",
        "1:26:T.R:Use 'website' instead of 'web-site'.",
      ],
    },
    {
      does: 'finds fault with a capital where none is expected',
      rule: 'ignorecase: true\nswap: {internet: internet}',
      source: 'the Internet, the internet',
      lines: ["1:5:T.R:Use 'internet' instead of 'Internet'."],
    },
    {
      does: 'follows a capital in what it says, when told',
      rule: 'ignorecase: true\ncapitalize: true\nswap: {utilise: use}',
      source: 'Utilise',
      lines: ["1:1:T.R:Use 'Use' instead of 'Utilise'."],
    },
    {
      does: 'names what is expected first, and either by its number',
      rule: "message: \"'%[2]s' reads '%[1]s'\"\nswap: {utilise: use}",
      source: 'utilise',
      lines: ["1:1:T.R:'utilise' reads 'use'"],
    },
    {
      does: 'spares a phrase among the exceptions',
      rule: 'swap: {address: speak to}\nexceptions: [address bar]',
      source: 'the address bar, address',
      lines: ["1:18:T.R:Use 'speak to' instead of 'address'."],
    },
    {
      does: 'lets accepted words be, or not',
      rule: 'vocab: false\nswap: {Rapport: rapport}',
      accepted: ['Rapport'],
      source: 'Rapport',
      lines: ["1:1:T.R:Use 'rapport' instead of 'Rapport'."],
    },
    {
      does: 'passes over a part of speech, which Vale asks for no more',
      rule: 'pos: NN\nswap: {utilise: use}',
      source: 'utilise',
      lines: ["1:1:T.R:Use 'use' instead of 'utilise'."],
    },
    {
      does: 'takes pairs that come as a list',
      rule: 'swap:\n  - utilise: use\n  - above: earlier',
      source: 'utilise above',
      lines: ["1:1:T.R:Use 'use' instead of 'utilise'.", "1:9:T.R:Use 'earlier' instead of 'above'."],
    },
    {
      does: 'gives back the rest to the next pair: the longest key is tried first, not the longest match',
      rule: "swap: {car: automobile, '[c]ar park': parking lot}",
      source: 'car park, car',
      lines: [
        "1:1:T.R:Use 'parking lot' instead of 'car park'.",
        "1:11:T.R:Use 'automobile' instead of 'car'.",
      ],
    },
  ]);

  holds('occurrence', '%d of them', [
    {
      does: 'wants some, but not many',
      rule: "min: 2\nmax: 3\nscope: text\ntoken: '\\bwe\\b'",
      source: 'we\n\nwe we\n\nwe we we we',
      lines: ['1:1:T.R:1 of them', '5:1:T.R:4 of them'],
    },
    {
      does: 'ignores case when told, and says how many there are in either way',
      rule: "message: '%s of them'\nmax: 1\nignorecase: true\ntoken: very",
      source: 'Very, very, VERY',
      lines: ['1:1:T.R:3 of them'],
    },
    {
      does: 'counts in each item of a list and in each heading',
      rule: "max: 1\nscope: [list, heading]\ntoken: '!'",
      source: '# a! b!\n\n- c!\n- d! e!\n\nf! g!',
      lines: ['1:4:T.R:2 of them', '4:4:T.R:2 of them'],
    },
    {
      does: 'counts over the whole source',
      rule: "max: 2\nscope: raw\ntoken: '^#+ '",
      source: '# a\n\n# b\n\n# c',
      lines: [],
    },
    {
      does: 'counts lines of the source with a flag of its own',
      rule: "max: 2\nscope: raw\ntoken: '(?m)^#+ '",
      source: '# a\n\n# b\n\n# c',
      lines: ['1:1:T.R:3 of them'],
    },
    {
      does: 'speaks about the document where nothing is found, once',
      rule: 'min: 1\ntoken: thanks',
      source: 'one\n\ntwo\n\nthanks',
      lines: ['1:1:T.R:0 of them'],
    },
    {
      does: 'points at the first that is no code',
      rule: "max: 1\ntoken: '\\S+'\nscope: sentence",
      source: '`code` is here',
      lines: ['1:8:T.R:3 of them'],
    },
  ]);

  holds('repetition', "'%s' again", [
    {
      does: 'lets one pass where one may',
      rule: "max: 1\ntokens: ['\\w+']",
      source: 'a no no no',
      lines: ["1:6:T.R:'no' again"],
    },
    {
      does: 'finds signs unless only letters count',
      rule: "tokens: ['[^\\s]+']",
      source: 'a -- -- b',
      lines: ["1:3:T.R:'--' again"],
    },
    {
      does: 'looks across line ends and markup',
      rule: "alpha: true\nignorecase: true\ntokens: ['[^\\s]+']",
      source: 'in the\nThe *the* end',
      lines: ["1:4:T.R:'The' again", "2:1:T.R:'the' again"],
    },
    {
      does: 'spares exceptions',
      rule: "tokens: ['\\w+']\nexceptions: [had had]",
      source: 'he had had it it',
      lines: ["1:12:T.R:'it' again"],
    },
    {
      does: 'does not look from one item of a list to the next',
      rule: "tokens: ['\\w+']",
      source: '- so\n- so',
      lines: [],
    },
    {
      does: 'takes several tokens as alternatives',
      rule: "tokens: [very, '\\breally\\b']",
      source: 'very very really really very really',
      lines: ["1:1:T.R:'very' again", "1:11:T.R:'really' again"],
    },
  ]);

  holds('consistency', "Inconsistent '%s'", [
    {
      does: 'looks at headings, lists and text together',
      rule: 'either: {advisor: adviser}',
      source: '# An advisor\n\nText.\n\n- an adviser',
      lines: ["5:6:T.R:Inconsistent 'adviser'"],
    },
    {
      does: 'keeps its pairs apart',
      rule: 'either: {advisor: adviser, centre: center}',
      source: 'An advisor in a center.\n\nThe centre.',
      lines: ["3:5:T.R:Inconsistent 'centre'"],
    },
    {
      does: 'minds case unless told, and takes expressions',
      rule: "either: {'organi[s]\\w+': 'organi[z]\\w+'}",
      source: 'organised\n\nOrganized\n\norganizing',
      lines: ["5:1:T.R:Inconsistent 'organizing'"],
    },
    {
      does: 'looks within words when they are none',
      rule: 'nonword: true\neither: {ise: ize}',
      source: 'organise\n\nrealize',
      lines: ["3:5:T.R:Inconsistent 'ize'"],
    },
  ]);

  holds('conditional', "'%s' has no definition", [
    {
      does: 'takes any group of what defines, above only',
      rule: "first: '\\b[A-Z]{3}\\b'\nsecond: '\\(([A-Z]{3})\\)|([A-Z]{3}):'",
      source: 'ABC is new.\n\nThe (ABC) and DEF: so.\n\nABC, DEF, GHI.',
      lines: ["1:1:T.R:'ABC' has no definition", "5:11:T.R:'GHI' has no definition"],
    },
    {
      does: 'spares exceptions and accepted words',
      rule: "first: '\\b[A-Z]{3}\\b'\nsecond: '\\(([A-Z]{3})\\)'\nexceptions: [API]",
      accepted: ['CSS'],
      source: 'API, CSS, XML',
      lines: ["1:11:T.R:'XML' has no definition"],
    },
    {
      does: 'asks for presence in the same block where nothing is caught',
      rule: "message: Name the source.\nfirst: '\\d+%'\nsecond: 'source'",
      source: '20% more and 30% less.\n\n40%, source: us.',
      lines: ['1:1:T.R:Name the source.', '1:14:T.R:Name the source.'],
    },
  ]);

  holds('capitalization', "'%s' reads '%s'", [
    {
      does: 'raises all words but the small ones',
      rule: 'match: $title\nscope: heading',
      source: '# the tale of a cat and its dog',
      lines: ["1:3:T.R:'the tale of a cat and its dog' reads 'The Tale of a Cat and Its Dog'"],
    },
    {
      does: 'asks for the style by Chicago where a long preposition stands',
      rule: 'match: $title\nstyle: Chicago\nthreshold: 0.99\nscope: heading',
      source: '# Walking Through the Fire\n\n# Walking through the Fire',
      lines: ["1:3:T.R:'Walking Through the Fire' reads 'Walking through the Fire'"],
    },
    {
      does: 'lowers all words but the first in a sentence',
      rule: 'match: $sentence\nscope: heading',
      source: '# Our New Plan For growth',
      lines: ["1:3:T.R:'Our New Plan For growth' reads 'Our new plan for growth'"],
    },
    {
      does: 'leaves words of its own as they are',
      rule: 'match: $sentence\nscope: heading\nexceptions: [New York, GitHub]',
      accepted: ['iPhone'],
      source: '# Our New York GitHub iPhone club\n\n# Our new Club Of friends',
      lines: ["3:3:T.R:'Our new Club Of friends' reads 'Our new club of friends'"],
    },
    {
      does: 'wants small letters, or capitals',
      rule: 'match: $lower\nscope: heading',
      source: '# all Small\n\n# all small',
      lines: ["1:3:T.R:'all Small' reads 'all small'"],
    },
    {
      does: 'wants capitals',
      rule: 'match: $upper\nscope: heading.h2',
      source: '# Not here\n\n## Loud',
      lines: ["3:4:T.R:'Loud' reads 'LOUD'"],
    },
    {
      does: 'names the expression that a text does not match',
      rule: "match: '^How to '\nscope: heading.h2",
      source: '## How to begin\n\n## Begin',
      lines: ["3:4:T.R:'Begin' reads '^How to '"],
    },
    {
      does: 'reads cells of a table',
      rule: 'match: $sentence\nscope: table.header',
      source: '| First Second Third | One two |\n| --- | --- |\n| Third Fourth Fifth | c |',
      lines: ["1:3:T.R:'First Second Third' reads 'First second third'"],
    },
  ]);

  holds('metric', 'It is %s', [
    {
      does: 'counts elements and joins conditions',
      rule: "formula: heading.h2 + list + blockquote + pre\ncondition: '> 4 && words > 3'",
      source: '# a\n\n## b\n\n## c\n\n- d d\n- e e\n\n> f f\n\n```\ng\n```\n',
      lines: ['1:1:T.R:It is 6.00'],
    },
    {
      does: 'divides words by sentences',
      rule: "formula: words / sentences\ncondition: '>= 3.5'",
      source: 'One two three. One two three four.',
      lines: ['1:1:T.R:It is 3.50'],
    },
    {
      does: 'knows mathematics and order',
      rule: "formula: (math.sqrt(characters) + 2 * 3) - 1\ncondition: '== 8'",
      source: 'nine char',
      lines: [],
    },
    {
      does: 'counts long and complex words',
      rule: "formula: long_words * 10 + complex_words\ncondition: '> 0'",
      source: 'A beautiful government spoke.',
      lines: ['1:1:T.R:It is 22.00'],
    },
    {
      does: 'counts paragraphs of prose',
      rule: "formula: paragraphs\ncondition: '> 2'",
      source: '# a\n\none\n\ntwo\n\nthree',
      lines: ['1:1:T.R:It is 3.00'],
    },
  ]);

  // Three words of one syllable and three letters, in one sentence.
  const plain = 'The cat sat.';
  holds(
    'readability',
    'Grade %s',
    [
      ['[Flesch-Kincaid]', '-2.62'],
      ['[Automated Readability]', '-5.80'],
      ['[Coleman-Liau]', '-8.03'],
      ['[Gunning Fog]', '1.20'],
      ['[SMOG]', '3.13'],
      ['[SMOG, Gunning Fog, Coleman-Liau, Flesch-Kincaid, Automated Readability]', '-2.42'],
    ].map(([metrics, grade]) => ({
      does: `measures ${metrics}`,
      rule: `grade: -9\nmetrics: ${metrics}`,
      source: plain,
      lines: [`1:1:T.R:Grade ${grade}`],
    })),
  );
});
