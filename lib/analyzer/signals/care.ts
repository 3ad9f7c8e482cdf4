import type { Signal } from './signal.ts';

const away: Signal['signs'] = { 'personal-grievance': '-' };

/** What is said in kindness: joy, apology, help, and how an agent answers. They speak against a grievance. */
export const care: readonly Signal[] = [
  {
    id: 'care.good',
    signs: away,
    match: [
      '{good}',
      '{glad-face}',
      "(can't wait|looking forward|well done|well deserved|happy birthday|you rock|rocks|shout out|shoutout|props|bless|lol|haha|hahaha|lmao|omg)",
    ],
    unless: [
      '{not} <0-2> {good}',
      '(would|like|nice|good|great|fast|better|love|happy) <0-1> (if|to know|to have|service|than|luck|enough|off|up|customer)',
    ],
  },
  {
    id: 'care.not-good',
    signs: { 'personal-grievance': '+' },
    match: ['{not} <0-2> {good}', '(no|zero|hardly) (thanks|love|win|fun|help)'],
  },
  {
    id: 'care.apology',
    signs: away,
    match: ['(sorry|apologies|apologise|apologize|we regret|forgive)'],
    unless: [
      '(not|no|never|sorry not|says|no (one|body)) <0-2> (sorry|apology|apologies)',
      "(refuse|refuses|refused|won't|never|not going) (to)? <0-1> (apologise|apologize)",
    ],
  },
  {
    id: 'care.offer',
    signs: away,
    match: [
      "(he'll|she'll|they'll|he will|she will|they will) <0-1> (write|call|ring|email|message|reply|answer|get back|be in touch) <0-1> (you|back|today|tomorrow)",
      "(we'll|we will|we'd|we can|we're|i'll|i can|i'd|let us|let me|happy to|glad to|here to|feel free|don't hesitate|please (dm|send|visit|contact|see|try|check|follow|let us|note|provide|share|submit|email|call|reach)) <0-3> (help|assist|look|know|dm|message|check|details|email|number|here|sure|link|info|have|understand|follow|chat|you|visit|see|love|happy|able|us)",
      '(hope this helps|hope that helps|let us know|keep us posted|keep you posted|reach out|reaching out|thanks for letting|thanks for reaching|thanks for the heads|thank you for (reaching|contacting|letting|your patience|bringing))',
    ],
  },
  {
    id: 'care.understands',
    signs: away,
    match: [
      "(understand|understandable|know|hear|get|imagine|appreciate|see) <0-2> (you|you're|your|how|that|where you|why|frustrating|frustration|concern|concerns|feel)",
    ],
    unless: ["(don't|do not|can't|didn't|never|won't) <0-1> (understand|know|hear|get|appreciate|see)"],
  },
  {
    id: 'care.asks',
    signs: away,
    match: [
      '(can|could|may|might|would|will) (you|u|i|we|someone|anyone|it|this) <0-2> (please|tell|help|let|know|get|have|send|use|check|confirm|dm|buy|change|ask|return|add|share|clarify|see|order|be|do|bring|still|give|book|recommend|come|take|follow)',
      '(do|does|is|are) (you|u|it|there|this|the|these|they|your|any) <0-6> (have|offer|know|any|available|still|open|possible|compatible|sell|include|ship|come|accept|way|need|chance|take|allow|running|a|sale|stock|plans)',
      '(how|where|when|what|which|who) (do|does|can|could|would|should|to|time|size|is|are|will) (i|we|you|the|it|this|one|your|someone|a|that|be)',
      '(any|anyone|anybody) (chance|idea|plans|way|know|suggestions|advice|tips|update|news|recommendations|ideas|info|help)',
      '(wondering|curious|looking for|question|quick question|interested|i was wondering|just checking|want to know|like to know|hoping)',
    ],
    unless: [
      'how (can|could) you',
      'what (is|are) (wrong|the point|the matter|going)',
      'how (do|can) you (justify|allow|sleep|expect)',
      'where (is|are) (my|the|our)',
      'when (is|will|are) (my|this|it|you|the) <0-6> (fixed|arrive|come|back|end|answer|get|respond|sorted|resolved)',
    ],
  },
  {
    id: 'care.jokes',
    signs: away,
    match: ['(lol|lmao|rofl|haha|hahaha|hahah|jk|kidding|lolol|hehe|teehee|hilarious|😂|🤣|😜|😝|😉)'],
    unless: ['are you kidding'],
  },
];
