import type { Signal } from './signal.ts';

const breadth = 'personal-grievance';

/** How disappointment sounds before it gets loud: what was expected and did not come, asked for again, regretted. */
export const unmet: readonly Signal[] = [
  {
    id: 'unmet.since',
    breadth,
    match: [
      '(ordered|placed|bought|paid|booked|purchased|returned|emailed|mailed|called|contacted|dmed|messaged|reported|waiting|sent|signed up|submitted|requested|filed|asked|raised|been|had|have|off|out|down) <0-8> ({clock}|{weekday}) (ago|now|later|already|and)',
      '(since|for|in|over|past|last) (the)? (past|last|over)? ({number}|a|an|two|three|four|five|six|few|several|couple) <0-2> {clock}',
      'since (yesterday|last (night|week|month|year)|this morning|{weekday}|{month}|{number}|the (update|upgrade))',
      '({number}|two|three|four|several) {clock} (later|on|past|and (counting|still|no|nothing|i))',
    ],
    unless: [
      '(friends|married|together|customer|fan|living|lived|clean|sober|running|celebrating|loved|loving|proud|happy|open) <0-4> (for|since)',
    ],
  },
  {
    id: 'unmet.wrong-thing',
    breadth,
    match: [
      '(sent|sends|gave|got|received|receive|delivered|arrived|came|brought|served|handed|shipped) <0-4> (wrong|broken|empty|damaged|expired|faulty|defective|missing|incomplete|incorrect|cold|instead|twice|only one|nothing|without|with no|the other)',
      '(with|had|has|have|came with|there (is|was|were|are)) (no|zero|hardly any|not enough|only one|a hole|holes|hair|mold|mould)',
      'when (i|we) (opened|got|received|arrived|unpacked|tried|asked|called|went|tried it|tried to|attempt|try)',
      '(inside|in) (my|our) <0-1> (food|burger|salad|meal|drink|order|package|box|bag|sandwich|pizza|chicken|can|bottle)',
      '(asked|ordered|paid|booked|wanted|needed) (for)? <0-5> (but|and) (got|received|was given|they|you|only|instead|no)',
      'no {word} on (my|the|our|this)',
    ],
  },
  {
    id: 'unmet.tried',
    breadth,
    match: [
      '(tried|trying|attempted|attempting|try) (to|everything|that|it|this|calling|again|all|several|multiple|many|contacting|resetting|turning|three|{number})',
      '(can|could) (i|you|someone|anyone|somebody) <0-3> (help|fix|look into|explain|check|sort|resolve|advise|tell me|do (about|anything))',
      'already (tried|did|done|sent|called|emailed|contacted|spoke|asked|reported|checked|dmed)',
      '(please|pls|plz|kindly) (help|advise|explain|fix|check|respond|reply|look|do|sort|resolve|assist|clean|send|contact|provide|confirm|reconsider|bring|investigate|update|restore|restart|stop)',
      '(what|anything|something) (do|can|should|could|must) (i|we) do',
      '(any|no) (idea|ideas|suggestions|solution|solutions|fix|workaround|eta|update|updates|news|word|reply|response|confirmation|sign|clue)',
      '(is|are|was) (this|it|there|these|that|your|the) <0-6> (down|normal|broken|legit|legal|problem|problems|issue|issues|outage|bug|safe|allowed|reason|acceptable|a known)',
      '(how long|how much longer|what time|when) (will|is|are|until|before|do|does|can|should) <0-8> {question}',
    ],
    unless: [
      '(you|have you|did you) (already)? (tried|try)',
      '(try|trying) (to|it|this|that) (make|cook|bake|learn|be|out)',
      '(please|kindly) (check|send|provide|confirm|contact|update) (your|us|the (link|steps))',
    ],
  },
  {
    id: 'unmet.broken',
    breadth,
    match: [
      '(outage|outages|error message|error code|invalid|duplicate|duplicates|disappeared|vanished|draining|drains|drained|flickering|flicker|rattling|noise|leaks|cracked|scratched|torn|jammed|stalled|spinning|endless loop|loop|lag|lags|buffering|blank|black screen|blue screen|unplayable|unusable|unwatchable|unreadable|inaccessible|unreachable|offline|timed out|times out|timeout|restarting|rebooting|overheats|dead on arrival|faulty|recall|recalls|recalled|dropped calls|dead zone|no bars|power cut|blackout|virus|hacked|spam|unauthorised|unauthorized|declined|bounced)',
      '(gone|went|goes|going|is|are|been|off|was) (off|down|missing|dead|blank|out|haywire) (again|for|since|in|at|now|{punctuation}|{question}|$)',
      "(won't|wont|doesn't|doesnt|didn't|isn't|not|never|cannot|can't|cant|stopped|stops) <0-2> (working|work|load|loading|open|show|showing|charge|charging|connect|connecting|turn on|power|powering|recognise|recognize|register|update|sync|print|start|respond|play|playing|download|install|verify|accept|appear|arrive|reset|receive|find|access|log in|login|see)",
      '(broke|breaks|died|dies|failed|fails|quit|ripped|tore|fell|falling|falls) (apart)? (on me|after|again|within|already|off|in (my|the|less))',
    ],
    unless: [
      "(if|when|in case) <0-4> (won't|doesn't|isn't|not|stopped|stops|can't)",
      "(can't|cant|cannot) (wait|believe)",
    ],
  },
  {
    id: 'unmet.let-down',
    breadth,
    match: [
      '(bit|little|slightly|rather|pretty|quite|somewhat|kinda|kind of|sort of|highly|very|really|so|too|extremely|beyond|most|deeply|thoroughly|getting|increasingly|super|utterly) (let down|disappointed|disappointing|unimpressed|unimpressive|underwhelmed|underwhelming|confused|confusing|annoyed|annoying|frustrated|frustrating|sad|upset|upsetting|poor|awkward|unhappy|bad|slow|shocking|nasty|odd|strange|misleading|embarrassing|unfair|inconvenient|rude)',
      '(disappointed|unimpressed|underwhelmed|dissatisfied|displeased) (in|with|by|at|that|to|{punctuation}|$)',
      '(expected|expect|deserve|deserved|hoped for|hoping for|thought|assumed) (better|more|so much more|you|it would|it was|the)',
      "(not|hardly|less than|never|wasn't|isn't|aren't) (exactly|really|very|too|so|particularly|at all|that|all that|overly|quite|the)? (thrilled|happy|impressed|pleased|great|helpful|good|worth|amused|fair|cool|convinced|satisfied|acceptable|best|clean|fresh|fun|friendly|nice|right|ideal|ok|okay|funny|professional)",
      '(used to|once) (be|love|like|have|work|get|enjoy|serve|offer|make)',
      '(what|whatever) happened to',
      '(where|what) (did|has|have) (my|the|our|your|all) <0-4> (go|gone|went|happen|happened)',
      '(shame|pity|too bad|sad) (that|about|to see|you|they|on|when|how)',
      "(regret|regretting|regreting|wish) (i|buying|to purchase|purchasing|choosing|joining|switching|trusting|i (had|hadn't|never)|you (would|could|had|guys))",
      '(bring|brings|please bring) back',
      '(confuses|annoys|bothers|frustrates|disappoints|worries|angers|saddens) me',
      "(shouldn't|shouldnt|should not|don't think i should|why (should|do) i|made (me|us)|make (me|us)|makes (me|us)|having to|had to|forced to|have to) (have to)? (pay|wait|roll|call|go|buy|stand|travel|walk|fight|beg|ask|contact|reset|reinstall|drive|send|spend|rebook|repeat|chase|jump|prove|do this|do it|deal|keep|explain)",
    ],
    unless: [
      '(so|too|very|really) sad (to hear|for your)',
      '(sorry|apologise|apologize|apologies|understand) <0-8> (disappointed|frustrated|frustrating|upset|annoyed|confusing|let down)',
      'not (only|just|sure) ',
    ],
  },
  {
    id: 'unmet.leaving',
    breadth,
    match: [
      '(leaving|switching|switched|ditching|cancelling|canceling|cancelled|moving|quitting|changing|returning|uninstalling|deleting|dumping|dropping) <0-2> (to|from|for|my|your|{handle}|banks|providers|provider|them|it|service|all|subscription|because|due)',
      "(won't|wont|will not|will never|never|not|no longer|last time|wouldn't) (be)? (buy|buying|shop|shopping|use|using|fly|flying|visit|visiting|order|ordering|purchase|purchasing|return|returning|recommend|recommending|going|go|coming|come|eat|eating|stay|staying|renew|renewing|spend|spending|i|ever) (again|back|from|with|there|here|at|your|you|any|anything|another|{handle}|it|this|to|ever)?",
      '(lost|losing|lose) (a|my|me|our|all|this) <0-2> (customer|business|trust|faith|respect|patience|custom)',
      '(getting|is) left (in|behind)',
      '(taking|take|taken) (my|our) (business|money|custom) (elsewhere|to|somewhere)',
      '(port|porting) (in|out|to)',
      '(get|gets) me out',
      '(considering|thinking (of|about)|might|may|time to|gonna|going to|want to) (leaving|cancelling|canceling|switching|switch|cancel|leave|change|changing|moving to|return)',
    ],
    unless: ['(never|will never) (regret|forget|go wrong)', '(why|if) not'],
  },
  {
    id: 'unmet.mock-thanks',
    breadth,
    match: [
      '(thanks|thank you|thx|cheers|congrats|congratulations|props|kudos|well done|great job|good job|nice job|nice work|bravo|love|loving|gotta love|got to love|nice to know|good to know|glad to know|way to go) <0-5> (for|on|with|when|how|that|your)? <0-4> ({harm}|{mess}|{awful}|{poor}|still|not|never|no|without|late|nothing|making me|making us|wait|waiting|leaving|keeping|sending me the wrong|because|anyway|again)',
      '(love|loving) (it)? (when|how) <0-10> (not|never|no|wait|still|{harm}|{awful}|late|{not})',
      '(what|who|why) (are|were|do|is) (you|they|u|this) <0-2> (playing|doing|thinking|up to|smoking) (at)? {question}?',
      'are (you|u|they) (kidding|serious|joking|for real|having a laugh|ok|even|actually|trying)',
      '(tf|wtf|what the|wth|the hell|the heck|da hell)',
      "(couldn't|cannot|can't|could not) (be|get|have been) (more|any|less) <0-1> ({awful}|{poor}|useless|worse|helpful|bothered|slower)",
      '(worse than|no better than|killing me|driving me|doing my head|piece of|waste of|joke of|excuse for)',
      '(#greatcustomerservice|#greatservice|#goodservice|#excellentservice|#customerserviceatitsbest|#wellplayed|#notimpressed|#sarcasm)',
    ],
    unless: [
      '(thank|thanks|love) <0-3> (for) (your|the|you) <0-2> (help|support|reply|patience|time|update)',
      '(thanks|thank you) for not (giving|judging|forgetting|letting)',
      'can (never|not) thank',
    ],
  },
];
