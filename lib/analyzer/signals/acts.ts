import type { Signal } from './signal.ts';

const talks = { 'mass-media': '-', 'hard-sell': '-' } as const;

/** What a sentence does with somebody: thanks, greets, wishes, asks, helps, agrees, laughs, feels. */
export const actSignals: readonly Signal[] = [
  {
    id: 'act.thanks',
    match: [
      '(thanks|thank (you|u)|thx|thnx|ty|cheers|many thanks|tysm|much appreciated|appreciate (the|it|your|you|any)|grateful|gratitude)',
    ],
    unless: ['thanks to', 'thank you for (following|choosing|shopping|your purchase)'],
    signs: { ...talks, 'personal-grievance': '-', 'brand-voice': '±' },
  },
  {
    id: 'act.congratulation',
    match: [
      '(congrats|congratulations|well done|kudos|bravo|good (job|work|luck|going|to be|to see|to hear)|great (job|work|photo|pic|shot|to see|to hear|news|stuff|point|question|idea|time|day)|nice (work|job|one|to|photo|pic)|happy (birthday|anniversary|monday|friday|holidays)|best of luck|way to go|so proud|cool (pic|photo|shot)|(awesome|fantastic|terrific|wonderful|beautiful|amazing|excellent|brilliant) (job|work|photo|pic|result|experience|performance|news|team|picture))',
      '^ {applause} {bang}',
      '^ {applause} $',
      '^ (love|loved|loving) (this|it|that|these|the|your)',
      '^ so (proud|happy|glad|excited|good|cute|true|nice|beautiful)',
    ],
    signs: { ...talks, 'personal-grievance': '-', 'brand-voice': '±' },
  },
  {
    id: 'act.react',
    match: [
      '^ (exciting|amazing|incredible|inspiring|impressive|insightful|interesting|powerful|fascinating|remarkable|solid|superb|refreshing|wonderful|brilliant|beautiful|outstanding|fantastic|excellent|great|nice|love|loved|enjoyed|looks|sounds|truly|absolutely|indeed|well|so|such|another|really|very|totally|finally|thrilled)',
      '(exciting|great|good|amazing|incredible|inspiring|excited|interesting|curious|keen|nice|happy|glad|proud|fascinating|awesome|wonderful) to (see|hear|read|watch|learn|know|be part)',
      "(looking forward to|can't wait to|cannot wait to|love (how|that|the|this|to see)|well (said|deserved|done|earned)|spot on|could not agree|couldn't agree|great (reminder|insight|insights|example|initiative|perspective|move|milestone|post|read|share|episode)|what (a|an) <0-3>|kudos to|hats off|this is (such|so|a|an|exactly|amazing|huge|really|truly)|these (are|innovations|tools))",
    ],
    unless: [
      "(can't wait to|cannot wait to|looking forward to|excited to) (share|announce|show|bring|launch|release|welcome)",
      '(proud|excited|thrilled|happy) to (announce|share|launch|introduce|be (named|ranked))',
    ],
    signs: { 'mass-media': '-', 'hard-sell': '-', 'brand-voice': '±', 'personal-grievance': '±' },
  },
  {
    id: 'act.greeting',
    match: [
      '^ {greeting}',
      '(good (morning|night|evening|afternoon|day)|have (a (great|good|nice|wonderful|lovely)|fun)|(travel|get home) (safe|safely)|safely home|sweet dreams|see you (soon|there|next)|goodbye|bye|take care|welcome (back|home|to the))',
    ],
    signs: { ...talks, 'personal-grievance': '-', 'brand-voice': '±' },
  },
  {
    id: 'act.regret',
    match: [
      "(sorry|apologies|apologize|apologise|my bad|forgive|regret to|oh no|that's not|unfortunately|afraid)",
    ],
    signs: { ...talks, 'personal-grievance': '±', 'brand-voice': '±' },
  },
  {
    id: 'act.help',
    match: [
      '(happy|glad|here|love|able|like) to (help|assist|look|hear|take|work)',
      '(let us know|let me know|please (dm|send|share|provide|let|contact|reach|follow|try|submit|include|visit|check|see|note|email|call|message|give|refer|confirm|make|update|click|use|keep)|dm us|send us|reach out|follow the steps|keep us posted|hope (this|that|it) (helps|clears|works|is)|did you try|have you tried|have you already|try (resetting|restarting|checking|updating|clearing|the|this|to|again|signing)|you can (find|check|submit|update|use|also|change|request|filter|see|view|contact|try|read|learn|reach|do|go|get|apply)|these tips|the steps|steps here|more (info|here|details|info here)|for more info|for help|look into|we can help|assist you|help you|any (other)? questions|if you (have|need|are|want|still|see|would)|make sure|to confirm|would you|could you|can you|are you (able|getting|having|using|seeing|still|trying|on))',
      "(you'll|you will) (need|be able|find|see|get|receive|have)",
    ],
    unless: [
      'if you (like|love|want) <0-3> (subscribe|follow|check|share|rt)',
      'can you (please)? (subscribe|follow|check out|like|share)',
    ],
    signs: { ...talks, 'personal-grievance': '-', 'brand-voice': '±' },
  },
  {
    id: 'act.sign-off',
    match: ['{punctuation} ({upper}|{title}) $', '{number} {punctuation}? {number} $'],
    signs: { ...talks },
  },
  {
    id: 'act.ask-reader',
    match: [
      "(what|which|how|who|where|when|why) (is|are|was|were|do|did|would|should|will|about|'s|blend|song|part|one|many)? <0-2> (you|your|yours|u) <0-8> {question}?",
      "(what's|whats|who's|whos|how's|where's) (your|everyone|everybody) ",
      '(let (us|me) know|tell (us|me)|comment below|share your|what do you think|your thoughts|thoughts|who else|anyone|anybody|any (ideas|tips|advice|suggestions|recommendations|thoughts)|does (anyone|anybody|your|it)|do (you|we|u)|have you|are you|did (you|anyone)|would you|will (you|it|i|the)|can (i|you|someone|anyone)|could you|should (i|we)) <0-14> {question}',
      '(let us know|comment below|tell us|drop a|share (your|yours)|what are you|what do you think)',
    ],
    unless: ['did you know', 'do you know why', 'ever wonder'],
    signs: { 'mass-media': '-', 'hard-sell': '-', 'brand-voice': '-' },
  },
  {
    id: 'act.agree',
    match: [
      '^ (yes|yeah|yep|yup|no|nope|nah|ok|okay|exactly|agreed|true|indeed|same|right|sure|absolutely|definitely|totally|correct|well|actually|but|and|so|or|because|maybe|probably|anyway|also|still|lol|haha|wow|oh|ah|hmm|uh|um)',
      "(i agree|i think|i guess|i mean|i know|i believe|i hope|i feel|i'm sure|i don't|i dont|i can't|i cant|i just|i was|i am|i'm|im|i've|i'd|i'll|i would|i will|i have|i had|i need|i want|i love|i like|i hate|i wish|i got|i get|i miss|i saw)",
    ],
    signs: { ...talks },
  },
  {
    id: 'act.laugh',
    match: ['{laugh}'],
    signs: { ...talks, 'brand-voice': '-' },
  },
  {
    id: 'act.feel',
    match: ["(i|i'm|im|we|so|really|feeling|feel|feels|me|just|too|very) <0-1> {feeling}"],
    signs: { 'mass-media': '-', 'hard-sell': '-', 'personal-grievance': '±', 'brand-voice': '±' },
  },
  {
    id: 'act.kin',
    match: ['(my|our|her|his|with|the) <0-1> {kin}'],
    signs: { 'mass-media': '-', 'hard-sell': '-', 'brand-voice': '-' },
  },
  {
    id: 'act.opinion',
    match: [
      "(should|shouldn't|would|wouldn't|could|must|need to|have to|ought|isn't|aren't|doesn't|don't|won't|can't|cannot|didn't|wasn't|never|not|nothing|nobody|because|unless|although|though|if|but|just|really|actually|probably|maybe|very|too|then|else|why)",
    ],
    signs: { 'mass-media': '-', 'hard-sell': '-', 'personal-grievance': '±', 'brand-voice': '±' },
  },
  {
    id: 'act.past-story',
    match: [
      '(i|we) <0-1> (was|were|went|had|did|got|saw|met|took|made|came|said|told|thought|felt|learned|tried|spent|used|found|left|started|bought|ordered|called|paid|lost|won|woke|ate|read|watched|listened|enjoyed|finished)',
      '(yesterday|last (night|week|year|month|weekend)|this morning|when i|years ago|back in|the other (day|night)|growing up|ever since|first time|so far)',
    ],
    signs: { 'mass-media': '-', 'hard-sell': '-', 'personal-grievance': '±' },
  },
];
