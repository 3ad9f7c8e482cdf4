import type { Signal } from './signal.ts';

/** Tears over a first tooth, or over a story: no trouble. */
const lightTears = [
  '(tooth|teeth|movie|film|book|ending|song|finale|episode) <0-4> (crying|cried|sobbing|sobbed|tears)',
  '(crying|cried|sobbing|sobbed|tears) <0-3> (tooth|movie|film|book|ending|song|finale|episode)',
];

/** Loss, hurt and jokes, as `parent/mood-of.ts` weighs them, and what a good answer holds. No score uses these. */
export const parentSignals: readonly Signal[] = [
  {
    id: 'parent.grief',
    match: [
      '(my|our|his|her|their|the) <0-2> {kinfolk} <0-6> (died|passed|dying|hospital|hospice|cancer|stroke|funeral|icu|terminal|killed|surgery|accident|missing|trolley|ambulance|ward|emergency|miscarriage)',
      '(^|{punctuation}) {kinfolk} (died|passed|has died|has passed|is dying|is gone|was killed)',
      '(my|our) <0-2> {kinfolk} (is|are|has) gone',
      '(lost|losing|buried|burying|miss|mourning|grieving) <0-1> (my|our|his|her) <0-2> {kinfolk}',
      '(passed away|rest in peace|funeral|in mourning|heartbroken|my condolences|terminal cancer|lost my (job|home|house)|made redundant|got laid off|been laid off|house (burned|burnt|flooded)|diagnosed with)',
      "(can't stop crying|cried all|crying all|i don't know how to go on|worst (day|week|year) of my life|want to die|so alone)",
    ],
    unless: [
      '(phone|laptop|battery|car|screen|account) <0-2> (died|dead|passed)',
      '(dying|died) (of laughter|laughing|to (see|try|know))',
      ...lightTears,
    ],
  },
  {
    id: 'parent.hurt',
    match: [
      "(in tears|crying|cried|sobbing|desperate|at my (wits|wit's) end|so stressed|stressed out|panicking|terrified|humiliated|ashamed|can't sleep|breaking point|broken hearted|heartbreaking)",
      '(costing|cost|cost me|costs) (me|us) (my|our|a) <0-2> (job|business|holiday|wedding|exam|home|customer|customers|sleep|deposit|savings|week|day)',
      '(broke|broken|smashed|ruined|destroyed|deleted|wiped|killed|threw|thrown) <0-2> (my|our|all my|all our|the|her|his) <1-4>',
      'lost (my|our) <1-4>',
      '(shouted|screamed|yelled|swore|spat|shouting|yelling|laughed) at (me|us|him|her|them|my|our) <0-2>',
      "(sent|gave|delivered|posted|emailed|charged|showed) <0-3> (someone|somebody) else's",
      '(turned|sent|locked|threw|kicked|left) (me|us|him|her|my <1-2>|our <1-2>) (away|out|off|outside|behind)',
      '(turned away|sent away|left behind|locked out) (me|us|my|our)',
      '(was|were) so (excited|looking forward)',
      '(second|third|fourth|fifth|sixth|{number}) (day|week|month|time|night) (without|of|in a row|running|this|now|and)',
      '(nobody|no one|noone|nobody ever) (picks up|answers|answered|replies|replied|cares|cared|tells|told|calls|called|helps|helped|responds|came|comes|knows|will)',
      "(i've|i have|we've|we have|i|we) <0-1> (called|emailed|written|wrote|rung|rang|asked|complained|phoned|messaged) <0-3> (times|twice|again)",
      '(the|her|his|my|our) <0-2> (birthday|wedding|funeral|interview|exam|holiday|christmas|party|flight) (is|was|has) <0-2> (over|gone|ruined|tomorrow|tonight|today|missed)',
    ],
    unless: [
      '(i|we) <0-2> (broke|smashed|ruined|lost|deleted|wiped|threw|killed)',
      '(laughed|shouted|screamed) at (my|our|the|his|her) <0-1> (joke|jokes|hat|costume|tv|telly|screen|radio|film)',
      'lost (my|our) <0-2> {losable}',
      '(crying|tears) (laughing|with laughter|of (joy|laughter))',
      '(laughed|laughing) <0-2> (crying|cried|tears)',
      ...lightTears,
    ],
  },
  {
    id: 'parent.joke',
    match: [
      '(lol|lmao|rofl|haha|hahaha|hehe|jk|just kidding|kidding|joking|asking for a friend|plot twist|😂|🤣|😜|😝|😅)',
    ],
    unless: ['are you (kidding|joking)'],
  },
  {
    id: 'reply.next-step',
    match: [
      "(i'm|i am|i'll|i will|i've|i have|we're|we are|we'll|we will|we've|we have|let me|just) <0-2> (calling|call|called|sending|send|sent|fixing|fix|fixed|refunding|refund|refunded|looking|look|checking|check|checked|replacing|replace|replaced|asking|ask|asked|booking|book|booked|putting|working|bringing|writing|passing|pass|passed|finding|find|found|getting|ordering|ordered|chasing|chase|crediting|credited|waiving|waived|investigating|investigate|ringing|ring|arrange|arranged|arranging|reopened|escalated|posting|post|posted)",
      '(my|our) <0-2> (colleague|manager|engineer|team|driver|editor|{title}) <0-3> (will|is|has)',
      '(by|before|within|until|this|on) (noon|tonight|tomorrow|today|the end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|an hour|the hour|{number} (hours|minutes|days)|morning|afternoon|evening)',
    ],
  },
  {
    id: 'reply.asks-to-dm',
    match: [
      '(please|pls|kindly|could you|can you|would you|just)? (dm|pm|direct message|private message|inbox|message) (us|me)',
      '(send|drop|shoot) (us|me) (a|your|an)? <0-2> (dm|pm|message|email|details|number|info|information|direct message|private message)',
      '(please|kindly) (contact|call|email|visit|reach out to|get in touch with|fill|submit|provide|share|confirm|send) <1-8>',
    ],
  },
  {
    id: 'reply.acknowledges',
    match: [
      "(sorry|apologise|apologize|apologies|regret|understand|hear you|i see|can see|you're right|you are right|fair point|i can imagine|that sounds|sounds like|must be|must have been|how (awful|frustrating|annoying|sad)|thinking of you|my heart|condolences|thank you for (telling|saying|writing|pointing|flagging|letting)|thanks for (telling|saying|writing|pointing|flagging|letting)|no excuse|not good enough|we let you down|i let you down|our fault|my fault|our mistake|my mistake|should not have happened|shouldn't have happened|agree)",
    ],
    unless: [
      'sorry but',
      'sorry {punctuation}? not',
      '(sorry|apologise|apologize|apologies|regret) <0-2> (the|any|this)? inconvenience',
      "(don't|do not|can't) (understand|see|agree)",
    ],
  },
];
