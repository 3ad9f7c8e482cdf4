import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { isWholeClause, isWholeSentence, opensSentence } from './clause.ts';
import { reword } from './reword.ts';
import { type Rule, swapSees } from './rule.ts';

/** The word behind a match, in lower case: what a wording has to get on with. */
const nextWord = (reading: Reading, { end }: Span): string =>
  /^\s+([\p{L}'’-]+)/u.exec(reading.text.slice(end, end + 40))?.[1]?.toLowerCase() ?? '';

/** A wording for a whole request holds: the request stands for itself, or something is joined to it. */
const standsOrIsJoined = (reading: Reading, span: Span): boolean =>
  isWholeClause(reading, span) || (opensSentence(reading, span) && nextWord(reading, span) === 'and');

const ends = /\b(?:ends?|ending|closes?|expires?|last|left|only|tonight|midnight|today|now)\b/i;

/** Something beside a match has an end: "take your time" would contradict it. */
const hasEndNearby = (reading: Reading, { start, end }: Span): boolean =>
  ends.test(reading.text.slice(Math.max(0, start - swapSees), start)) ||
  ends.test(reading.text.slice(end, end + swapSees));

const shown =
  /^(?:premiere|show|concert|talk|exhibition|match|film|play|gig|reading|screening|episode|game|panel|parade|fair|market|opening)s?$/;
const pages = /^(?:website|site|page|link|blog|channel|profile|facebook|youtube|instagram|twitter|help)$/;

/** Hard sell (P1, P2): what asks readers for something before it gives them a reason. */
export const hardSell: readonly Rule[] = [
  {
    id: 'hard-sell.last-chance',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(your|the|a)? (last|final) (chance|call|opportunity|reminder)',
      '(last|final) (day|days|hours|few hours|few days) (to|for) (save|get|shop|order|buy|enter|register|join|our|the)',
    ],
    unless: [
      '(last|final) chance to (see|watch|spot) <0-2> (comet|eclipse|aurora|leaves|blossom|bluebells|meteors|moon|snow)',
      '(last|final) chance to (say|tell|hug|thank|ask)',
      '(my|our|his|her|their) (last|final) (chance|call)',
      '(last|final) (call|reminder) (i|we|my|from (my|our|you|your|the bank)|with)',
    ],
    message: '“{match}” presses readers before they know why it matters to them.',
    swap: (matched, reading, span) => {
      if (!/(?:chance|call|reminder)$/i.test(matched)) return [];
      const stands = opensSentence(reading, span) && nextWord(reading, span) === 'to';
      return stands || isWholeSentence(reading, span) ? ['there is still time'] : [];
    },
    hits: [
      'Last chance to save on shoes',
      'Final call for tickets',
      'This is your last chance to join',
      'Final hours to shop the spring range',
    ],
    misses: [
      'Last chance to see the comet before it goes',
      'It was my last chance to thank her',
      'Our last chance to see grandma before she moved',
      'The last day of my trip was quiet',
      'My last call with support took an hour',
      'We spent the final days in Rome',
    ],
  },
  {
    id: 'hard-sell.dont-miss',
    principle: 'P1',
    match: [
      "(don't|dont|do not|never) (miss out on|miss|sleep on) (the|our|this|these|your|a|my|{title}|{handle})",
      "(don't|dont|do not|never) miss (out|it|this|out on (it|this))? $",
      "(don't|dont|do not) scroll (past|by|away|on)",
    ],
    unless: [
      "(i|we|you|they|he|she) (don't|dont|do not|never) miss",
      "(don't|dont|do not) miss (the|your|that|this|a) <0-1> (bus|flight|train|tram|stop|turn|turning|exit|junction|step|sign|gate|beat)",
      "(don't|dont|do not) miss (him|her|them|you)",
    ],
    message: '“{match}” plays on the fear of missing out. An invitation leaves readers free.',
    swap: (matched, reading, span) => {
      if (/(?:miss|out|it|this)$/i.test(matched) && isWholeSentence(reading, span))
        return ['all are welcome'];
      const [, the] = /(?:on|miss) (the|our|these|my)$/i.exec(matched) ?? [];
      const next = nextWord(reading, span);
      return the && shown.test(next) && opensSentence(reading, span)
        ? [`you are welcome to see ${the.toLowerCase()}`]
        : [];
    },
    hits: [
      "Don't miss out on our spring deals",
      'Do not miss the premiere on Friday',
      "It starts at nine. Don't miss it!",
      'Never miss out',
      'Do not scroll past this',
    ],
    misses: [
      'I miss you all',
      "I don't miss the commute at all",
      'We missed the train',
      "Don't miss your train, see you soon",
    ],
  },
  {
    id: 'hard-sell.hurry',
    principle: 'P1',
    weight: 'strong',
    match: [
      '^ hurry (up|now|in)?',
      '(and|so|,) hurry (up|now|in)?',
      '(act|order|call|buy|book) (now|fast|quickly|soon) (before|while|and|or|to)?',
      "(don't|dont|do not) (wait|delay|hesitate) (any longer|another (day|minute)|to (order|buy|book|get|claim|join))?",
      "before (it's|its|it is|they're|theyre|they are) (too late|gone|all gone|sold out)",
    ],
    unless: [
      '(i|we|they|he|she|just|can|could|please|to|will|would|did|you) <0-2> (act|order|call|buy|book) (now|soon)',
      "(i|we|they|he|she) (don't|dont|do not) (wait|delay|hesitate)",
      "don't wait for (me|us)",
      "don't hesitate to (ask|contact|reach|dm|message|call|get)",
      'hurry (up)? and (fix|reply|answer)',
      'hurry (home|back|up (and (get|call|come|text|finish)|dear|love|mum|dad)|please|come|now (i|we))',
    ],
    message: '“{match}” sets a clock on people you would like to keep. A date is enough.',
    swap: (matched, reading, span) => {
      const [, verb] = /^(order|call|buy|book) (?:now|fast|quickly|soon)$/i.exec(matched) ?? [];
      if (verb) return standsOrIsJoined(reading, span) ? [`${verb.toLowerCase()} when it suits you`] : [];
      if (/^before\b/i.test(matched)) return ['when it suits you'];
      // Beside the reason to hurry, "take your time" would contradict it.
      const alone = isWholeSentence(reading, span) && !hasEndNearby(reading, span);
      return alone && /^(?:hurry|act|don.?t|do not)\b/i.test(matched) ? ['take your time'] : [];
    },
    hits: [
      'Hurry, the offer closes soon',
      'Act now and save',
      'Order now while you can',
      "Get one before they're gone",
      "Don't wait another day",
    ],
    misses: [
      "Please don't hesitate to ask",
      'I will call now',
      'We left before the rain came',
      'They acted fast and put the fire out',
      'No hurry at all, reply when you can',
      'Hurry home, the soup is done',
    ],
  },
  {
    id: 'hard-sell.while-supplies-last',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(while|whilst) (supplies|stocks|stock|quantities|they|it|tickets|seats) (last|lasts)',
      'until (sold out|supplies run out|stocks run out|they are gone)',
    ],
    message: '“{match}” sells by scarcity. Saying how many there are is plain enough.',
    swap: ['as long as we have some'],
    hits: [
      'Free mugs while supplies last',
      'Half price while stocks last',
      'Get a tee while they last',
      'On sale until sold out',
    ],
    misses: [
      'The supplies last about a week on the boat',
      'It lasted two hours',
      'Enjoy the sun while you can',
      'We waited until they were home',
    ],
  },
  {
    id: 'hard-sell.limited-time',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(a|for a)? limited (time|period) (only|offer|deal|sale|discount|promotion)?',
      'limited (quantities|spots|seats|stock|availability|places|supply|tickets)',
      '(strictly)? limited edition (run|drop|release|of {number})?',
      '(one|1) day only',
      '(today|this week|this weekend|tonight) only',
      '({number}|24) (hours|hrs|days) only',
      'for {number} (hours|days|hrs) only',
    ],
    unless: [
      'had (a|very)? limited (supply|places|stock)',
      'limited time (to|with|for) (talk|read|think|reply|each|my|our|the)',
      '(have|had|has|very|with) limited time',
      '(which|favorite|favourite|your) <0-2> limited edition',
    ],
    message: '“{match}” makes time the reason to buy. What is the reason for the reader?',
    swap: (matched, reading, span) => {
      if (/^for a limited time/i.test(matched)) return ['for now'];
      if (/^limited time only/i.test(matched)) return isWholeSentence(reading, span) ? ['for now'] : [];
      return /only$/i.test(matched) ? [matched.replace(/\s+only$/i, '').toLowerCase()] : [];
    },
    hits: [
      'For a limited time only',
      'Limited quantities in every colour',
      'Half off, today only',
      'Limited time offer on all boots',
    ],
    misses: [
      'We had a limited supply of candles and three kids',
      'I have limited time to talk, sorry',
      'Only today I learned her name',
      'We had a limited view of the stage',
      'My knowledge is limited',
    ],
  },
  {
    id: 'hard-sell.selling-fast',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(selling|going|flying) (out)? fast',
      '(almost|nearly|already) (gone|sold out)',
      '(only|just) {number} (left|remaining|(spots|seats|tickets|items|pairs|places) (left|remaining)?)',
      '(sale|offer|offers|deal|deals|discount|giveaway|contest|registration|entries|promo|promotion|event) <0-2> (ends|ending|expires|closes|close|end) (soon|today|tonight|tomorrow|at midnight|{weekday}|on {weekday}|in {number} (hours|days))',
      '(ends|expires) (soon|tonight|at midnight)',
      '(offer|sale|deal|promotion) (ends|expires|closes|valid)',
      '(back|now) in stock',
      '(is|are) (back|here) for (a limited|one)',
    ],
    unless: [
      '(time|summer|day|life|year|it) is (going|flying) (out)? fast',
      "(phone|battery|time|day|year|weekend|summer|milk|money) (is|was|'s)? (almost|nearly|already) gone",
      '(passport|card|visa|credit|licence|license|session|link|password) (ends|expires|closes)',
      '(school|term|show|game|match|day|summer|it|shift|class) ends (soon|today|tonight|tomorrow)',
    ],
    message: '“{match}” puts a clock on the reader. People come back to those who give them time.',
    hits: [
      'These are selling fast',
      'Only 3 left in your size',
      'Sale ends tonight',
      'Almost sold out, grab one',
      'The classic hoodie is back in stock',
    ],
    misses: [
      'My phone battery is almost gone',
      'Time is going fast this year',
      'School ends tomorrow and the kids are wild',
      'Only 3 people came to my talk',
    ],
  },
  {
    id: 'hard-sell.buy-now',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(shop|buy|order|book|pre order|preorder) (now|today|yours|online|here|the (look|collection|range|sale)|our {word})',
      '(get|grab|claim|snag|score|reserve) (yours|your (own|free|copy|tickets|spot|seat|place))',
      '{buy} (it|them|one|some|yours) {time-soon}',
      '^ (shop|buy) {word}',
      '({ellipsis}|:|,|{punctuation}) shop (my|our|the|all|this|these) <1-3>',
    ],
    unless: [
      'buy it {punctuation} (borrow|rent|lend|steal)',
      'buy (me|us|him|her|them|yourself) (a|an|some|the|your)',
      '(shop|buy|order|book) when it suits',
      '(i|we|you|they|to|can|could|did|had|would|my|the|an|have|where|how|not|when|who|coffee|local|repair|barber|flower) <0-2> (shop|buy|order|book)',
      '(order|shop|book) (here|online) (is|was|has|and i|but|yesterday|last|{month}|{weekday})',
      '(this|that|our|your|every|little|old|new) (shop|book|order) (now|today|online|here)',
      '(buy|order) one get',
      '^ buy (one|a|an|two|some) {word} (for me|tonight|tomorrow|tmr|on the way)',
      '(please|pls|plz) (buy|order)',
    ],
    message: '“{match}” closes the sale before anyone has asked. What would they ask first?',
    swap: (matched, reading, span) => {
      if (/^(?:shop|buy|order) (?:the|our)(?: \w+)?$/i.test(matched))
        return opensSentence(reading, span) ? [matched.replace(/^\S+/, 'you can find')] : [];
      const whole = /(?:now|today|yours|online|here|it|them|one|some)$/i.test(matched);
      return whole && standsOrIsJoined(reading, span) ? ['have a look if you like'] : [];
    },
    hits: [
      'Buy now',
      'Shop online at our new store',
      'Order yours today',
      'Grab yours now',
      'Get your free copy',
    ],
    misses: [
      'Buy it, borrow it, read it twice',
      'Buy me a pencil while you are there?',
      'I have to buy milk today',
      'The shop here is closed',
      'Thanks for the order',
      'Where did you buy that hat?',
      'I placed an order online and it never came',
      'Ten years of this shop today',
    ],
  },
  {
    id: 'hard-sell.cart',
    principle: 'P1',
    weight: 'strong',
    match: [
      'add~ (it|them|one|this|these)? to (your)? (cart|basket|bag)',
      'at (checkout|check out)',
      '(your|for your|on your) (first|next) (order|purchase|box|month)',
      '(free|fast|same day|next day|worldwide) (shipping|delivery|returns)',
      'ships (free|worldwide|today|tomorrow|next day|from|within)',
      '(delivered|shipped) (straight|right|directly|free)? (to your (door|doorstep|home|inbox)|for free)',
    ],
    unless: [
      '(paid|pay|paying|asked|ordered|chose|used|my|promised|order|was|no) <0-3> (next day|same day|free|fast) (shipping|delivery)',
      'issue <0-3> at checkout',
      '(error|problem|stuck|declined|fails) <0-3> at (checkout|check out)',
      '(refund|status|number|problem) <0-3> (next|first) (order|purchase)',
    ],
    message: '“{match}” belongs in the shop. Here, readers want to hear from you.',
    hits: [
      'Add it to your cart',
      '20% off your first order',
      'Free shipping on everything',
      'Delivered straight to your door',
    ],
    misses: [
      'I paid for next day delivery and it is not here',
      'The card is declined with an error at checkout',
      'My first order arrived, thank you',
      'We put apples in the basket',
    ],
  },
  {
    id: 'hard-sell.discount',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(up to|get|save|take|an extra|extra|enjoy|with)? ({percent}|{money}) (off|discount|savings|cash back|cashback)',
      '(save|get|win|earn) (up to|an extra|over)? ({percent}|{money}|big)',
      '{number} off (your|all|everything|the|link|today|with|{goods})',
      '(half|special|introductory|unbeatable|discounted|sale) (price|prices)',
      '(buy one get one|bogo|{number} for {number}|2 for 1)',
      '(huge|big|great|massive|exclusive) (savings|discounts|deals)',
    ],
    unless: [
      "(still|would|like|never|got|my|our|without|refused|where|was|lost|no|not|didn't) <0-3> ({percent}|{money}) (off|discount)",
      '(save|get) <0-1> {money} (back|refunded|owed)',
      '(lost|charged|refund|owe|took) <0-3> {money}',
    ],
    message: '“{match}” makes the price the news. What does it change for the reader?',
    hits: [
      'Get 20% off with this code',
      'Save up to £30 on boots',
      'Enjoy 25 OFF your order',
      'Buy one get one on all tea',
    ],
    misses: [
      'We would still like our 15% off, as promised',
      '80% of readers live abroad',
      'The tax took $40 from my pay',
      'They lost 3 games',
    ],
  },
  {
    id: 'hard-sell.promo-code',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(use|with|using|enter|apply) (my|our|the)? (promo|discount|coupon|voucher|referral)? code',
      '(promo|discount|coupon|voucher|referral|offer) (code|codes|link)',
      'code {punctuation} {upper}',
      '(free|gift) (voucher|vouchers|card) (for|when|with|worth)',
    ],
    unless: [
      '(error|zip|source|verification|security|area|post|dress|qr|pass|access|reset|login|sms|our) code',
      "(my|the) <0-1> code (is not|isn't|does not|doesn't|did not|didn't|never|won't|has|was|expired)",
      'use the code (we|to (sign|log|verify|reset))',
      '(write|read|review|ship|using the|with the) <0-1> code (base|review|that|from|and|in)',
    ],
    message: '“{match}” turns a post into a coupon. Tell readers what they would get from it.',
    hits: [
      'Use code SAVE20 today',
      'Join with promo code WELCOME',
      'Grab my discount code below',
      'Take 10% with our coupon code',
    ],
    misses: [
      'The access code is not working for me',
      'Your error code tells us more',
      'We review code on Fridays',
      'What is the dress code?',
    ],
  },
  {
    id: 'hard-sell.sale',
    principle: 'P1',
    match: [
      '(on|for|flash|clearance|winter|summer|spring|holiday|black friday|cyber monday|end of season|the|our|huge|big|biggest|warehouse|pre) (sale|clearance) (is|on|now|event|starts|here|today|ends|{bang}|$)?',
      '(best|top|hot|hottest|great|amazing|sweet|new|our|daily|these|exclusive|early|holiday|insider) (deals|deal|offers|offer|bargains)',
      '(deals|offers|bargains|discounts) (on|for|from|at|this|like|are|and)',
      '(free|complimentary) (trial|gift|sample|samples|quote|consultation|entry|tickets|credit|spins|swag|account|month|stuff|download|ebook|access|demo|webinar)',
      '(only|just|from|under|starting at|as low as|for just|for only) {money}',
    ],
    unless: [
      'sale of (a|the|my|our|his|her|their) <0-2> (house|home|flat|farm|car|land|cottage|field)',
      '(great|good|big|real|no|new|peace|green|trade|budget|record|done|same|better) deal (of|with|breaker|for (me|us)|between|to|over|signed|that)',
      '(job|the|your|their|my|an|this) (offer|offers|deal) (of|to help|letter|was|from|me|is (kind|generous))',
      '(point|bill|garage) of? sale',
      '(is|are|was) (not)? for sale\\?',
      '(paid|pay|cost|costs|charged|me|spent|lost) <0-3> (only|just|from|under) {money}',
      '(not|nothing|never) <0-1> (on|for) sale',
      'refused a sale',
    ],
    message: '“{match}” could hang in a shop window. Here, people look for someone to talk with.',
    hits: [
      'Our biggest sale of the year',
      'Flash sale on all boots',
      'Sweet deals all weekend long',
      'Start your free trial',
      'Boxes from just £9.99',
    ],
    misses: [
      'The sale of my grandmother’s house closes on Thursday',
      'That means a great deal to me',
      'Dealing with moths again',
      'They offered me tea',
      'The repair cost me just $20',
      'My new job offer letter came',
    ],
  },
  {
    id: 'hard-sell.treat-yourself',
    principle: 'P1',
    match: [
      '(treat|spoil|reward|pamper|indulge) (yourself|your (family|friends|skin|loved ones|home|dog|cat|partner|mom|mum))',
      "(because)? (you|you've|youve) (deserve|earned) (it|this|the best|better|a (treat|break))",
      '(why not|go ahead and) treat',
    ],
    unless: ['(i|we|they|he) (treat|spoil) '],
    message: '“{match}” talks readers into wanting. They know what they deserve.',
    hits: [
      'Treat yourself this weekend',
      "You've earned it",
      'Because you deserve the best',
      'Spoil your dog with our new biscuits',
    ],
    misses: [
      'They treated us kindly',
      'A treat for the eyes, that sunset',
      'He deserves the prize',
      'I spoil my dog, I know',
    ],
  },
  {
    id: 'hard-sell.transform-your',
    principle: 'P1',
    match: [
      '(elevate|transform|upgrade|revolutionise|revolutionize|supercharge|boost|maximise|maximize|unlock|level up|step up|reinvent|refresh|brighten (up)?|cater to) (your|any|every) {word}',
      '(take|bring) your {word} to the next level',
      '(say|saying|wave) (goodbye|good bye|hello) to (your)? {word}',
    ],
    unless: [
      '(say|saying|said|wave) (hello|goodbye) to (my|our|him|her|them|everyone|mum|mom|dad|you|the (team|family|kids))',
      '(i|we|to|please) (upgrade|update|boost|refresh) your (app|browser|page|phone|plan|account|firmware|settings)',
      'refresh your (browser|page|app|feed)',
    ],
    message: '“{match}” promises the reader a new life. What would change on a plain Tuesday?',
    swap: (matched, reading, span) => {
      const [, what] =
        /^(?:elevate|transform|revolutioni[sz]e|supercharge|reinvent|upgrade|boost|maximi[sz]e|level up|step up) your (\S+)$/i.exec(
          matched,
        ) ?? [];
      return what && isWholeSentence(reading, span) ? [`change your ${what.toLowerCase()} a little`] : [];
    },
    hits: [
      'Elevate your everyday',
      'Transform your skin in a week',
      'Take your marketing to the next level',
      'Say goodbye to dull hair',
    ],
    misses: [
      'Please refresh your browser and try again',
      'Say hello to mum for me',
      'Your voice carries to the next room',
      'We moved up a level in the game',
    ],
  },
  {
    id: 'hard-sell.superlative',
    principle: 'P1',
    match: [
      "(the)? (world's|nation's|america's|uk's|country's|city's|market's|industry's|britain's|europe's) (first|best|leading|finest|number one|favorite|favourite|most|largest|biggest|smartest|only|safest|softest)",
      '(the|our) (best|finest|ultimate|easiest|smartest|perfect|only|softest|fastest) <0-1> ({goods}|way to|solution|gift|choice|app|deal|value|price)',
      '(best selling|top rated|award winning|clinically proven|doctor recommended|patent pending|one of a kind|best in class|second to none|like no other|unlike any other|{number} star reviews|rated {number}|best rated|rated best)',
      '(international|our|#1|a|new|year) best ?seller',
      'never been (so|this)? (easier|easy|simpler|simple|more fun|better to)',
    ],
    unless: [
      '(i|you|we|they|he|she|my) (had|know|saw|are|were|is|was) <0-2> (best|finest)',
      'the best way to (reach|contact|get in touch|help|describe|explain|learn|know)',
      "(what|what's|whats|which|who|who's|where|where's|how) <0-3> (best|finest|ultimate|perfect|only|easiest|fastest)",
      '(the|our) (easiest|best|perfect|only|ultimate|fastest|smartest) way to (convince|tell|teach|remember|say|talk|see|cook|learn|lose|be|live|make|stop|do|spend|end|start|eat|get (there|home|to|out|over|through|a)|keep|clean)',
      '(the|our) best (case|price i|value of|app on my|gift i|gift (he|she|they))',
      '(an|a|his|her|was|is) one of a kind (man|woman|friend|mother|father|player|teacher|person|{title})',
      'never been (better|easier) {punctuation}?',
      '(felt|feel|feeling|i have|life has|things have|i am) never been better',
    ],
    message: '“{match}” is a claim every seller makes. One thing you saw it do says more.',
    hits: [
      "The world's first silicone earplug",
      'The ultimate gift for runners',
      'Our best selling lamp',
      'Shopping has never been so easy',
      'Award winning coffee',
    ],
    misses: [
      'You are the best, thank you',
      'My best friend is here',
      'What is the best way to reach you?',
      "What's the best book you read this year?",
      'It was the first time I saw the world',
      'Email is the easiest way to keep in touch from here',
      'Great. Never been better',
      'The only way to convince my dad is cake',
    ],
  },
  {
    id: 'hard-sell.perfect-for',
    principle: 'P1',
    weight: 'mild',
    match: [
      '(perfect|ideal|great|excellent|made|suitable|designed|crafted|essential) for (your|any|every|all|the|anyone|those|people|women|men|kids|{title})',
      '(perfect|ideal|great|best|excellent) (gift for|gifts for|addition to|choice for)',
      '(a|the|your) (must have|must haves|perfect (gift|addition|match|fit)|go to)',
      '(must haves|must have (for|in|on) (your|any|every|all|this|the))',
      '^ must have ({punctuation}|{bang})',
    ],
    unless: [
      '(would|will|be|was|is|looks|sounds|seems) (great|perfect|ideal|excellent) for (me|us|my|our|him|her)',
      'great for (you|him|her|them)',
      '(perfect|ideal|great) for (any|all|the|those) of (us|them)',
      'designed for (the|my) (job|test|exam|ramp|stage)',
    ],
    message: '“{match}” decides for the reader. Who was it right for, and why?',
    // Before its noun only: "this is a must-have" has no word for "useful" to stand by.
    swap: (matched, reading, span) =>
      /^(?:a|the|your) must[ -]have$/i.test(matched) &&
      !/^(?:|for|in|to|on|this|if|that|and|or|but|when|at|of|with|from|as|so)$/.test(nextWord(reading, span))
        ? [matched.replace(/must[ -]have/i, 'useful')]
        : [],
    hits: [
      'Perfect for any occasion',
      'The ideal gift for dads',
      'A must-have for your kitchen',
      'Crafted for those who run at dawn',
    ],
    misses: [
      'Friday is perfect, see you then',
      'That would be great for me',
      'Nobody is perfect',
      'Great for you, well done',
      'It must have been cold in there',
      'You must have a thousand texts by now',
    ],
  },
  {
    id: 'hard-sell.sign-up',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(sign up|register|enroll|enrol|join|apply|subscribe|download|install|start|try|donate|enter|give|play|stream|pre register) (now|today|here|for free|free)',
      '(sign up|register) (for|at|to|and|with)',
      '(join|become) (us|our|the) <0-2> (community|club|newsletter|list|waitlist|mailing list|family|members|membership|program|programme|webinar|challenge)',
      'download (our|the) <0-2> (app|guide|ebook|report|whitepaper|template)',
      '^ (sign up|register|subscribe) {punctuation}?',
      '(book|schedule|request|get|start|claim|grab) (a|your|our) (free|live|personal|quick|{number} minute)? <0-1> (demo|consultation|consult|trial|quote|strategy call|discovery call|strategy session|audit)',
      '^ (book|schedule|request|reserve) (a|your) <0-2> (tour|viewing|appointment|visit|fitting|tasting|table|stay|class|lesson|test drive)',
      '(book|schedule|grab) (a|your|my) (free|quick|complimentary|{number} minute) (call|chat|session|slot|meeting)',
    ],
    unless: [
      "(i|we|you|they|to|can|could|did|not|cannot|can't|couldn't|when i|unable to|trying to|tried to|just) <0-2> (sign up|register|join|apply|subscribe|download|install|start|try|enter|play|donate|give|book|schedule|request|get|claim|grab)",
      '(visit|check|use|follow|waiting) <0-8> (sign up|register)',
      '(good|great|the|cold|head) start (today|now|here)',
    ],
    message: '“{match}” asks for a step before readers know you. An open door asks for nothing.',
    swap: (matched, reading, span) => {
      if (/please\s+$/i.test(reading.text.slice(Math.max(0, span.start - 12), span.start))) return [];
      const [, verb] =
        /^(sign up|register|enrol?l|join|apply|subscribe|download|install|try|donate|play) (?:now|today|here|for free|free)$/i.exec(
          matched,
        ) ?? [];
      return verb ? [`you can ${verb.toLowerCase()}`] : [];
    },
    hits: [
      'Sign up today',
      'Register now for our webinar',
      'Download our free app',
      'Join our mailing list',
      'Donate today',
      'Book a demo today',
    ],
    misses: [
      'I tried to sign up and got an error',
      'Can I register with my old email?',
      'We join the motorway here',
      'They start work today',
      'Can I book a consultation for my cat?',
    ],
  },
  {
    id: 'hard-sell.subscribe',
    principle: 'P2',
    weight: 'strong',
    match: [
      '(please|plz|pls|pleas|and|do|you|just|must|to)? (subscribe|sub) (to|in|on|my|me|our|for|now|and|&|if|back|please|pls|channel|{bang}|$)',
      '(please|plz|pls|pleas) (also|just)? (subscribe|sub)',
      '(who|that|if you|everyone who) (subscribe|subscribes|sub|subs) (to)? (me|my|us)',
      '(view|watch|check|check out|visit) (this|my|our|the) (channel|newest <1-2>|latest <1-2>)',
      '(hit|smash|press|click) (the|that)? (like|subscribe|follow|bell)',
      '(like|share|follow|subscribe) (and|&|,) (like|share|follow|subscribe|comment|retweet)',
      '(get|reach|hit|need|want|to) (to|me to|us to)? {number} (subscribers|subs|followers|likes|views|retweets|shares)',
      '(more|new|some|my) (subscribers|subs)',
      'i have <0-2> {number} (subscribers|subs|followers)',
    ],
    unless: [
      '(i|we|they|have|just|already) (subscribe|subscribed) to (you|your|them|this|the|a|his|her)',
      '(un)? subscribe (me|from)',
      '(hit|press|click) like (this|that|it|a|the|those)',
      '(close|up|down|near|nearer) to {number} (subscribers|subs|followers|likes|views)',
      'how (do|can) i <0-3> subscribe',
      '(you can|can you|could you|to|i|we) (view|watch|check|check out|visit) (this|my|our|the) channel',
    ],
    message: '“{match}” counts readers. Ask what they think, and those who care will stay.',
    swap: reword(/^(?:please|plz|pls|pleas)? ?sub(?:scribe)? to my$/i, 'tell me what you think of my'),
    hits: [
      'Please subscribe to my channel',
      'Like and share for part two',
      'Help me reach 1000 subscribers',
      'Smash the like button',
    ],
    misses: [
      'I subscribe to your magazine',
      'We like and respect her',
      'How do I subscribe from abroad?',
      'They share a flat and follow football',
      'Another hit like this and they fill the hall',
    ],
  },
  {
    id: 'hard-sell.follow-me',
    principle: 'P2',
    weight: 'strong',
    match: [
      '(please|plz|pls|go|and|must|just)? follow (me|us|my|our|back) (on|at|for|back|page|{handle}|{bang}|$|now|and|please)?',
      '(follow|sub|like) (for|4) (follow|sub|like|a follow|back)',
      '(sub4sub|f4f|l4l|s4s|followback|teamfollowback|followme|follow4follow|like4like)',
      "(i|i'll|will|we) (follow|sub|subscribe) (you)? back",
    ],
    unless: [
      '{word} (would|will|could|might|does|did) follow (me|us)',
      '(they|he|she|you|who|people|dog|not|to) follow (me|us) (home|around|everywhere|into|to)',
      'follow (us|me) through',
      '(if|once|when|please) (you)? follow us (so|we)',
    ],
    message: '“{match}” asks for a number. Followers come for what you say next.',
    swap: (matched, reading, span) => {
      const [, whom] = /^(?:please |plz |pls )?follow (me|us)$/i.exec(matched) ?? [];
      return whom && isWholeClause(reading, span) ? [`say hello to ${whom.toLowerCase()}`] : [];
    },
    hits: [
      'Follow me for daily tips',
      'Follow us on Instagram',
      'I follow back',
      'Follow for follow, anyone?',
    ],
    misses: [
      'My cat would follow me to the shop',
      'I follow your blog with joy',
      'Follow the steps on this page',
      'The rest will follow',
    ],
  },
  {
    id: 'hard-sell.my-channel',
    principle: 'P2',
    weight: 'strong',
    match: [
      '(check|checking|go check|checkout|watch|see|view|visit|listen|look|support|hear|come|go) <0-3> (my|our|his|her) <0-3> {own}',
      '(check|checking) (it|this|them|me|us)? out (my|our|this) <0-3> {own}',
      '(my|our) (new|latest|first|debut) <0-2> {own} (is|has|out|now|drops|dropped|here|{bang})',
      'my (channel|youtube channel|soundcloud|onlyfans|etsy|patreon|gofundme|kickstarter)',
      'i (make|do|upload|post) <0-3> (videos|vids|covers|vlogs|gameplays|beats|music)',
      '{own} (link)? in (my|our) bio',
      'give (me|us|my|our) <0-2> a (chance|listen|follow|try|view)',
    ],
    unless: [
      '(you|can you|could you|someone|please) <0-2> (check|see|look|visit) <0-2> (my|our) (account|page|profile|store|site|website|work|book|phone)',
      '(i|we) (watch|watched|see|saw|visit|listen|look|hear) <0-1> (my|our|his|her)',
      'on my (channel|work)',
    ],
    message: "“{match}” puts your work first in somebody else's room. Say what in theirs moved you.",
    swap: (matched, reading, span) => {
      const [, rest] = /^(?:check out|watch|visit|support|listen to) ((?:my|our).*)$/i.exec(matched) ?? [];
      return rest && isWholeClause(reading, span) ? [`tell me what you think of ${rest}`] : [];
    },
    hits: [
      'Check out my new channel',
      'Go watch my cover of this song',
      'My latest video is out now',
      'Come see our new website',
    ],
    misses: [
      'Can you check my account please?',
      'I watched his video twice',
      'My work starts at nine',
      'The channel was foggy this morning',
    ],
  },
  {
    id: 'hard-sell.tag-a-friend',
    principle: 'P2',
    weight: 'strong',
    match: [
      'tag (a|an|some|your|someone|somebody|{number}|three|two|five|the|whoever) <0-2> (friend|friends|homie|homies|person|people|mate|mates|buddy|bestie|partner|crew|squad|bff|who|that)?',
      '(tag|mention) (someone|somebody|anyone) (who|that|you)',
    ],
    unless: ['(price|name|hash|dog|left a|the) tag', '(i|we|they) tag'],
    message: "“{match}” uses people's friends to reach more people. Speak to the ones who are here.",
    swap: reword(/^tag (a friend|someone|somebody|a mate|a homie) (?=who|that)/i, 'think of $1 '),
    hits: [
      'Tag a friend who needs this',
      'Tag three friends to enter',
      'Tag someone who would eat this',
      'Tag your crew',
    ],
    misses: [
      'The price tag was still on it',
      'We tag birds in spring',
      'You left a tag on my coat',
      'Thanks for the tag',
    ],
  },
  {
    id: 'hard-sell.curiosity-bait',
    principle: 'P2',
    weight: 'strong',
    match: [
      '(will|would|is going to|gonna|to) (blow your mind|shock you|surprise you|amaze you|leave you speechless|make you cry)',
      "(you|you'll|u) (won't|wont|will not|never|can't) believe (what|how|number|who|this|{number})",
      '(what happens next|what happened next|happened next|the last one|number {number}) (will|is going to|may|is the|shocked|blew) <0-3> (mind|shock|surprise|amaze|speechless|best)',
      '(this|these|one) <0-1> (weird|simple|one|secret|crazy) (trick|tip|hack|secret|tricks|tips|hacks|secrets) <0-6>',
      '{number} <0-3> (tools|tips|hacks|tricks|secrets|habits|apps|prompts|books|ways|things|threads|websites) <0-3> (will|to|you|that) <0-2> ({number}x|10x|change your life|make you rich|skyrocket|explode|save you hours|blow)',
    ],
    unless: [
      "(i|we|she|he) (can't|cannot|won't|couldn't) believe",
      '(this|one) (simple|secret) (trick|tip) (i|my|we|from my|she|he)',
    ],
    message: '“{match}” holds back the point to win a click. Readers share what gives it at once.',
    hits: [
      'Number 7 will blow your mind',
      "You won't believe what we found in the attic",
      'Doctors fear this one weird trick',
      '10 AI tools that will 10x your output',
    ],
    misses: [
      "I can't believe we won",
      'Three tools I use every day in the garden',
      'The ending surprised me',
      'One simple trick my gran taught me: salt first',
    ],
  },
  {
    id: 'hard-sell.share-bait',
    principle: 'P2',
    weight: 'strong',
    match: [
      '(like|comment|follow) {punctuation}? (&|and)? share (this|it|our|my|the|and|with) <0-1>',
      '(rt|retweet|repost|upvote) (if|this|to|for|with|and|please|pls|when)',
      '(like|share|comment) (if|this (post|video|comment|status|page)|to win|for (a|part|more)|with (your|all))',
      '(please|plz|pls) (rt|retweet|share|repost|like|upvote|spread)',
      '(spread|share) (the word|my|it (around|everywhere|with (everyone|your)))',
      "(comment|drop|type|reply) (yes|below|{emoji}|'{word}'|{upper}|a {emoji}) (below|to|for|if|and|in)",
      'thumbs up (if|for|this|so)',
      'share (everyone|this everywhere)',
      'like this comment',
    ],
    // Who looks for somebody asks for themselves or the lost one, and not for reach.
    when: (reading) => !reading.has('act.seeks-lost'),
    unless: [
      '(i|we|you|they|to|would|people who) (like|share|comment) (if|this)',
      "(feels|feel|looks|look|is|it's|sounds|be|just|something|exactly|much|days) like this",
      'please share (your|the) (details|email|number|serial|order|link|name|address|more|dm|a|any|with us)',
      'please like (me|us|my)',
      'like if (i|you|we|he|she|they|it) (was|were|had|could|did|ever|would|want|need)',
    ],
    message: '“{match}” asks readers to carry your post. Something worth passing on asks by itself.',
    hits: [
      'RT if you love your mum',
      'Please share with everyone',
      'Thumbs up if you agree',
      'Comment YES to get the guide',
    ],
    misses: [
      'Nights like this are rare',
      'Please share your order number with us',
      'I like this a lot',
      'People who share this flat get on well',
      'Missing: grey cat, answers to Biscuit. Please share if you live nearby.',
    ],
  },
  {
    id: 'hard-sell.giveaway',
    principle: 'P2',
    weight: 'strong',
    match: [
      '(giveaway|giveaways|sweepstakes|raffle|prize draw|grand prize|lucky winner|door prize)',
      '(enter|entry|tag|share|comment|follow|retweet|answer|play|register|chance) <0-4> to win',
      '(enter|win|winning|won) (a|an|some|one|free|your|our|up to|the|this|these) <0-3> (prize|tickets|giveaway|gift|voucher|card|trip|holiday|car|iphone|ipad|bundle|box|cash|{money}|package|hamper|pair|screen|copy)',
      '(win|winning) (a|an)? ({money}|cash|big|prizes|free)',
      "(chance|here's how|heres how|how|want) to (win|get your hands on)",
      '(giving away|give away) (a|an|free|{number}|{money}|two|three|our|some|this|the)',
      '^ enter <0-4> (and|to) (win|get)',
    ],
    unless: [
      '(giving|give) away (my|his|her|the (secret|ending|plot))',
      '(we|they|he|she|you|i) (win|won) (a|the) (game|match|case|prize|war)',
      'no chance to win',
      '(how|want|chance) to win (this|the) (game|match|case|war|election|argument|league)',
    ],
    message: '“{match}” buys attention that leaves with the prize. What would people stay for?',
    hits: [
      'Enter our giveaway today',
      'Share this post to win',
      'Your chance to win a trip',
      "We're giving away free tickets",
    ],
    misses: [
      'We won the match in the last minute',
      'She is giving away my old books',
      'No chance to win against them',
      'He gave away the ending',
    ],
  },
  {
    id: 'hard-sell.dm-to-buy',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(dm|message|whatsapp|inbox|text|call|email|contact|pm) (me|us|now|{number}) (for|to (order|book|buy|get|join|learn|claim|know|earn|start|find)|if you (want|need)|today|now)',
      '(dm|pm|inbox|whatsapp) (for|to) (price|prices|details|info|orders|order|more|collab|promo|rates|booking|bookings)',
      '(dms|inbox) (are|is) open for (orders|bookings|commissions|collabs)',
      'send (me|us) a (dm|message) (for|to (order|book|buy|get|learn|start))',
    ],
    unless: [
      '(dm|message|email|call|contact|text) (me|us) (for|to|if you|now|today) <0-2> (help|assist|further|assistance|support|questions|look|your|check|investigate|discuss|chat|talk|lunch|dinner|coffee)',
      '(can|could|may|please|pls|u|you|he|she|they) (now)? (call|text|message|dm|email) (me|us) (now|today)',
    ],
    message: '“{match}” moves readers into a sales talk. An open answer here serves all of them.',
    hits: ['DM me for prices', 'Message us to order', 'WhatsApp me now', 'DM for collab'],
    misses: [
      'Please DM us your order number',
      'Call me for dinner on Sunday',
      'Message us for help at any time',
      'He sent me a message',
      'I have reached home, you can call me now',
    ],
  },
  {
    id: 'hard-sell.link-in-bio',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(the|hit the|click the|tap the)? link (is)? in (the|my|our)? (bio|description|profile|comments|first comment)',
      '(in|see|hit) (the|my|our) (bio|link in bio|link below)',
      '(click|tap|hit|follow|use) (the|this|that|on the|on this|our|my)? (link|button|banner|photo|picture|image) (below|in|to|and|above|for|now)?',
      '(click|tap|swipe) (here|now|up|below|through|right|left to (shop|buy))',
      'link below',
    ],
    unless: [
      'link in (the|my|our) (bio|description|profile|comments|first comment) (was|is|were|did|does|works|leads) <0-1> (broken|wrong|dead|old|not|fixed|now|work)',
      '(please|can|you can|following|using) <0-3> (link|here) <0-1> (so|to (reset|recover|verify|track|submit|update))',
      "(the|this|that|your) link (does not|doesn't|is broken|isn't|won't|seems|is dead|not)",
      'i (click|tap|clicked|tapped)',
      // The first of several steps: somebody is shown how.
      '({number}|first) <0-2> (click|tap) <0-2> (link|here|button)',
      'when i <0-2> (click|tap)',
    ],
    message: '“{match}” sends readers away before they have met you. Tell them the main thing here.',
    swap: (matched, reading, span) =>
      /in (?:the|my|our)? ?bio$/i.test(matched) && isWholeClause(reading, span)
        ? [
            matched.replace(
              /^.*?link (?:is )?in (?:the )?(my |our )?bio$/i,
              (_, whose) => `there is more in ${whose ?? 'the '}bio`,
            ),
          ]
        : /^(?:click|tap) here$/i.test(matched) && isWholeClause(reading, span)
          ? ['it is here']
          : [],
    hits: ['Link in bio', 'Click the link below', 'Tap here to see the range', 'Swipe up to shop'],
    misses: [
      'The link in the description was broken, sorry',
      'When I click the link nothing happens',
      'The link is broken',
      '1) Click on this link 2) Enter the serial number',
      'She works in bio research',
      'We swipe left on cilantro',
    ],
  },
  {
    id: 'hard-sell.visit-us',
    principle: 'P1',
    match: [
      '(visit|browse|explore) (us|our|{url}|my|the (store|shop|site|website|showroom|link|page)|this (site|page|website|link))',
      '(visit|check out|check) {title} (at|for|on|today|now|to)?',
      '(come|stop|swing|drop) (by|in|down|on in|on down|over) (and|to|for|at|our|the {title}|us|this|today|tomorrow|{weekday}|from|between|before|until|{punctuation}|{bang}|$)',
      '(come|stop|swing|drop) (visit|see us|check (us|out|our)|and (see|show|visit|get|try|join|check) (us|our|what|how|your|the|all|it|{title}))',
      '(head|hop|go) (over|on over|down|on down)? to (our|my|{url}|{handle}|{title})',
      '(find|see|catch|meet|join) us (at|in|on|for|live|today|tomorrow|this|{handle})',
      '(bring|take) your (kids|family|friends|dog|mates|crew)',
      'visit {punctuation}? {url}',
      'visit {handle}',
    ],
    unless: [
      'come by and (tell|say|hug|thank|wish|meet) (him|her|them|hello|hi|goodbye)',
      'join us (at|in) (table|the (bar|back|front|end|gate|bench|car|kitchen))',
      '(please|to|you can|i|we|can|could|did) (visit|check out|check|go|come|head|swing|stop) <0-2> (support|help|the (link|page|site|following|community)|this (link|page|site)|our (help|support|community|faq)|{url})',
      "(i|we|they|you|he|she|let's|wanna|want to|going to|will|to|did|can) (come|stop|swing|drop|head|go|visit|browse|explore) ",
      'visit (us|me) (soon|again|when you)',
      'come and (try|tell|say|see) (it|me|hello|hi|if|what|how)',
      '(could|should|might|may|must|prices|rates|rain|temperatures|leaves|walls|tree|trees|costs|numbers|water|price|probably|never|all|when|faster|dont|please|them) <0-2> (come|stop|drop|swing) (down|by|in|over)',
      '(come|drop) (down|by|over) (within|with me|to mine|to ours|to my|for (dinner|tea|lunch|coffee|a cuppa)|and (help|keep|eat|hug))',
      '(come|stop|drop) in (handy|useful|all|the (middle|way|rain|snow|sizes|end|night|morning|dark|road)|{number}|pairs|waves|threes)',
      'drop down (menu|list|box)',
      '(a|the|his|her|my|late|quick) (swing|drop|stop) (by|in|down)',
    ],
    message: '“{match}” asks readers to leave this talk for your place. What could they take from here?',
    swap: (matched, reading, span) =>
      /^visit our$/i.test(matched) && opensSentence(reading, span) && !pages.test(nextWord(reading, span))
        ? ['you are welcome at our']
        : [],
    hits: [
      'Visit our store this Friday',
      'Stop by and see the new range',
      'Visit www.example.com for more',
      'Come and show your support',
      'Find us at booth 12',
    ],
    misses: [
      'Come by and tell her a story, it is her last day',
      'Please visit this page to reset it',
      'We visit grandma on Sundays',
      'I will drop by later',
      'Let us know when you land',
      'The price will come down by spring, they say',
      'A swing by Ortiz still stings the club',
      'Choose it in the drop-down list',
      'Faster, come down, I am hungry',
    ],
  },
  {
    id: 'hard-sell.check-it-out',
    principle: 'P1',
    match: [
      '^ (check|checkout) (it|this|them|these|us|me|out)',
      '(check|checkout) (it|this|them|us) out',
      '(check out|check) (the|this|these|our|{title}|{upper}|{handle}|{hashtag}|{upper}|new|all|more)',
      '(have|take) a (look|peek|listen) (at|inside|{punctuation}|{url})',
      '(try|give) (it|one|this|them) (a (try|go|spin|shot)|out|today|now|for)',
      '(watch|see) (the|this|our|it)? (full)? (video|trailer|clip|film|movie|episode) (here|now|and|below|to|{punctuation}|{url})?',
      '(stay tuned|tune in|tune into|keep an eye out|coming soon|watch this space)',
    ],
    unless: [
      'check the <0-2> (release|brakes|brake|oil|tyres|tires|chain|cable|plug|fuse|filter|battery|label|date|seal|valve|pressure|temperature|lid|pan|oven|wind|tide)',
      "(i|we|i'll|i've|we'll|to|will|can you|could you|let me|you can|please|may|did you|have you|can|just|gonna|going to) <0-1> (check|try|see|watch|give|have a|take a|look|checking)",
      'check (the|this|these|our|out)? <0-2> (settings|spelling|box|app|inbox|spam|weather|status|steps|page|article|support|instructions|details|tips here)',
      '(watch|saw|see) (the|this|that|your) (video|movie|film|episode|clip) (with|last|again|is|was|and (cried|laughed|loved))',
    ],
    message: '“{match}” says where to look, not why. One thing worth knowing would do both.',
    swap: (matched, reading, span) =>
      /^check(?:out)? (?:it|this) out$/i.test(matched) && isWholeClause(reading, span) ? ['here it is'] : [],
    hits: [
      'Check it out: example.com',
      'Check out this playlist',
      'Take a look at our highlights',
      'Watch the video and try it out',
    ],
    misses: [
      'Check the brakes before a long ride',
      "I'll check it out tonight",
      'Please check the settings first',
      'We watch the film again every year',
      'Can you check this for me?',
    ],
  },
  {
    id: 'hard-sell.learn-more',
    principle: 'P1',
    weight: 'mild',
    // In an answer a page is what was asked for.
    notInAnswer: true,
    match: [
      '(learn|read|discover|see|find out|get|know) more (about|at|on|here|in|from|{punctuation}|{url}|$)?',
      '^ (read|see|watch|learn|find out|discover|listen|view|explore|hear|follow|get) (the|our|how|why|what|about|his|her|their|to|more|{title}|{handle}|{hashtag}|full|your|if|this|it)',
      '({punctuation}|{question}|and|to) (read|see|watch|learn|find out|discover|listen|view|explore|hear) (the|our|how|why|what|about|more|{title}|{handle}|here|his|her|full|it)',
      '({punctuation}|{question}|and|to) follow (our|{handle}|more|here)',
      '(more|full|further) (info|information|details|story|here) (here|at|on|{punctuation}|{url})?',
      '(get|find) the (facts|details|full story|latest|scoop)',
    ],
    unless: [
      "(i|we|you|they|to|would|want to|love to|excited to|hope to|glad to|good to|great to|nice to|happy to|exciting to|amazing to|wait to|forward to|can|could|did|let's|will|incredible to) (see|read|learn|hear|know|get|find|watch|discover|view|explore|listen|follow)",
      'get (the|your|this|it|to|more) (fuck|hell|shit|together|out|help)',
      'if you (like|love|enjoy|care about|work with) <1-6> {punctuation}? (read|see|watch|listen|hear|follow)',
      "(i|i'd|we|we'd|you'd|they'd|would|who'd) <0-1> (like|want|prefer|wish|need) to (see|read|hear|know|learn|watch|discover)",
      'for (more|further|full) (info|information|details) <0-1> (visit|see|ask|call|contact) (the|your|any|a) {word}',
      'see (you|ya|what i|if (you|it|that|there)|it (all|coming|now|too|differently))',
      '(watch|read|see|hear) (this|it) (with|without|twice|again|alone|at|in|on|until|til|till|till|to the end|all)',
      '(go|come|come by|pop in|come in|drop by|went) and (see|hear|watch|ask)',
      '(see|hear|watch|listen) ({title}|{handle}) (at|in|there|for|and|on|with|dance|play|sing|bake)',
      '^ (read|see|watch|listen|follow|get|hear|view) (the|your|it|this|to|his|her|their|if) <0-3> (carefully|twice|slowly|first|again|last|wind|room|road|rain|sky|sea|out loud|aloud|sleep|rest|hang of|lid|label|signs|recipe)',
    ],
    message: '“{match}” points elsewhere. The one thing worth the click can stand here.',
    swap: reword(/^(?:learn|read|find out|discover) more$/i, 'more on this'),
    hits: [
      'Learn more: example.com',
      'Read the full story here',
      'See how we did it',
      'More info at our site',
    ],
    misses: [
      'I want to learn more about you',
      'Good to see the team',
      'We read every letter',
      'See you at the gate',
      'Watch this with the sound off',
      'Go and see Priya at the bakery next door',
      'Follow the recipe, then forget it',
    ],
  },
  {
    id: 'hard-sell.canned-welcome',
    principle: 'P2',
    weight: 'strong',
    match: [
      '(thanks|thank you|thx|ty) for (the (recent)? (follow|follows|follow back|connection|add)|following|connecting|adding|joining my|accepting) <0-8> (check|visit|like|download|free|look|website|page|connect|great|free|exchanging|value|valuable|exciting|week|day|monday|facebook|blog|news|ebook)',
      '(i|we)? look~ forward to (exchanging|sharing|your (tweets|posts|updates|content)|connecting|reading your|valuable)',
      '(welcome to|greetings from) my (page|profile|network|feed)',
      'thanks for connecting',
    ],
    unless: ['look~ forward to (seeing|meeting|hearing|it|the|your (reply|visit))'],
    // What corpora hold too few of: the message that went to everybody who followed.
    floor: 'warning',
    floorIn: 'message',
    message: '“{match}” went to everybody. Name one thing that this person wrote.',
    hits: [
      'Thanks for following, I look forward to exchanging valuable information',
      'Thanks for the follow, check out my website',
      'Thank you for connecting, please like our page',
      'Looking forward to your tweets',
    ],
    misses: [
      'Thanks for following up so quickly, Ann',
      'Looking forward to meeting you on Friday',
      'Thank you for the idea',
      'We look forward to hearing from you',
    ],
  },
  {
    id: 'hard-sell.welcome-pitch',
    principle: 'P2',
    weight: 'strong',
    match: [
      '^ <0-2> (thanks|thank you|thx|ty) <0-2> for (the <0-1> (follow|follows|add|connection)|following (me|us|back)?|connecting|adding me|accepting) (!|.|{emoji}|{bang}|{punctuation}|$)',
    ],
    when: (reading) =>
      reading.draft.kind === 'message' &&
      (reading.has('form.url') ||
        reading.has('hard-sell.my-channel') ||
        reading.has('hard-sell.check-it-out')),
    // No corpus holds such messages.
    floor: 'warning',
    message: '“{match}” opens a pitch. Name one thing that this person wrote.',
    hits: [
      { text: 'Thanks for the follow! Check out my website', kind: 'message' },
      { text: 'Thank you so much for following me! https://example.com', kind: 'message' },
      { text: 'Hi! Thanks for connecting. Check out our new app', kind: 'message' },
      { text: 'Thanks for the add! My ebook: https://example.com/b', kind: 'message' },
    ],
    misses: [
      { text: 'Thanks for the follow! How did you find me?', kind: 'message' },
      'Thanks for the follow! https://example.com',
      { text: 'Thanks for following up. The file: https://example.com', kind: 'message' },
      { text: 'Thanks for connecting me with Ann, here is the form: https://example.com', kind: 'message' },
    ],
  },
  {
    id: 'hard-sell.vote',
    principle: 'P1',
    match: [
      '^ vote (for|now|here|today|{title}|{upper}|{handle})',
      '(please|plz|pls|to|and|go|go and|everyone) vote (for|now|here) (us|me|our|my|him|her|{title}|{upper}|{handle})?',
      '(cast|submit) your vote',
      '(support|back) (my|our|us on) <0-2> (kickstarter|campaign|project|gofundme|fundraiser|petition|cause)',
      '(sign|share) (the|this|my|our) petition',
      '(help|go) (us|me)? (fund|raise {money}|reach our goal)',
      '(donate|give) (to|{money}) (our|my|the|to|for|{title})',
    ],
    unless: [
      '(i|we|they|who|people|to|senators|lawmakers|they) vote (for|now)',
      '(did|will|would|do) (you|they|people) <0-1> vote',
      'asked to vote',
    ],
    message: '“{match}” asks before it tells. Why does this matter to you?',
    hits: [
      'Vote for us in the awards',
      'Please vote for Katy',
      'Sign our petition today',
      'Support my kickstarter',
    ],
    misses: [
      'I vote for pizza',
      'Did you vote this morning?',
      'The senate voted twice',
      'They will vote for the bill',
    ],
  },
  {
    id: 'hard-sell.easy-money',
    principle: 'P1',
    weight: 'strong',
    match: [
      '(make|earn|making|earning|win) (easy|extra|quick|real|big|good|some|more)? (money|cash|{money} (a|per|every)) (from|online|at|with|fast|now|day|week|month|today|by|for)?',
      '(work|working|job) from home (today|now|and earn|opportunity)',
      '(passive income|financial freedom|side hustle|be your own boss|get rich|get paid to|double your money|guaranteed (income|returns|profit|{money}|cash))',
      '(free|no) (spins|deposit)',
      '(casino|jackpot|forex|crypto) (signals|bonus|game|win|now|investment|trading)',
    ],
    unless: [
      "(i|we|they|he|she|to|not|banks|companies|don't) (make|earn|making) (no|enough|any|more|less|good|some) money",
      '(trying|hard|need|want|how|have) to (make|earn) (some|enough|more)? money',
      'i work from home',
    ],
    message: '“{match}” is what readers know from scams. What is true of it, in plain words?',
    hits: [
      'Make money online today',
      'Earn $500 a week from home',
      'No deposit needed, play now',
      'Passive income in three steps',
    ],
    misses: [
      'We make enough money to live',
      'I work from home on Mondays',
      'Hard to make money as a poet',
      'She plays the casino scene in the film',
    ],
  },
  {
    id: 'hard-sell.you-have-won',
    principle: 'P1',
    weight: 'strong',
    match: [
      "(you|u|you've|youve|u've|your (mobile|number|phone|email)) <0-1> (have|has|hav|been|bin|are|were)? (been|bin)? (won|awarded|selected|chosen) (to (win|receive|get)|as (a|our|the) winner|a|an|with|for|{money}|the)? <0-3> ({money}|prize|cash|voucher|holiday|reward|gift|award)",
      '(call|text|txt|reply|ring|click) <0-4> (to|2) claim',
      '(claim|collect) (your|ur|the) <0-2> (prize|reward|cash|gift|voucher|bonus|credit|{money}|refund now)',
      '(text|txt|send|reply) (yes|win|{upper}|{word}) to {number}',
      '(txt|text|call|ring) {number} (now|to|from|for)?',
      '(reply|text|txt) (stop|yes|end) (to|2|for)',
      '(won|winner|awarded|selected|chosen) <0-2> (to|2) (receive|win|get) <0-3> ({money}|prize|cash|voucher|holiday|reward|gift)',
    ],
    unless: [
      '(call|ring|text|phone) {number} {number}? if you (see|saw|find|found|spot|know|have seen|smell|hear)',
      '(he|she|they|we|i|film|book|team) (was|were|has|have|had)? <0-1> (won|awarded|selected) ',
      '(claim|collect) (your|the) refund',
      '(i|please|you can|to|or) call {number}',
      'call {number} {punctuation}? (and|if|when|before) (ask|say|tell|you|they|the)',
      'call (999|911|112|111|101|988|116)',
    ],
    message: '“{match}” reads like a scam, even when it is true. Say who gives what to whom.',
    hits: [
      'You have been selected to receive a £900 prize',
      'Call now to claim',
      'Claim your free gift',
      'Text WIN to 80086',
    ],
    misses: [
      'Ring 01234 567890 if you see the dog',
      'She won a prize for her poem',
      'Where do I collect my parcel?',
      'Text me when you get home',
      'We were selected for the choir',
      'The fund awarded 24 grants of £900',
      'If somebody collapses, call 999 first',
    ],
  },
  {
    id: 'hard-sell.guarantee',
    principle: 'P1',
    match: [
      '(money back|satisfaction|results|100%|fully|best price) (guarantee|guaranteed)',
      '(risk|obligation|commitment|hassle|worry) free',
      'no (obligation|commitment|strings attached|risk|purchase necessary|contract|credit card required)',
      'cancel (anytime|at any time)',
      '(terms|t&cs|tcs|conditions|restrictions|exclusions) <0-2> (apply|applies)',
      '({percent}|{number})? (apr|financing|interest free|monthly (payments|instalments|installments))',
      '(valid|offer valid) (until|through|only|for|at)',
      '(excl|excludes|excluding) (taxes|tax|sale|shipping)',
    ],
    unless: ['(i|we|they) (want|demand) <0-3> guarantee', '(was|is) no (risk|commitment)'],
    message: '“{match}” is small print. Readers here want the sentence above it.',
    hits: [
      'Money back guarantee',
      'Cancel anytime',
      'Terms apply',
      'Risk free for 30 days',
      'No purchase necessary',
    ],
    misses: [
      'There is no guarantee of rain',
      'She is free on Monday',
      'I had to cancel, sorry',
      'We came to terms with it',
    ],
  },
  {
    id: 'hard-sell.product-drop',
    principle: 'P1',
    match: [
      '(now|available|finally|also) (available|now|in stores|online|on) (at|in|on|from|for|to|here|online|now|nationwide|worldwide)',
      '(now|available) (on|at) (amazon|itunes|spotify|etsy|netflix|steam|kindle|{handle}|{title})',
      '(just|has|have) (dropped|arrived|landed|launched) (in|on|at|and|$|,)',
      '(introducing|presenting|unveiling|say hello to|meet) (the|our|your|a) (new|next|all new|latest|newest|perfect|first)? {word}',
      '(out|live) (now|today) (on|at|{bang}|$)',
      '(on|in) (itunes|google play|the app store|all platforms)',
      '(comes|available) in {number} (colours|colors|sizes|flavours|flavors|styles)',
      'made (with|from|of|by) (the finest|premium|natural|organic|real|{percent}|high quality|skin)',
      '(pre orders|preorders|preorder|booking|bookings) (open|are open|now|available|live)',
    ],
    unless: [
      "(is|isn't|not|no longer|only|are|when will) <0-2> available (in my|for me|anymore|to me|in (canada|uk|europe|my))",
      '(i|he|she|package|flight|order|we|they|mail|baby|train|plane|guests) <0-2> (just|has|have) <0-1> (arrived|landed|dropped)',
      'not available',
      'available (to|for) (help|chat|talk|assist|answer)',
      'meet (the|a) (team|friend|people|girl|guy)',
      '(find|found|finds|finding|figure|figured|turned|turns|go|going|went|get|got|hang|back|sun|stars|help|helped|walk|walked|it|came|coming|eat|eating|ate|heard|one|roses|snowdrops|washing|try|starting|way|bring|tulips|set|head|heading|power|leave|day|night|check|checked|sort|sorted) (you|them|him|her|it|me)? <0-1> out (now|today)',
      '(we|they|people|i|parents|birds|who|she|he) (live|lived) (now|today)',
      '(live|out) today (as|and|in|like|with|where|but|at|on)',
    ],
    message: '“{match}” is a shelf label. Who made it, and for whom?',
    hits: [
      'Now available on Amazon',
      'Introducing our new hoodie',
      'The collection has arrived!',
      'Comes in 4 colours',
      'Out now on Spotify',
    ],
    misses: [
      'My package has arrived, thanks',
      'It is not available in my country',
      'Nice to meet the team',
      'I am out now, back at six',
      'I found out today on the bus',
      'Few people live now as my gran did',
    ],
  },
  {
    id: 'hard-sell.hook-question',
    principle: 'P1',
    weight: 'mild',
    match: [
      '^ (want|need|looking|ready|tired|struggling|craving|wish|dreaming|searching|interested|hungry|fed up) (to|for|of|with|you|a|an|more|some|in|the) <1-9> {question}',
      '^ (are|do|have|did) you (looking|want|need|ready|tired|know|struggling|love|dream|ever) <1-10> {question} <0-6>',
      'what if (you|i told you)',
    ],
    unless: [
      '(do|did|have|are) you <0-8> (my|me|us|our|this ticket|dm|still|yesterday|today|updates|any plans)',
      '(need|want) (help|a hand|to talk) {question}',
      '(want|need|looking) to <0-6> (with me|with us|together|tonight|later|tomorrow)',
      '(want|wanna) to? (come|tag) (along|over|round|too)',
      '(do|did|have|are) (you|u) (know|ever) <0-6> (when|where|who|what time|whether|if|mum|dad|anyone|any|anyplaces|how (to|long|old|much) (get|he|she|they))',
      '(do|did|have|are) you ever <0-8> (song|dream|night|cry|laugh|lie awake|miss|wonder|forget|lose)',
    ],
    message: '“{match}” asks so as to sell. A question whose answer you want opens a talk.',
    hits: [
      'Looking for a better mattress?',
      'Tired of messy cables?',
      'Want to grow your business?',
      'Are you ready to lose weight?',
    ],
    misses: [
      'What did you cook tonight?',
      'Need help?',
      'Do you have any updates for me?',
      'Want to walk with me later?',
      'Do you know when Dad will be back?',
      'Do you ever get a song stuck in your head?',
    ],
  },
];
