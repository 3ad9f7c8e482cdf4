import type { Signal } from './signal.ts';

const urge = { 'hard-sell': '+', 'mass-media': '±', 'personal-grievance': '-' } as const;
// Any imperative: it tells the stance, and by itself it sells nothing.
const tell = { 'mass-media': '±', 'personal-grievance': '-' } as const;

/** What a post asks its readers to do, from reading on to taking part: weaker than an offer, and still a request. */
export const askSignals: readonly Signal[] = [
  {
    id: 'ask.urge',
    match: [
      '^ (please)? {urging-verb} (the|your|our|a|an|this|these|that|those|all|more|some|how|what|why|where|when|who|about|for|to|with|at|on|in|into|from|up|out|along|over|us|me|it|them|here|now|{handle}|{hashtag}|{title}|{number}|{url}|{word} {url})',
      '({punctuation}|{question}|{bang}|and|then|please|here|today|now|so|,) {urging-verb} (the|your|our|this|these|how|what|why|here|now|more|about|at|on|{handle}|{hashtag}|{url}|{punctuation} {url})',
      '(to|for) {hashtag} {punctuation} {urging-verb}',
    ],
    unless: [
      '(i|we|you|they|to|can|could|did|do|would|will|may|must|should|people|who|please|{handle}) {urging-verb}',
      '{urging-verb} (me|us) (back|know|please|asap)',
      'please {urging-verb} (me|us|my)',
    ],
    signs: tell,
  },
  {
    id: 'ask.pointer',
    match: [
      '(here|more|info|information|details|statement|site|website|page|article|link|blog|report|story|guide|tips|video|infographic|facts|update|online|below|how|at|live|webcast|on) ({punctuation}|at|here|on)? {url}',
      '(see|watch|read|visit|listen|view|follow|via|join|register|vote|apply|discuss|explore|find) <0-6> {punctuation}? {url}',
    ],
    signs: { 'hard-sell': '+', 'mass-media': '±' },
  },
  {
    id: 'ask.tune-in',
    match: [
      '(webcast|webcasts|livestream|live stream|live webcast|live coverage|live chat|live blog|twitter chat|tweetup|q and a|live {punctuation}? {url})',
      'follow (along|the (conversation|discussion|debate|event)|{hashtag})',
      'join (the|us|our|in|{handle}|{hashtag}|{title}|tomorrow|today|tonight|now|live|this)',
      '(discuss|debate|chat|share|talk) (with|here|on|at|it|your) <0-6> {url}',
    ],
    unless: [
      '(i|we|to|you|they|will|would|could|can) (join|follow)',
      'join us <1-7> (panel|talk|discussion|debate|vigil|service|reading|walk|clean up|meeting|lecture)',
    ],
    signs: urge,
  },
  {
    id: 'ask.take-part',
    match: [
      '(take|sign|make) (the|our|this|your|a|{hashtag}|{title}) <0-2> (pledge|petition|quiz|survey|test|poll|challenge|step|steps|action|part)',
      '(cast|submit|enter|share|send|post|nominate|tell) (us)? your <0-2> (vote|entry|idea|ideas|story|stories|photo|photos|question|questions|nominations|thoughts|feedback|tips|comments)',
      '(help|support) (us|to|{handle}|{hashtag}|{title}|our|your|their|the|children|families|fight|raise|build|end|make|save|find) ',
      '(nominations|registration|applications|entries|submissions|tickets) (is|are|now)? (open|now open|close|closing)',
      'have you (joined|signed|registered|seen|checked|entered|voted|read|watched|taken|tried)',
    ],
    unless: [
      '(please|can you|could you|can|could|to|happy to|here to|will|would|i|we) help (us|to|me|me to)',
      'tell us your (name|order|number|email)',
    ],
    signs: urge,
  },
];
