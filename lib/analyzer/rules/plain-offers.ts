import type { Rule } from './rule.ts';

const shops = '(deals|discounts|bargains|savings|offers|coupons|rebates)';
const people =
  '(you|homeowners|residents|seniors|drivers|parents|veterans|women|men|families|patients|students|customers|renters|pensioners|households)';
const cover =
  '(mortgage|refinance|refinancing|insurance|loan|cover|policy|quote|benefits|relief|grant|rebate)';
const craft =
  '(developer|designer|engineer|manager|marketer|writer|copywriter|editor|photographer|consultant|coach|trainer|strategist|professional|specialist|freelancer|recruiter|analyst|illustrator|virtual assistant)';

/**
 * Hard sell (P1, P2) as advertisements put it without saying "buy": the price, who could qualify, the present that somebody
 * would love, the cause that needs joining. The fit weighs one such sign too little beside the calls to read on that
 * brands post, so each speaks by a floor of its own.
 */
export const plainOffers: readonly Rule[] = [
  {
    id: 'hard-sell.marked-down',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    notInAnswer: true,
    match: [
      '(sale|now|save|extra|deal|prices|flat|everything) {punctuation}? {percent} (on|off|at|{punctuation}|$)',
      '^ {percent} on (a|our|all|the|your|every|select|selected|everything|any)',
      '(price|prices|plans|rates|packages|tickets|rooms|classes|fares) (start|starts|starting|begin|from) (at|from)? {money}',
      '{money} (credit|bonus|gift card|voucher|coupon|discount)',
      '(early bird|super early bird|doorbuster|introductory) <0-1> (deal|deals|price|pricing|offer|offers|tickets|rate)',
      `(find|get|shop|see|grab|score|browse|compare|unlock|enjoy) (the|our|your|all|these|top|best|great|huge)? <0-2> ${shops}`,
      '(exclusive|insider|member|members) (benefits|offers|offer|deals|perks|rewards|discounts|savings)',
      '(buy|get|grab|book|reserve|secure|claim|order) (your|ur) <0-2> (tickets|ticket|seat|seats|pass|passes)',
      '(get|grab|buy) tickets {punctuation}? ({url}|here|now|today|at|from|$)',
      '(only available|available only|here|yours|available) for a (short|limited) time',
      '(order|claim|get|grab|request|download|try) (a|your|our) (free|complimentary) {word}',
    ],
    unless: [
      '(spend|spends|spent|saved|lost|paid|pay|pays|voted|tip|tipped|charged|refund|refunded|owe|owes|return) <0-4> ({percent}|{money})',
      '(i|we|you|they|he|she|to|can|could|did|had|would|will|must|gonna) <0-1> (buy|get|got|grab|book|reserve|secure|claim|order|find|see|request|download|try) (a|your|our|ur|tickets|the)',
      '(my|the|a|our|their|his|her) {money} (credit|bonus|voucher|discount|gift card) (never|was|is|has|did|got|back)',
      '(please|just|then|and) (download|request|order|try) (a|your|our) free',
      '(no|few|fewer|without|missing) <0-1> (deals|discounts|bargains|savings|offers)',
      'on a free {word}',
    ],
    message: '“{match}” is a price tag. What happened around the thing is what people talk about.',
    hits: [
      'Sale -30% on a selection of items',
      '60% on our winter range',
      'Prices start at $149',
      'Use our $300 credit this week',
      'Find the top cruise deals today',
      'Buy your tickets now!!',
      'Order a free study guide',
    ],
    misses: [
      'We spent 40% on rent last year',
      'My $20 voucher never came',
      'I got tickets for my dad',
      'Did you get your tickets?',
      '@ann please download your free copy again',
      'There were no bargains at the market',
      'Turnout rose by 5% on Sunday',
    ],
  },
  {
    id: 'hard-sell.could-qualify',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    notInAnswer: true,
    match: [
      `${people} <0-9> (may|might|could) (be|now)? (eligible|entitled|qualify|able to (save|claim|get paid|earn))`,
      `(${people}|find out|check|see) <0-1> if (you|they) (qualify|are eligible|could save|could get|might save)`,
      `(seniors|homeowners|residents|drivers|{title} residents) <0-9> (rushing|flocking|racing|scrambling|entitled|secure|getting) <0-5> (${cover}|{money}|this|these)`,
      "(why)? (don't|aren't|didn't|doesn't) (more people|anyone|anybody|everyone) (know|talk|talking|using|told) (you|me|us)? <0-1> (about|this)",
      '(refinance|mortgage|insurance|loan|heating|energy) (rates|prices|premiums) (are|have|just) <0-1> (falling|dropped|fallen|dropping|low|lower|down|lowest)',
      '(save|secure|receive|claim|borrow|earn|make) (up to|as much as|over|an average of) {money}',
      '(lower|cut|slash|shrink|reduce) your <0-2> (bill|bills|payment|payments|premium|premiums|rate|costs|debt|mortgage)',
    ],
    unless: [
      '(we|i|they|he|she|my|our) <0-2> (could|may|might) (be|now)? (eligible|entitled|qualify)',
      '(do|did|will|would|can) (i|we|my|he|she|they) <0-3> qualify',
      '(need|needs|want|wants|hard|helped|help us|help me|tips|how) to (lower|cut|reduce|save)',
      '(save|earn|make|receive) (over|up to) {money} (a|per)? <0-1> (for|towards) (my|our|his|her)',
    ],
    message: '“{match}” fishes for those who need money. Say plainly what it is and who it is for.',
    hits: [
      'You may be eligible to take part in a study',
      'Seniors born before 1964 can secure up to $25,000',
      "Why don't more people know about this?",
      'Mortgage rates are falling',
      'Cut your energy bill in half',
    ],
    misses: [
      'We could be entitled to a new roof, says the council',
      'Do I qualify as a local after ten years?',
      'You may be right about the soup',
      'Any tips to cut our bills?',
      '@ann you may be eligible for a refund, shall I check?',
    ],
  },
  {
    id: 'hard-sell.gift-ideas',
    principle: 'P1',
    weight: 'plain',
    floor: 'remark',
    notInAnswer: true,
    match: [
      '(amazing|great|unique|perfect|best|the|our|these|get|last minute|thoughtful|personalised|personalized|holiday|christmas|{number}) (gift|present) (idea|ideas|guide|guides|set|sets|box|boxes)',
      "(a|the|of|best|want a|give a) (gift|present|gifts|presents) (they'll|she'll|he'll|you'll|they will|she will|he will|you will|everyone will|kids will) (love|remember|never forget|adore|use|actually)",
      "(gift|gifts|present|presents) (that'll|that will|that are|that make|sure to|guaranteed to) ",
      '(^|{punctuation}|{bang}|and|to) (pick|choose|find|get|give|order|create|design|discover) (the|your|a|their) (perfect|ideal|dream|unique|own) (card|gift|present|home|house|car|ring|dress|outfit|look|match|mattress|sofa|shoes|bag|pair|plan|policy|trip|holiday|vacation|getaway|bouquet|wine|tree|toy|mug|size|fit|health|life)',
      '(custom|customise|customize|personalise|personalize) (your|it|yours) (own|with|now|today|here)',
    ],
    unless: [
      '(any|need|needs|want some|looking for|no|out of|thanks for|for|give me|send me|your|my) <0-2> (gift|present) (idea|ideas)',
      '(i|we|you|they|he|she|did|can|could|trying|hard|hope|helped) <0-3> (pick|choose|find|get|give|design) (the|your|a|their) (perfect|ideal|dream|unique|own)',
    ],
    message: '“{match}” shops for the reader. Whose face do you remember, and over which present?',
    hits: [
      'Get amazing gift ideas for the whole family',
      "25 gifts that'll make you smile",
      'Pick the perfect card for a little princess',
      'Our gift guide is here',
      "A gift they'll love",
    ],
    misses: [
      'Any gift ideas for a ten-year-old?',
      'I found the perfect present for mum',
      'She has a gift for names',
      'Did you choose the perfect tree?',
    ],
  },
  {
    id: 'hard-sell.join-the-cause',
    principle: 'P1',
    weight: 'plain',
    floor: 'remark',
    notInAnswer: true,
    match: [
      '^ (join|support|stand with) <1-6> in (protecting|fighting|ending|saving|building|supporting|helping|creating|providing|feeding|raising|calling)',
      '(support|back|fund) (us|our (work|project|campaign|mission|cause|kickstarter|fundraiser)|this (project|campaign|cause|fundraiser)) (by|on|with|at|today|now|here|{url}|{punctuation}|{bang}|$)',
      '(become|becoming|be) (a|an) <0-2> (donor|sponsor|patron|backer|supporter|member|ambassador) (today|now|here|at|with|and|of our|{bang}|{punctuation}|$)',
      '(on|our|my|the|this|via) (gofundme|kickstarter|indiegogo|patreon|crowdfunder|justgiving) (page|campaign|link|fundraiser|{punctuation}|{url}|{bang}|is|now|today|and|$)',
      'your (donation|gift|support|pledge|contribution|dollar|pound) <0-1> (will|can|could|helps|makes|provides|goes|feeds|keeps|means)',
      '(pledge|give) (now|today|generously|what you can|for a better)',
      '(please)? (help|let) (me|us) (win|reach|hit|fund|raise|get to) ({number}|{money}|our|my|this|the (goal|target|final|finals|next (round|level)))',
      '(brighten|change|transform|save) (christmas|the life|a life|lives|the day|the holidays|a {word} life) (for|of|by|with|this) <1-3>',
    ],
    unless: [
      '(i|we|you|they|he|she|to|who|did|would|had) <0-2> (become|be|join|support|back|fund|pledge|give) (a|an|us|our|this|the|now)',
      '(thanks|thank|thankful|grateful) <0-4> your (donation|gift|support|pledge|contribution)',
      '(your support|your gift) (means|meant) (a lot|so much|the world|everything)',
      '(want|wanted|trying|proud|happy|used|years|asked) to (become|be) (a|an)',
    ],
    message: '“{match}” passes the hat before people know whom it is for. Tell of one of them.',
    hits: [
      'Join the lighthouse fund in protecting young sailors',
      'Support us by $1',
      'Become a donor today',
      'We are now on Kickstarter!',
      'Your donation will feed two cats',
      'Help us reach 1,000 members',
    ],
    misses: [
      'Thank you for your support, it kept us going',
      'I want to be a member of a choir one day',
      'We join the library in its reading week',
      'Help me reach the top shelf, please?',
      'She became a sponsor last year',
    ],
  },
  {
    id: 'hard-sell.for-hire',
    principle: 'P1',
    weight: 'plain',
    floor: 'remark',
    notInAnswer: true,
    match: [
      `^ (a|an)? (passionate|dedicated|experienced|certified|skilled|seasoned|motivated|freelance|professional) <0-4> ${craft} <0-6> (specialised|specialized|specialising|specializing|with|in|offering|based|here)`,
      `(i am|i'm|we are|we're) (a|an)? <0-4> (passionate|dedicated|experienced|certified|skilled|seasoned|expert|professional|freelance) <0-3> ${craft} <0-8> (contact|dm|hire|inbox|whatsapp|available|reach|offering|services)`,
      '(hire|contact|dm|inbox|whatsapp) me (for|if you need|to (build|design|write|grow|manage|boost)) (a|an|your|any|all)? <0-3>',
      '(open|available) (for|to) (freelance|remote|contract|new) (work|projects|clients|gigs|opportunities)',
    ],
    unless: [
      '(contact|dm|inbox) me (for|if you need) (a|an|any)? <0-1> (chat|hand|help|lift|coffee|details of the funeral)',
      '(is|are) (anyone|anybody|who|somebody) (available|open)',
    ],
    message: '“{match}” reads like a card pinned to a board. Show one piece of work and what it was like.',
    hits: [
      'A passionate frontend developer specialised in html and css',
      'Hire me for your next website',
      'Open for freelance work',
      "I'm a certified marketing professional, contact me",
    ],
    misses: [
      'A passionate crowd filled the square',
      'Contact me if you need a hand',
      'An experienced designer taught me this',
      'Is anyone available for a walk?',
    ],
  },
];
