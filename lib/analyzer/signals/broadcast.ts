import type { Signal } from './signal.ts';

// News is not an offer: what tells of an event lowers the score of selling.
const tell = { 'mass-media': '+', 'hard-sell': '-' } as const;

/** Signs of one-way media: news and press form, reports, events, officers quoted, numbers for people, feeds that post by themselves. */
export const broadcastSignals: readonly Signal[] = [
  {
    id: 'broadcast.name-does',
    match: [
      '^ ({title}|{upper}|{hashtag}|{handle}) ({title}|{upper}|{hashtag}|{handle}|of|the|for|and|{word})? ({title}|{upper}|{hashtag}|{handle}|{word})? ({title}|{upper}|{hashtag}|{word})? ({news-verb}|{news-past}|to {title}? {word} {title})',
      '(our|the|new) <0-3> {news-verb}',
      '({title}|{upper}|{hashtag}) ({news-verb}|{news-past}|has|is|are|was|will) (a|an|the|its|their|new|to|in|at|for|been|as|that|our|not|still|against|over|with|by|{title}|{number}|{percent}|{money})',
    ],
    unless: [
      '^ (i|we|he|she|it|they|you|this|that|there|who|what|how|why|where|when|so|if|my|your|yes|no|hi|hey|hello|thanks|thank|and|but|or|if|as|not|please|just|love|great|good|these|those|someone|everyone|nobody|nothing|one|another|every|any|all|some) <0-3> ({news-verb}|{news-past})',
      '(i|we|he|she|it|they|you|this|that|there|who|what|which|nobody|everyone|life|time) ({news-verb}|is|was|are|has|will)',
    ],
    signs: { 'hard-sell': '-', 'mass-media': '+' },
  },
  {
    // The verbs of a press release: an organisation tells of its own doings in the third person.
    id: 'broadcast.press-verb',
    match: [
      '({title}|{upper}|{hashtag}|group|bank|company|foundation|team) (announces|announced|launches|launched|unveils|unveiled|introduces|introduced|appoints|appointed|expands|expanded|acquires|acquired|partners|partnered|recalls|recalled|publishes|released|releases|completes|completed|hosts|hosted|commits|committed|pledges|pledged|extends|sponsors|sponsored|invests|invested)',
      '({title}|{upper}|{hashtag}|group|bank|company|foundation|team) to (acquire|launch|open|support|step down|invest|build|expand|host|join|sponsor|publish|present|appoint|introduce|unveil|partner)',
      '(has|have) been (appointed|named|awarded|recognised|recognized|selected|shortlisted|nominated)',
      '({title}|{upper}|{hashtag}|group|bank|company|foundation|council|board|club|university) (can confirm|confirms|reaffirms|reaffirmed|issues|issued|clarifies|awarded|approved|will (present|host|launch|unveil|publish|open|exhibit|address))',
    ],
    unless: ['^ (i|we|he|she|they|you|who) '],
    signs: tell,
  },
  {
    id: 'broadcast.announcing',
    match: [
      '(proud|pleased|excited|delighted|thrilled|happy|honored|honoured|humbled|privileged|glad|excited|stoked) to (announce|introduce|launch|unveil|share|welcome|present|be|have|host|sponsor|support|partner|reveal|offer|celebrate|report|join|see|bring|say|release)',
      "(we've|we have|we are|we're|have|has|just|is|are|was|were|been) (just|now|been|recently|officially)? (launched|opened|announced|released|published|introduced|unveiled|named|awarded|ranked|selected|appointed|listed|recognised|recognized|honored|honoured|shortlisted|nominated|launching|opening|announcing|hosting|sponsoring|introducing|expanding|partnering|releasing|certified|joined|partnered|acquired|received|won)",
      '(announcing|introducing|unveiling|breaking|press release|for immediate release|just announced|big news|news release|exciting news|official statement|statement (from|on|regarding)|now live|has arrived|our latest|our newest|is now on|is now live|brand new look|now available|stay tuned|is live|is here|coming soon|mark your calendar|calendars|save the date)',
      '(partnership|agreement|collaboration|team up|teams up|teamed up|joins forces|joint venture) (with|between|by)',
      'in (partnership|collaboration|association|cooperation) with',
      '(congratulates|welcomes|thanks|salutes|would like to (thank|welcome|congratulate))',
    ],
    unless: [
      '(glad|happy|proud|excited|pleased) to (see|have|be (of|your)|help|hear|say|join) (you|your|it)?',
      '(i|was|my|account|have|been) <0-2> (launched|released) ',
    ],
    signs: tell,
  },
  {
    id: 'broadcast.report',
    match: [
      '(new|latest|our|annual|the|full|recent|daily|weekly|monthly|first|{number}|{month}|{title}|a|via|see|view|read|watch) {report} (highlights|reveals|finds|shows|says|identifies|on|of|from|about|into|is|are|for|here|{punctuation}|{url}|with|now|by|how)',
      '({report}|according to|tests|research|experts|scientists|analysts|sources) (highlight|highlights|reveal|reveals|find|finds|found|show|shows|says|suggests|identifies|confirm|confirms|predict|predicts|estimate|estimates)',
      'according to',
      '^ ({report}|watch|listen|video|read|live|breaking|new|related news|photo|photos|exclusive|opinion|interview|q&a|recap|icymi|dyk|didyouknow|now playing|nowplaying) {punctuation}',
      '(via|by|from|in|cc) {handle} {url}? $',
      '(latest|new|my new|our new|guest) (blog|post|blog post|article|issue|episode|column|video|edition|story)',
      '(a|the) (look|guide|feature|interview|conversation|glimpse|story|roundup|video) (at|to|with|spotlighting|about|of|on)',
    ],
    unless: ['(no|any|your|my) (update|news)', 'according to (you|your|him|her)'],
    signs: tell,
  },
  {
    id: 'broadcast.officer',
    match: [
      '({title}|{upper}|our|{hashtag}|the|{punctuation}) {officer}',
      '{officer} ({title}|{upper}|{punctuation}|of|at|for|says|on)',
      '^ {title} {title}? {title} {punctuation}',
      '(says|said|asks|explains|writes|notes|told) ({title}|{upper}|our|{handle}) ({title}|{upper}|{officer}|{punctuation})?',
    ],
    unless: [
      '(your|hey|dear) {officer}',
      '{title} {title}? {title}? {handle}',
      '^ (hi|hey|hello|dear|thanks|thank|no|yes|good) {title}? {title}? {punctuation}',
    ],
    signs: tell,
  },
  {
    id: 'broadcast.enterprise',
    match: [
      '{enterprise}',
      '({title}|{hashtag}|{upper}) (foundation|group|bank|institute|wealth|health|international|global)',
    ],
    signs: { 'hard-sell': '-', 'mass-media': '+' },
  },
  {
    id: 'broadcast.occasion',
    match: [
      '(join us|see you|meet us|visit us|find us|catch us|live|register|tune in|starting|starts|begins|kicks off|today|tomorrow|tonight|attend|attending|speaking|presenting|at|the|our|final|annual) <0-4> {occasion}',
      '(at|from|in|for) ({hashtag}|booth)',
      '({weekday}|{month}|tonight|tomorrow) <0-3> (at|from|{number}|and|&|from|in)',
      '(at|from|until|@) {number} (pm|am|et|est|pt|pst|gmt|cet|bst|c|p|eastern|central)?',
      '({month}|{weekday}) {number}',
      '{number} {month}',
      '{number} (pm|am|et|cet|est|gmt)',
      '(doors open|free admission|tickets (available|on sale|at)|on sale|presale|kickoff|this {weekday}|next {weekday}|this (month|week|year|weekend))',
      "(i will be|i'll be|we'll be|we will be|performing|appearing|airing|airs|premieres|premiere) (at|on|in|live|this|signing|performing)",
    ],
    unless: [
      '(my|our|her|his) <0-1> (flight|order|appointment|package)',
      '(ordered|placed|arrived|delayed|cancelled|canceled|waiting|since|hold|due|delivery) <0-4> ({month}|{weekday}|{number})',
    ],
    signs: { 'mass-media': '+', 'hard-sell': '±' },
  },
  {
    id: 'broadcast.tips',
    match: [
      '({number}|five|three|ten|seven|top|key|best|simple|easy|quick|these|some|our|more|health|safety|startup|great|new|helpful|for) <0-2> (tips|ways|things|steps|lessons|reasons|facts|secrets|ideas|mistakes|tricks|hacks|myths|questions|signs|photos|pictures|celebrities|recipes|rules|trends|strategies|stocks|people|women|companies)',
      '^ (how to|why|what|where|when|who|should|can|could|do|does|is|are|will) {title}',
      '^ how to',
      '^ (tip|tips|fact|pro tip|did you know|do you know|fun fact|reminder|dyk|didyouknow|ever wonder|healthybytes|word of the (day|week)|quote of the day|question)',
      '^ {number} {word} {word}',
    ],
    unless: [
      'how to (win|get|do|file|fix|contact|change|reset) (this|my|it|a|these)',
      // A question that stands alone is asked; a headline has its link or tag behind it.
      '^ (should|can|could|do|does|is|are|will) {title} <0-12> {question} $',
    ],
    signs: { 'mass-media': '+', 'hard-sell': '±' },
  },
  {
    id: 'broadcast.vanity',
    match: [
      '{number} (million|k|thousand|billion|+)? <0-2> {crowd}',
      '(our|the|my) {number} {crowd}',
      '(hit|reached|surpassed|passed|crossed|celebrating|thanks? to all|over|more than) <0-1> {number} <0-2> {crowd}',
      "(largest|biggest|leading|number one|no {number}|number {number}|ranked|ranks|top {number}|world's|best (bank|company|place|places|employer|workplace|brand|in)|most admired|market leader|{percent} of|around {percent}|{number} (countries|subsidiaries|projects|jobs|people|employees|stores|locations|patients|children|women|families|communities))",
      '(award|awards|winner|winners|prize|ranking|accreditation|certification|score of|finalist|recognition|honors|honours|milestone|anniversary|record (sales|growth|year|revenue))',
      '(target audience|key demographic|demographics|our (community|audience|customers|consumers|stakeholders|shareholders|investors|patients|reach)|target market|market share|user base|customer base|engagement rate|brand awareness)',
    ],
    signs: { 'hard-sell': '-', 'mass-media': '+' },
  },
  {
    id: 'broadcast.feed',
    match: [
      '(i|just)? (liked|added|uploaded|posted|favorited|entered|checked in|earned|reached|unlocked|completed|published|shared) a <0-3> (video|playlist|photo|badge|run|story|clip|album|giveaway|to|at)',
      '(nowplaying|np|now playing|yahooanswers|yahoo answers|my (top|week on twitter|latest)|gameinsight|ipadgames|photo album|posted a new photo|just posted a photo|daily is out|is out stories via|new photo|related news|weather (update|report)|traffic (update|alert)|horoscope|job alert|box office|live score)',
      '{url} (- |via|{hashtag}) {hashtag} {hashtag}',
    ],
    signs: tell,
  },
  {
    id: 'broadcast.label',
    match: [
      '^ {punctuation}? (video|photo|photos|watch|live|listen|infographic|podcast|update|press|news|event|blog|report|read|rt|mt|interview|alert|breaking|conference|edition|story) ({punctuation}|{title}|{handle}|wsj)',
      '^ {title} {title}? {title}? {title}? {punctuation} {title}',
      '^ {upper} {upper}? {punctuation}',
      '^ {hashtag} {hashtag}? {punctuation}? {title}',
      '^ {word} <1-9> {punctuation} {url}',
    ],
    unless: ['^ (hi|hey|hello|dear|thanks|thank|yes|no|well|good|ok|oh|wow|please|and|yeah|congrats|so|lol)'],
    signs: tell,
  },
  {
    id: 'broadcast.own-news',
    match: [
      '(our|we) <0-3> (new|latest|award|team|company|commitment|employees|colleagues|strategy|mission|customers|products|program|programme|initiative|story|ceo|volunteers|work|report|results|scientists|researchers|engineers|business|staff|interns|brand|community|partners|workforce|people|offices|branches|factories|stores|shareholders|chairman|president|chairwoman|board|group)',
      "(we're|we are|we've|we have|we) (committed|working|proud|building|heading|launching|opening|hiring|expanding|growing|dedicated|honored|honoured|investing|bringing|making|on a mission|excited|thrilled|delighted|pleased|kicking|giving|celebrating|continuing|sharing|looking|recommend|believe|help|support|want)",
      '(building on|as part of|with the aim|aims to|dedicated to|committed to|commitment to|in support of|raise awareness|gone on the road|aimed at|designed to|developed to|in order to|working for|working to|in the fight|on behalf of|thanks to our|plays a role)',
    ],
    unless: ["(we're|we are) (sorry|here to help)", 'we (want|would) (to)? (help|make|look|hear)'],
    signs: { 'hard-sell': '-', 'mass-media': '+', 'brand-voice': '+' },
  },
  {
    id: 'broadcast.third-person',
    match: [
      '^ <0-6> (its|their|his|her)',
      '(who|which) (is|are|was|were|has|have|aims|will)',
      '(and|,) more $',
    ],
    signs: { 'hard-sell': '-', 'mass-media': '±' },
  },
  {
    id: 'broadcast.public-matter',
    match: [
      '(police|judge|court|lawsuit|suit|suspect|shooting|killed|arrested|dies|dead|killing|murder|attack|crash|senate|congress|lawmakers|legislation|tax|taxes|election|campaign|president|governor|mayor|minister|parliament|troops|crisis|protest|strike|bribery|investigation|trial|hackers|traders|investors|hedge|economy|recession|inflation|budget|debt|bond|stock|stocks|shares|earnings|merger|ipo|nasdaq|dow|championship|coach|season|quarterback|nfl|nba|mlb|nhl|league|team|player|players|draft|roster|injury|trade|actor|actress|film|movie|trailer|album|celebrity)',
    ],
    signs: { 'hard-sell': '-', 'mass-media': '±', 'personal-grievance': '±' },
  },
];
