import type { Signal } from './signal.ts';

// An offer to everybody is a broadcast too.
const sell = { 'hard-sell': '+', 'mass-media': '+' } as const;
// What one person asks for themselves is selling, no broadcast.
const plead = { 'hard-sell': '+', 'mass-media': '-' } as const;
const sellNotTell = { 'hard-sell': '+', 'mass-media': '±' } as const;

/** Signs of selling: calls to act with their object, price, pressure, claims, terms, bait, self-promotion. */
export const promotionSignals: readonly Signal[] = [
  {
    id: 'promotion.call-to-buy',
    match: [
      '{buy} (yours|now|today|online|here|one|it|them|the|our|your|this|these|a)',
      '^ {buy}',
      'add~ to (cart|basket|bag)',
      '(stock up|treat (yourself|your)|pre order|order yours|get yours|get your|grab your|claim your|reserve your|book (now|your|a|today|online)|available (now|at|in|for|on|from)|now available|shop (now|here|the|our|at|online)|buy (now|here|online|it))',
    ],
    unless: [
      "(i|we|you|they|to|can|could|did|had|would|my|the|an|have|i'll|didn't|placed|in) <0-1> (order|buy|purchase|shop|grab)",
      '(available|order|book) (in my|for me|number)',
      'book (swap|club|launch|fair|signing|shop|review|group|stall|is|was|about|and|in|{punctuation})',
    ],
    signs: sellNotTell,
  },
  {
    id: 'promotion.imperative-desire',
    match: [
      '^ {obtain} <0-3> (your|our|the|a|an|up|into|with|from|this|these|all|every|more|everything|it|{money}|{percent}|{number})',
      '(and|to|,|or) {obtain} (your|our|yours)',
    ],
    unless: [
      '^ book (swap|club|launch|fair|signing|shop|review|group|stall)',
      '^ (play|try|bring|start|stream|watch) (nice|to|it|me|him|her)',
    ],
    signs: sellNotTell,
  },
  {
    id: 'promotion.call-to-join',
    match: [
      '(sign up|opt in|join (us|now|today|free|our|the|for|me|live)|apply (now|today|here|online|by|for)|register (now|today|here|for|at|online)|enroll~ (now|today|in)|download (now|the|our|it|today|free|for|your)|install (now|the|our|it)|rsvp)',
      '^ {enrol}',
      '(please|plz|pls|and|,|then|also) {enrol}',
      '(vote|voting) (for|now|here)',
      '(donate|pledge|give) (now|today|here|to|at)',
      'enter (to|for|now|here|by|our|the|{handle}|your|at)',
      'register {punctuation}? $',
    ],
    unless: [
      '(please|to) (sign up|follow) (for|the) (the)? (waiting|instructions|steps|link)',
      'follow (the|these|this) (steps|instructions|link|guide|prompts)',
      '(thanks|thank) (you)? for <0-3> (follow|joining|sharing|share)',
      'share (the|your) (serial|email|details|number|order|account)',
    ],
    signs: sellNotTell,
  },
  {
    id: 'promotion.call-to-visit',
    match: [
      '(visit|click|tap|browse) (us|our|the|here|now|on|below|this|my|{url}|{handle}|{title}|{punctuation})',
      '(check (it)? out|check out (my|our|the|this|these|it|{handle}|{title})|head (over)? to|swing by|stop by|drop by|come (see|visit|check|join|and|out|on|by|down)|tune in|swipe up|link in (the)? (bio|description)|link below|see link|stay tuned|go to (my|our|this|{url}|www)|find us|catch (us|it|me))',
      '^ (check|visit|click|watch|follow|tune|come|stay tuned|see you at)',
      '(join|follow|see|watch|visit|catch) (us|our|me|{handle})',
      'via (app store|google play|itunes)',
      '(on|in) (itunes|amazon|etsy|spotify|the app store|google play|stores|store)',
    ],
    unless: [
      '(please)? (visit|check|click) <0-4> (support|help|instructions|steps|settings|article|details|guide)',
    ],
    signs: sellNotTell,
  },
  {
    id: 'promotion.call-to-read',
    match: [
      '(^|{punctuation}|{question}|and|here) (learn|read|find|discover|see|know|get) (out)? (more|how|why|what|about|all)',
      '(^|{punctuation}|{question}|and|please|then) (read|watch|listen|view|see|hear|explore|download|meet) (the|our|his|her|this|it|full|here|live|all|about|how|more|to|now|{handle}|{title}|{hashtag}|{punctuation})',
      '(^|{punctuation}|{question}|and|please|then) follow (our|here|live|now|{handle}|{hashtag})',
      '(^|{punctuation}|{question}|and|please|then) (take|have) a (look|listen|tour|peek|quiz)',
      '(more|details|info|information|full story|find out|read more|learn more|tips|facts|visit|register|video) (here|at|on|info|{punctuation}|{url})',
      '(learn|read|find out|see|know|hear) more',
      "(here's|here are|here is) (how|what|why|our|the)",
    ],
    unless: [
      '(i|we|you|they|to|would|could|can|let us|let me|want to|love to) (learn|read|find out|see|know|hear) more',
      'if you (like|love|enjoy|care about|work with) <1-6> {punctuation}? (read|see|watch|listen|hear|meet)',
    ],
    signs: { 'hard-sell': '+', 'mass-media': '±' },
  },
  {
    id: 'promotion.price',
    match: [
      '{saving}',
      '({money}|{percent}|{number}) (off|discount|savings|cash back|back|a month|per month|per week|each|only|a year)',
      '(only|just|from|under|save|saving|for|at|starting at) {money}',
      '(half|full|special|low|lower|lowest|great|best|reduced|introductory) (price|prices|rate|rates)',
      '(free|complimentary) (shipping|delivery|trial|gift|gifts|entry|sample|samples|returns|quote|consultation|download|ebook|spins|account|stuff|month|box|pair|access|tickets|ticket|swag|shirt|copy|app|course|webinar|class|games|tone|tones|ringtone|text|texts|minutes|video|phone|camcorder|gift|gifts)',
      "(get|for|it's|is|are|totally|completely|absolutely|try it|join|100%|play|try|{money}|{number}) (free|for free)",
      '^ free',
      '(promo|discount|coupon|voucher|gift) (code|card|cards|voucher)',
      'use (my|our|the)? (promo|discount|coupon)? code',
      'code {upper}',
      '(apr|financing|installments|instalments|affirm|klarna|afterpay|cash back|cashback|interest free|deposit|pay later|per msg|{money} per|price)',
    ],
    unless: [
      '(feel|fee|fat|sugar|gluten|dairy|cruelty|hands|toll|feel|set|is) free',
      'free (speech|to|from|of|time|country|will|market|trade|world)',
      'full price',
      "(credit|gift) (card|cards|score|agency|limit|history|union|report|to) (declined|stolen|number|isn't|not|was)",
      'a good deal',
      'deal with',
      'no deal',
      '(big|great|good) deal (of)?',
      '(post|for) (sale|sales) (service|team|support)',
      'sales (team|rep|person|service|of|worldwide|growth)',
    ],
    signs: sell,
  },
  {
    id: 'promotion.urgency',
    match: [
      '(last|final) (chance|call|day|days|hours|hrs|minute|few)',
      "(don't|dont|do not|never) (miss|wait|delay|hesitate|sleep on)",
      "before (it's|its|they're|theyre) (too late|gone|over)",
      '(limited|short) (time|edition|stock|offer|spots|supply|quantities|availability|seats|places|run|number)',
      '(while|until|till) (supplies|stock|stocks|they|it|quantities) (last|lasts)',
      '(hurry|hurry up|act (now|fast)|selling (out|fast)|sold out|almost gone|going fast|ends (soon|today|tonight|tomorrow|sunday|friday|{month}|{number})|today only|one day only|this week only|{number} hours only|for {number} (hours|days) only|offer (ends|expires|valid)|expires|deadline|urgent|act fast|now or never|back in stock|in stock|is here|are here|has arrived|have arrived|just dropped|dropping|drops (today|tomorrow|{weekday})|coming soon|out now|live now|now live|now open)',
      'only (good|valid|available|open) (for|until|till|through|today)',
      '(only|just) {number} (left|remaining|spots|seats|days|hours|more)',
      '(now|starting|today|on|through|until) (through|until|till|thru) ({month}|{weekday}|midnight|{number})',
      '(this|by|before|until) (black friday|cyber monday|{weekday}|midnight)',
    ],
    unless: ["(is|are|'m|i'm|we're) here (to|for)", 'my last (day|chance)', 'sold out of'],
    signs: sell,
  },
  {
    id: 'promotion.claim',
    match: [
      "(world's|nation's|america's|uk's|country's|market's|city's|industry's) (first|best|largest|biggest|leading|finest|most|only|favorite|favourite|largest|smartest)",
      '(best|top|highest) (selling|rated|value|quality|seller|sellers|in class|in the world|ever|price|way|deal|deals|gift|tasting)',
      'the (best|perfect|ultimate|only|easiest|fastest|smartest|finest|softest) ({goods}|way|solution|choice|gift|place|thing|addition|time|app|one|of)',
      '(perfect|great|ideal|made|designed|crafted|suitable|built|essential|delicious) (for|gift|to|addition|way|choice|with|by|from)',
      '(award winning|must have|must haves|one of a kind|top rated|best ever|clinically proven|doctor recommended|patent pending|game changing|high quality|premium quality|money back|{number} (star|stars|reviews|million)|five star|risk free|guaranteed|satisfaction|guarantee|number one|wide range|state of the art|better than ever|never been (so)? (easier|easy|better)|favorite|your new (favourite|favorite))',
      '(say|saying) (goodbye|hello) to',
      '{superlative} <0-2> {goods}',
      "(you|you'll|youll) (deserve|need|love|want|never|be surprised|won't believe|be amazed)",
      '(introducing|meet (the|our|your)|say hello to|presenting|unboxing|featuring|features|available in|comes in|comes with|ships|shipped|shipping|made in|made with|made from|handmade|delivered|wide range)',
    ],
    unless: [
      '(i|we) (need|want|love)',
      "(i|my|me|your|been|was|not|hasn't|never|order|order|orders|package|it) <0-2> (shipped|shipping|delivered|ship)",
      'my (favourite|favorite)',
      "(what|what's|whats|which|who|who's|where|where's) <0-3> (best|finest|favorite|favourite|{superlative})",
      'nice to meet',
      'you (need|want) to',
      '(do|did|can|could|if|would|whatever|what|when) you (need|want)',
    ],
    signs: { 'mass-media': '+', 'hard-sell': '+' },
  },
  {
    id: 'promotion.goods',
    match: [
      '(our|new|your|these|this|official|the) <0-2> {goods}',
      '{goods} (for|from|with|that|by|in) (your|our|the|every|all|women|men|kids|any|everyone)',
      '{money} {goods}',
    ],
    unless: [
      '(my|the) (order|account)',
      "(your|the|this) (app|account|website|site|store|online) (is|isn't|was|has|won't|doesn't|keeps|not|down)",
    ],
    signs: sell,
  },
  {
    id: 'promotion.product-prose',
    match: [
      '(our|this|these|each|every|the) {title}? <0-2> (is|are|will|can|lets|gives|brings|helps|keeps|has|have|features|offers|provides|combines|delivers|makes) (you|your|the|a|an|made|designed|crafted|perfect|now)',
      '(fabric|leather|cotton|ingredients|handcrafted|natural|organic|vitamin|vitamins|texture|finish|waterproof|breathable|size|sizes|color|colors|colour|colours|skin|hair|home|wardrobe|outfit|dinner|kitchen|routine|comfort|style|cozy|flavor|flavour|recipe|taste|delicious)',
    ],
    signs: sell,
  },
  {
    id: 'promotion.contest',
    match: [
      '(giveaway|giveaways|sweepstakes|raffle|prize|prizes|contest|competition|lucky (winner|draw)|grand prize|void where prohibited|no purchase necessary|hooking you up|giving away|give away|up for grabs)',
      '(win|winning|won) (a|an|one|free|{money}|your|our|some|tickets|cash|the|big|prizes|up)',
      'chance to (win|get|score|receive)',
      'how to win',
      'enter to',
      '(to|2) claim',
      'to win',
    ],
    unless: [
      '(we|they|he|she|i|team|who|gonna|to) (win|won) (the|a) (game|match|election|series|war|race|championship|cup)',
    ],
    signs: sell,
  },
  {
    id: 'promotion.bait',
    match: [
      '(tag|tagging|mention) (a|an|some|your|someone|somebody|{number}|three|two|five|the|whoever) <0-2> (friend|friends|homie|homies|person|people|mate|mates|buddy|someone|who|that|crew|squad|bff|partner)?',
      '(like|share|rt|retweet|comment|follow|subscribe|tag|repost) (and|&|,|\\+|or) (like|share|rt|retweet|comment|follow|subscribe|tag|repost|win|save)',
      '(please|plz|pls|plzz|pleas|plez) <0-3> (subscribe|follow|like|share|rt|retweet|vote|support|check|donate|help|sub|watch|view|listen|describe|click|visit|go)',
      '(subscribe|sub|follow) (to|me|us|my|back|for|4|our|in|and|please|pls|now|&)',
      '(follow|sub|like|f) (for|4) (follow|sub|like|f|a follow|back)',
      '(follow|sub) (me)? back',
      '(subscribe|sub4sub|f4f|l4l|followback|teamfollowback|followme)',
      '(rt|retweet|like|share|comment|repost) (if|this|to|for|with|below|and)',
      '(share|spread) (this|my|the word|everyone|it|with your)',
      '(more|{number}|get|reach|hit|need|want|to) (subscribers|subs|followers|likes|views|thumbs up|retweets|shares)',
      '(comment|drop|type|reply) (yes|your|below|a|an|{emoji}|{upper}) <0-3> (below|comments|to|for|if)',
      'thumbs up',
    ],
    unless: [
      '(thanks|thank) (you|u)? (for|4) <0-4>',
      'please (follow|visit|check|help) (the|these|this|me|us|with|my|your|our) (steps|instructions|link|issue|problem|guide)',
      '(please|pls) help',
      'please like this',
    ],
    signs: plead,
  },
  {
    id: 'promotion.own-work',
    match: [
      '(my|our|his|her|dj) <0-3> {own}',
      '(my|our) (new|first|latest|debut) <0-2> {own}',
      '{own} (by me|link|here|below)',
      "(im|i'm|i am) (a|an) (small|new|aspiring|upcoming|young) (youtuber|rapper|singer|artist|channel|musician|producer|streamer)",
      'i (make|do|upload|made|just (posted|uploaded|released|dropped|launched)) <0-3> {own}',
      'give (us|me|it|him|my) a (chance|listen|follow|try|shot|view)',
    ],
    unless: [
      '(my|our) (account|page|profile|work|app|store|phone|book|insta|instagram|facebook|twitter|youtube)',
      'on (my|our) (account|youtube|phone)',
    ],
    signs: plead,
  },
  {
    id: 'promotion.text-and-call',
    match: [
      '(text|txt|sms|send|reply|msg|call|ring|dial) <0-3> (to|on|at|from|now|free|{number}|{upper}) <0-1> {number}',
      '(call|ring|phone|txt|text) (us|now|me|today|free|{number}|freephone|landline|from)',
      '(to|or) (opt out|unsubscribe|optout|stop)',
      '(opt out|optout|std|txt rate|per min|per msg|ppm|p per|t&c|t&cs|tc|tcs|tscs|terms apply|conditions apply|terms and conditions|ts&cs|po box|pobox|land line|landline|ringtone|ringtones|polyphonic|tone|tones|camcorder|camera phone|operator|txt|txts|chatline|dating|sexy|singles|xxx|adult|horny)',
      '(guaranteed|awarded|selected|entitled|unclaimed|unredeemed|bonus points|account statement|prize|collect|collection|claim (code|now|your|it|call|by)|voucher|reward|winner|congratulations you|attempt to contact|expires|complimentary|identifier code|awaiting|mobile number|valid (for|only|until))',
      '(reply|text|txt|send) (yes|stop|win|no|end|chat)',
    ],
    unless: ['(call|text|ring) (me|you|him|her|mom|mum) (back|later|when|tomorrow|tonight|if)?'],
    signs: plead,
  },
  {
    id: 'promotion.terms',
    match: [
      '(terms|t&cs|tcs|conditions|restrictions|exclusions) <0-2> (apply|applies)',
      '(subject to|excl|excludes|void where|no purchase|must be legal|eligible|see (store|site|terms|link)|cancel anytime|no commitment|no obligation|money back|new customers|drink responsibly|18 plus|21 plus)',
      'not valid',
      'valid (until|through|only|for)',
      '(ad|sponsored|partner|paidpartnership|gifted)',
    ],
    unless: ['(conditions|terms) of'],
    signs: sell,
  },
  {
    id: 'promotion.money-making',
    match: [
      '(make|earn|making|earning) (money|cash|{money}|income|extra|thousands|big|a living)',
      '(work from home|passive income|side hustle|extra cash|quick cash|get paid|get rich|financial freedom|crypto signals|forex|casino|jackpot|slots|betting|free spins|bet|loan|loans|payday|be your own boss|from home)',
      '(win|cash) (prize|prizes)',
    ],
    signs: plead,
  },
  {
    id: 'promotion.question-hook',
    match: [
      '^ (want|looking|need|ready|tired|struggling|interested|searching|dreaming|hungry|craving|thinking|wanna|like|love|got|are you|do you|have you|ever|did you know|who wants|wish|wondering) <0-8> {question}',
    ],
    signs: { 'hard-sell': '+', 'mass-media': '±' },
  },
  {
    id: 'promotion.store',
    match: [
      '(in store|in stores|in store and online|online and in|at (your)? (local|nearest)|(store|stores) nationwide|store location|locations|our (store|stores|shop|website|site|boutique|showroom|menu|salon|clinic)|on our (site|website|page)|at checkout|your (cart|first (order|box|month|purchase))|home delivery|same day|next day|curbside|to your (door|doorstep|inbox)|per person|all you can)',
    ],
    unless: ['next day delivery', 'your store'],
    signs: sell,
  },
  {
    id: 'promotion.job-offer',
    match: [
      "(we're|we are|now|is|are|looking to) (hiring|recruiting|hire)",
      '(job|jobs|career|careers|vacancy|vacancies|position|opening|openings|internship|internships) (alert|available|at|in|opportunities|opportunity|fair|open|now)',
      'apply (now|today|here|by|via)',
      '(contact|email|dm|whatsapp|message|call) (me|us) (for|to|at|on|if|now|today|{number}|{handle}|{email}|{url}) ',
      '(i|we) (offer|provide|specialise|specialize|sell)',
    ],
    unless: [
      '(please|can you|could you|just) (dm|message|email|contact|call) (me|us)',
      '(dm|message|email|contact|call) us (your|with|so|and|via|if|at|to)',
    ],
    signs: { 'hard-sell': '+' },
  },
];
