import type { Signal } from './signal.ts';

const breadth = 'personal-grievance';

/** What a complaint is made of, below the threshold of a remark: trouble, waiting, denial, demands, contempt. */
export const grievance: readonly Signal[] = [
  {
    id: 'grievance.awful',
    breadth,
    match: ['{awful}', '{mess}'],
    unless: [
      '{not} <0-1> ({awful}|{mess})',
      '(inside|practical|good|funny|told a) joke',
      'rubbish bin',
      '(fraud|scam) (team|alert|department)',
    ],
  },
  {
    id: 'grievance.poor',
    breadth,
    match: ['{poor}'],
    unless: [
      '{not} <0-1> {poor}',
      '(so|too|as) cheap',
      'cold (beer|brew|drink|one|weather|day)',
      'sweet and {poor}',
    ],
  },
  {
    id: 'grievance.upset',
    breadth,
    match: [
      '{upset}',
      '(unhappy|nothappy|#nothappy|hate|hates|hated|ugh|argh|grr|grrr|smh|sigh|fml|unreal|unbelievable|seriously|srsly)',
    ],
    unless: ['{not} {upset}', '(sorry|apologies|apologise|apologize|understand|hear) <0-8> {upset}'],
  },
  {
    id: 'grievance.harm',
    breadth,
    match: ['{harm}'],
    unless: [
      '(if|in case|when|any|to report|no|without) <0-2> {harm}',
      'lost (weight|in|without|it|{number})',
      'lost (a|the|my|our|his|her|their|your) <0-2> {losable}',
    ],
  },
  {
    id: 'grievance.clock',
    breadth,
    match: ['({number}|an|a|two|three|four|five|six|several|few|couple|half) <0-1> {clock}'],
  },
  {
    id: 'grievance.waiting',
    breadth,
    match: [
      '(wait|waited|waiting|waits|hold|queue|queued|queuing|line|stuck|sitting|stranded|delayed|delay|pending|overdue|awaiting)',
      '(forever|ages|all day|all night|too long|so long|long (wait|time|queue|line|lines))',
    ],
    unless: [
      "(can't|cannot|cant|couldn't|hardly) wait",
      '(worth|won) the wait',
      '(hold|line) (up|the|of|my|your|a|hands)',
      '(on|in|the|a|product|clothing|punch|bass|new) line',
      'thank <0-4> (waiting|hold)',
    ],
  },
  {
    id: 'grievance.still',
    breadth,
    match: [
      'still',
      'again',
      '(yet|already|ever|never)',
      '(second|third|fourth|fifth|2nd|3rd|4th|5th|several|multiple|many|countless) (time|times|calls|emails|attempts)',
      '(twice|repeatedly|constantly|continually|continuously|always|keeps|keep|kept|keeping|anymore|any more|no longer)',
    ],
    unless: [
      '(thank|thanks|congrats|congratulations|hello|welcome|see you|see|love|back|happy) <0-4> again',
      'have you (ever|already)',
      '(never|always) (forget|forgot|stop|a pleasure|love|loved|great|happy|be|wanted|dreamed|been)',
      'keep (up|it up|going|smiling|calm|in|safe|us|an eye|in touch|me)',
      'best <0-3> ever',
      "if you haven't (already|yet)",
    ],
  },
  {
    id: 'grievance.denied',
    breadth,
    match: [
      "(can't|cant|cannot|couldn't|couldnt|unable to|not able to|won't|wont|wouldn't|doesn't|doesnt|didn't|didnt|don't|dont|isn't|isnt|aren't|wasn't|weren't|haven't|havent|hasn't|hasnt|hadn't|ain't) (let|get|work|load|open|connect|charge|start|turn|play|log|login|access|find|use|see|check|book|change|reach|download|install|update|send|receive|received|arrive|arrived|come|came|show|help|respond|answer|reply|allow|even|do|fix|fixed|pay|print|sync|save|sign|process|working|seem|recognise|recognize|refund|tell|know|have|been|pick|deliver|delivered|had|heard|got|call|called|give|accept|take|speak|talk|return|read|want|ship|shipped|updated|changed|responded|understand|think|care|make|made|believe|watch|buy|purchase|order|cancel|scan|complete|reset|enter|live|stop|going|being|letting|getting|worth)",
      '(not|never) (working|loading|able|available|responding|helpful|helping|receiving|received|getting|letting|delivered|been|recognised|recognized|showing|opening|allowed|answered|happy|good|acceptable|updating|charging|connecting|on|in|at|what|as|the|even|a|one|coming|turning|registering|downloading|going|my|your|everyone|functioning|there|up)',
      '(stopped|stops|stop|quit|keeps|keep|kept) (working|loading|charging|connecting|crashing|freezing|dropping|saying|telling|getting|cancelling|buffering|disconnecting|responding|happening|asking|kicking|changing|giving|coming|sending|showing|playing|turning|restarting|flashing)',
      '(nothing|nowhere|no one|nobody|noone|none|neither|no response|no reply|no answer|no help|no luck|no idea|no way|no info|no update|no updates|no option|no signal|no internet|no service|no power|no sign|no sound|no communication|no explanation|no reason|no longer|no apology|no wifi|no customer|no agents|no record)',
      '(without) (any|a|my|an|notice|warning|reason|explanation|luggage|power|success|consent|permission|asking|telling|even)',
    ],
    unless: [
      "(if|unless|in case) <0-3> (can't|cannot|don't|isn't|doesn't|won't|not|didn't|haven't|still)",
      "(can't|cannot) (wait|believe how|stop|get enough|thank)",
      "(don't|do not) (forget|miss|worry|hesitate|let)",
      "didn't know",
      "doesn't get (better|much better)",
      'nothing (but|like|beats|better)',
    ],
  },
  {
    id: 'grievance.demand',
    breadth,
    match: [
      '(refund|refunds|refunded|compensation|compensate|compensated|reimburse|reimbursed|reimbursement|money back|apology|explanation|apologise|apologize|resolve|resolved|resolution|asap|escalate|complaint|complain|complained|supervisor|manager|urgent|urgently|voucher|vouchers|ombudsman|lawyer|unacceptable)',
      '(fix|sort|solve|explain|address|repair|replace) (it|this|that|the|your|my|please|out|asap|these|ur)',
      '(need|want|wanted|wants|expect|expected|trying|tried) (a|an|my|you|to|your|help|someone|some|it|this|answers|better|more|something|them)',
      '(someone|somebody|anyone|anybody) (please|to|from|there|who|call|help|at|tell)',
      '(where|when) (is|are|will|do|does|can|the|my) (my|the|our|i|you|it|we|hell|your|this)',
      '(please|pls|plz|kindly) (help|fix|reply|respond|advise|sort|call|resolve|explain|do|answer|check|contact|tell|look|let me know|stop|let|get|assist)',
      '(help|help me|sos)',
    ],
    unless: [
      '(happy|glad|here|love|able|like) to help',
      '(thank|thanks) <0-6> help',
      '(we|can|will|could) help',
      'hope <0-3> help~',
      'need (to know|more|any|help)',
      'want to (thank|say|share|wish|see|be|go|know|learn)',
      "(we'd|we'll|we|i'll|i'd|let us|let me|would|could|can|can you|to) <0-3> (help|fix|resolve|sort|check|assist)",
    ],
  },
  {
    id: 'grievance.why',
    breadth,
    match: [
      "(why|y) (is|are|am|do|does|did|can't|cant|don't|doesn't|didn't|won't|isn't|aren't|would|wouldn't|has|have|hasn't|haven't|was|were|the|not|can|should|u|you|must|even|cant|it|so)",
      'how (come|can|could|is|does|do|long|many|dare|hard|on earth|many times) (you|this|it|i|is|that|there|a|your|the|do|does|will|must|should|before|until|we|no|they|more)',
      "(what|whats|what's) (is|the|are|happened|going|kind|up|s)? <0-1> (going on|happened|happening|wrong|problem|point|deal|hell|issue|excuse|reason|with)",
      '(really|seriously|srsly|wow|wtf|what|why|huh) {question}',
      'is (there|it|this|that) <0-3> (a reason|normal|acceptable|joke|legal|a joke|supposed|ok|possible)',
      '{question} {question}',
      '^ (why|wow|really|seriously|yet|and yet|again|so|but|now|then)',
    ],
    unless: [
      'how (do|can|could) (i|we) (help|join|get involved|learn|apply|become|buy|get)',
      'how (is|are) (you|your day|everyone|it going)',
    ],
  },
  {
    id: 'grievance.yours',
    breadth,
    match: [
      'your <0-2> (service|services|staff|agent|agents|website|site|app|system|systems|policy|policies|people|employees|employee|driver|drivers|company|airline|team|product|products|store|stores|branch|line|lines|phone|phones|plane|planes|customer|customers|rep|reps|server|servers|network|process|crew|support|fee|fees|update|updates|ad|ads|advert|software|manager|wifi|internet|flights|flight|gate|baggage|fault|mistake|order|delivery|couriers|courier|card|chat|hotline|email|fares|seats|food|business|ceo|code|engineers|ai|security|restaurant|technicians|technician|engineer|device|devices|office)',
    ],
    unless: [
      '(love|loving|enjoy|enjoyed|thanks|thank|great|like|about|join|of|grow|enhance|boost|improve) <0-3> your <0-2> (service|staff|website|app|team|product|products|support|store|company|crew|food|business|device)',
      '(if|is|on|restart|check|update|with|what|which|reset|to|open|of) your (device|app|phone|order|card|software|system|email|network|wifi|internet|account)',
    ],
  },
  {
    id: 'grievance.accuses',
    breadth,
    match: [
      "(you|u|you've|you guys|y'all|they|they've|he|she|agent|agents|rep|driver|staff|airline|company|flight|plane|bag|bags|luggage|order|package|parcel|phone|app|website|site|account|line|printer|laptop|screen|battery|system|it|card|product|delivery|internet|wifi|service|services) (just|have|has|had|was|were|is|are|been|all|never|also|still|now|then|got|keeps|keep)? <0-1> ({harm}|{awful}|{poor}|never|lied|told me|said|gave|sold|let|keeps|stopped|died|down|off|late|gone|empty|full|closed|dirty|rude|took|left|made|put|hung|claims|claimed)",
      '(you|they|he|she) (should|could|must|need to|need|ought|better|promised|said|told|claim|claimed|claims|advertise|advertised|expect|make|made|let|allow|allowed|call|called)',
    ],
    unless: [
      '(you|they) (should|could|need) (be able|receive|see|find|get|try|to (visit|contact|go|check|click|use))',
      '(if|when|have|once|has|that) you (have|had|are|were|need|just)',
    ],
  },
  {
    id: 'grievance.profane',
    breadth,
    match: ['{profane}'],
    unless: [
      '{profane} (good|great|love|awesome|cool|amazing|right|brilliant|hot|cute|funny|yes|yeah)',
      '(kick|bad|badass|hell) ass',
      'damn (good|fine|right)',
    ],
  },
  {
    id: 'grievance.insult',
    breadth,
    match: ['{insult}', '{belittling}'],
    unless: [
      "(i'm|i am|i was|report|avoid|stop|about) <0-2> ({insult}|{belittling})",
      '(lazy) (sunday|day|days|morning|afternoon)',
    ],
  },
  {
    id: 'grievance.camp',
    breadth,
    match: [
      '{camp}',
      '(trump|obama|trudeau|brexit|corbyn|government|regime|mps|congress|senate|parliament|police|media|socialist|left wing|right wing|leftist|political|party|voters)',
    ],
  },
  { id: 'grievance.face', breadth, match: ['{angry-face}', '{weary-face}'] },
  {
    id: 'grievance.money',
    breadth,
    match: [
      '(charged|charge|charges|fee|fees|paid|pay|paying|cost|costs|spent|spend|billed|bill|money|overcharged|price|prices|deposit|refund|bought|purchased|subscription)',
    ],
    unless: [
      '(free|no|without) (of)? (charge|fees|fee|cost)',
      '(best|great|low|special|good|lowest) (price|prices)',
    ],
  },
  {
    id: 'grievance.journey',
    breadth,
    match: [
      '(flight|flights|train|bus|gate|luggage|bag|bags|baggage|delivery|parcel|package|order|account|phone|number|line|email|emails|call|calls|called|customer service|customer care|agent|rep|tarmac|layover|connection|runway|ticket|driver|engineer|technician)',
    ],
  },
  {
    id: 'grievance.lack',
    breadth,
    match: ['(no|zero|without|lack of|not a single|not one|not any|out of|none of) _'],
    unless: [
      '(no|without) (problem|problems|worries|rush|matter|doubt|wonder|kidding|need|thanks|hurry|pressure|offense|offence|way|thank|biggie|better|further|one (like|better)|spoilers|fail)',
      '(no|not) {punctuation}',
      'out of (this|town|curiosity|{number}|the|office|interest)',
    ],
  },
  {
    id: 'grievance.but',
    breadth,
    match: [
      '(but|yet|however|although|though|instead|except|despite|unless|apparently|supposed|supposedly|meanwhile|anyway|allegedly)',
    ],
    unless: [
      "(last but|nothing but|can't help but|all but|supposed to (rain|be (fun|sunny|nice)))",
      '(have you|are you|not) <0-6> yet',
    ],
  },
  {
    id: 'grievance.gone-wrong',
    breadth,
    match: [
      '(late|missing|missed|wrong|error|errors|smashed|ruined|worse|worst|gone|half empty|half full|falling apart|fell apart|ripped|torn|mouldy|moldy|undercooked|uncooked|burnt|dangerous|dangerously|unsafe|crooked|useless|impossible|inconvenience|inconvenient|hassle|painful|pain|trouble|struggling|struggle|annoys|ruining|ruin|wasting|waste|wasted|unanswered|unresolved|incomplete|misplaced|leaking|overheating|lagging|freezes|crashes|glitching|disconnects|malfunction|flawed|lacking|lousy|inept|spam|spying|hacked|fake|shady|sketchy)',
      '(breaks|breaking|wrecks|wrecked|bricked) (my|our|the|everything|it)',
      '(miss|missed|missing) (my|our|the|a) <0-1> (connection|flight|train|bus|call|meeting|wedding|funeral|delivery|appointment|class|work)',
      '(due|thanks|owing) to (the|a|your|their|{handle}) <0-2> {harm}',
      '(was|were|been|being|got|keep getting|kept being|am) told',
      '(keeps|kept|keep) (saying|telling|sending|asking|getting|giving|going|changing|coming|showing|trying)',
      "(what's|whats|what is|what) <0-1> (up with|the deal with|wrong with|going on)",
      '(at all|for no reason|of course not|do something|sort yourselves|not once|nothing works|again and again)',
      '(only|just) (had|bought|got|purchased) <0-3> (it|this|them|these|for|last|a) <0-3> (month|months|week|weeks|day|days|ago|and)',
      '(after|within|under|less than|in under) <0-1> ({number}|a|one|two|three|four|six) <0-1> {clock} (of)? (use|wear|wearing|using|it|and)?',
    ],
    unless: [
      "(stay up|up|better|too|running|sorry i'm|of|as|until) late",
      'late (night|nights|lunch|summer|spring|show|80s|90s|bloomer)',
      "(nothing|never|what could go|not|can't go) wrong",
      'missing (you|him|her|them|home|out)',
      '(if|when|any|an|the|specific|following) <0-3> (error|trouble|hassle|issue)',
      '(no|without|any|for the) (trouble|pain|hassle|inconvenience|waste|error)',
    ],
  },
  {
    id: 'grievance.refuses',
    breadth,
    match: [
      "(won't|wont|doesn't|doesnt|isn't|isnt|aren't|arent|hasn't|hasnt|haven't|havent|didn't|didnt|wasn't|wasnt|weren't|refuses|refused|refuse|fails|failed|failing|unable|can't|cant|cannot|couldn't|couldnt) (to|seem to|even|been|be|let|get)? _",
    ],
    unless: [
      "(can't|cant|cannot|couldn't) (wait|believe|stop|get enough|thank|help but|go wrong|beat|agree|recommend|lie|be happier)",
      "(isn't|isnt|wasn't|aren't|doesn't) (it|that|this|she|he|they|everyone|just)",
      "(won't|wont|didn't) (regret|disappoint|be disappointed|know)",
      "(if|when) <0-4> (won't|doesn't|isn't|haven't|hasn't|didn't|can't|cannot)",
    ],
  },
];
