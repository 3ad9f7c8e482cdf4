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
    unless: [
      '^ so (proud|happy|glad|excited) to (be (named|ranked|listed|recognised|recognized|awarded)|announce|share|launch|introduce|present)',
    ],
    signs: { ...talks, 'personal-grievance': '-', 'brand-voice': '±' },
  },
  {
    // The first words are kind: thanks, congratulations, wishes. What follows, link or tag, belongs to them.
    id: 'act.opens-kindly',
    match: [
      '^ ({hashtag}|{title})? {punctuation}? (congrats|congratulations|thanks|thank you|thx|wishing|welcome (back|home|to)|well done|shout out|shoutout|kudos|goodbye|bye|good (morning|night|evening|luck|job|work)|great (job|work|to see)|happy (birthday|anniversary|holidays|new year|monday|friday|easter)|merry christmas|best wishes|safe travels|get well|cheers|proud (of|to (call|know))|sorry|hope (you|your|everyone|all)|enjoy (your|it|the))',
      '^ (we|i) (wish|thank|congratulate|hope) (you|u|everyone|all|{handle}|our)',
    ],
    unless: ['thanks to (our|the|its|new)', 'thank you for (following|choosing|shopping|your purchase)'],
    signs: talks,
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
    signs: { 'mass-media': '-', 'hard-sell': '-', 'brand-voice': '±' },
  },
  {
    id: 'act.greeting',
    match: [
      '^ {greeting}',
      '(good (morning|night|evening|afternoon|day)|(we|i) wish you|wishing you|have (a (great|good|nice|wonderful|lovely)|fun)|(travel|get home) (safe|safely)|safely home|sweet dreams|see you (soon|next)|goodbye|bye|take care|welcome (back|home|to the))',
    ],
    signs: { ...talks, 'personal-grievance': '-', 'brand-voice': '±' },
  },
  {
    // A letter's opening: somebody is called by name before anything is said.
    id: 'act.salutes',
    match: [
      '^ (hi|hey|hello|dear|congrats|congratulations|thanks|thank you|happy birthday) {punctuation}? ({title}|{handle})',
    ],
    unless: [
      '^ dear (diary|santa|god|universe|world|future)',
      '^ (hi|hey|hello|dear) (there|everyone|everybody|all|guys|folks|fans|friends|you|google|alexa|siri)',
      '(thanks|congrats|congratulations) to',
    ],
    signs: talks,
  },
  {
    // No score uses this: it tells a search for somebody from a plea for reach.
    id: 'act.seeks-lost',
    match: [
      '^ {emoji}? (missing|lost|found|stolen) {punctuation}',
      '(last seen|gone missing|went missing|has anyone seen|have you seen (this|my|our|her|him)|ran away|answers to)',
    ],
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
    id: 'act.answers-back',
    match: [
      '^ (yes|yeah|yep|yup|no|nope|nah|ok|okay|exactly|agreed|true|indeed|same|right|sure|absolutely|definitely|totally|correct|well|actually|but|and|so|or|because|maybe|probably|anyway|also|still|lol|haha|wow|oh|ah|hmm|uh|um|geez|jeez|yikes|ha|please)',
      "(that's (like|not|what|why|how|exactly|just|a)|you mean|says (you|who)|who (cares|says|said)|give (him|her|them|it) a (chance|break)|good for (you|them)|i agree|i disagree|you (forgot|missed|win|owe)|point taken|fair (enough|point)|me too|same here|likewise|no worries|you bet|of course|in other words)",
    ],
    signs: { ...talks },
  },
  {
    id: 'act.says-i',
    match: [
      "(i think|i guess|i mean|i know|i believe|i hope|i feel|i'm sure|i don't|i dont|i can't|i cant|i just|i was|i am|i'm|im|i've|i'd|i'll|i would|i will|i have|i had|i need|i want|i love|i like|i hate|i wish|i got|i get|i miss|i saw)",
    ],
    signs: { ...talks },
  },
  {
    id: 'act.tells-you',
    match: [
      "(you|u|you're|youre|you've|y'all|you guys|you all) <0-1> (are|were|is|was|have|had|got|owe|know|think|said|say|did|do|made|make|sound|look|looked|rock|should|could|would|want|might|must|forgot|missed|did|didn't|don't|aren't|weren't|shouldn't|can't|cannot|never|always|really|guys|people|need to|seem|mean|wrote|posted|shared|mentioned|wouldn't|haven't|ever|killed|deserve|look)",
      '(are|were|do|did|have|will|would|could|can|why|how) (you|u|yall|you guys) <0-9> {question}',
      '(your|ur) (post|point|comment|question|reply|answer|tweet|photo|picture|article|story|work|team|talk|message|opinion|words|family|son|daughter|dog|cat|mom|mum|dad|kid|kids|day|trip|flight|order|email)',
    ],
    unless: [
      '(if|when|what|everything|all|whatever|before|once|that|because|time|way|than|as) (you|u) <0-1> (are|have|want|need|know|think|could|can|would|got)',
      '(do|did|have) you (know|ever|want|need|have|love|like|struggle|skip|dream)',
      '^ (are|do|have|can|will|would) you',
      '(deserve|need|want) (to|a|the|more|some)',
    ],
    signs: { 'mass-media': '-' },
  },
  {
    id: 'act.names-reader',
    match: [
      "^ {title} {title} {title}? {punctuation}? (congratulations|congrats|great|good|amazing|love|loved|well|thank|thanks|this|what|so|absolutely|incredible|such|exciting|excellent|wonderful|fantastic|brilliant|i|i'm|you|your|agree|agreed|beautifully|exactly|happy|sorry|looking|interesting|inspiring|proud|yes|can|could|how)",
      '^ (hi|hey|hello|dear|morning|thanks|thank you|congrats|congratulations|well done|yes|no|sorry|happy birthday) {punctuation}? ({title}|{handle})',
      '(thanks|thank you|congrats|congratulations|sorry|agree|agreed|love you|miss you|well done|please|help|hi|hey) {punctuation}? {handle}',
      '{question} {handle} $',
      '(please|pls|plz|kindly|why|shame on|explain|fix) <0-5> {handle} $',
      '(you|u|yours|thanks|sorry|congrats|agree|agreed|job|question|point|idea|indeed|true|too) {punctuation} {title} ({punctuation}|{bang}|{question}|$)',
      '^ {title} {punctuation} (you|your|i|that|what|how|thank|thanks|can|could|did|do|have|are|is)',
    ],
    unless: ['(thanks|thank you) to {handle}'],
    signs: { 'mass-media': '-' },
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
    signs: { 'mass-media': '-', 'hard-sell': '-' },
  },
  {
    // A diary's sentence: what one does or feels, with the "I" left out.
    id: 'act.diary',
    match: [
      '^ (just|finally|still|already|currently|literally)? (won|got|went|had|saw|finished|started|made|woke|spent|ate|bought|tried|met|found|feeling|watching|listening|reading|eating|drinking|sitting|waiting|working|trying|loving|missing|thinking|wondering|playing|cooking|baking|driving|walking|running|smoking|chilling|hanging|heading|packing|studying|craving|needing|ready|hungry|tired|bored|sick|sleepy|excited|wish|hope|hoping|miss|hate|need|want|wanna)',
      "^ (can't|cant|cannot|couldn't|don't|didn't) (believe|wait|sleep|stop|even|remember|decide|help)",
      '(all the feels|current mood|mood|that feeling when|me (when|every|right now|rn|trying)|when (you|your|ur) <0-6> (and|but|so)|story of my life|my (life|day|week|weekend|morning|night|brain|heart|face|hair|bed|body|mind|room|house|soul|birthday))',
      '(today|tonight|yesterday|this (morning|week|weekend)) (i|was|is|has been|we)',
    ],
    unless: [
      "^ (can't|cannot) wait to (share|announce|welcome|see you|show)",
      '^ (made|got|found|ready) (for|in|with|from|to|by) (your|our|the)',
    ],
    signs: { 'mass-media': '-' },
  },
  {
    // What somebody else made or said, passed on with a word of one's own.
    id: 'act.passes-on',
    match: [
      '(this|these|great|good|interesting|excellent|useful|helpful|important|nice|lovely|fascinating|wonderful|brilliant) (article|articles|video|videos|post|read|thread|piece|list|playlist|podcast|talk|book|story|interview|essay|paper|resource|resources|guide|tool|tutorial|chart|map|photo|documentary|episode|reminder) (by|from|on|about|of|with|is|in)?',
      '(via|hat tip|ht|h/t|credit|credits|source|cc|photo by|by|from|courtesy of) {punctuation}? {handle}',
      '(thread|piece|article|talk|essay|podcast|book|episode|guide|story|recipe|post|film|map|chart|lecture) (by|from) ({handle}|{title} {title})',
      "{title} {title}? 's (talk|piece|article|essay|book|thread|podcast|guide|lecture|recipe|newsletter|map|post|story) (on|about|is|from|made|has)",
      '(this|the) <0-2> (guide|talk|thread|article|essay|book|podcast|chart|map|piece|recipe|film|lecture) <0-8> (is|was) (the|one of the) (best|clearest|finest|kindest|most|only|one|first)',
      '(keep|kept) coming back to (this|that|the)',
      '(minutes|hour|hours|evening) (well spent|of your time)',
      '^ (three|two|four|five|six|seven|{number}) (books|films|talks|podcasts|articles|songs|recipes|poems|essays) (that|i|about|on|which|for)',
      "if you're (new to|into|learning|after|looking for|curious about)",
      '(worth (a read|reading|watching|a listen|a look|your time)|must read|well worth|highly recommend|i recommend|recommended|if you (like|liked|love|enjoy|use|work|write|teach|want to (learn|understand|know)))',
      '(according to|as|says|said|writes|wrote|quote from|quoting|in the words of) ({title} {title}|{handle})',
    ],
    unless: ['(my|our) <0-2> (article|video|post|piece|playlist|podcast|book|guide|tool|tutorial|episode)'],
    signs: { 'mass-media': '±' },
  },
];
