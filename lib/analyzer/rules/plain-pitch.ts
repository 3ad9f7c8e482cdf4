import type { Reading } from '../reading/reading.ts';
import { isAnswer } from '../shape/is-answer.ts';
import type { Rule } from './rule.ts';

// What somebody sells as their own: goods, and the places and papers they are sold through.
const wares =
  '({goods}|product|products|service|services|software|platform|plugin|extension|newsletter|podcast|channel|novel|memoir|cookbook|zine|print|prints|mastermind|cohort|bootcamp|academy|coaching|offer|etsy|patreon|merch|socks)';
/** Of these, what nobody needs in order to be helped. */
const shownOff =
  '(book|ebook|novel|memoir|cookbook|course|courses|masterclass|workshop|webinar|newsletter|podcast|patreon|etsy|merch|shop|store|app|template|templates|prints|candles|socks)';
const few = '(one|two|three|four|five|six|seven|eight|nine|ten|{number})';
const clients =
  '(founders|founder|coaches|agencies|agency|businesses|business|brands|companies|startups|creators|freelancers|entrepreneurs|consultants|owners|leaders|executives|professionals|clients|women|men|mums|moms|teams|salons|clinics|restaurants|retailers|realtors|shops|stores|authors|marketers|developers|salespeople)';

const hasLink = (reading: Reading): boolean => reading.has('form.url');

/** Somebody is offered something for gain: what makes a request for a call a sales call. */
const pitches = (reading: Reading): boolean =>
  ['hard-sell.we-help-you-grow', 'hard-sell.cold-offer', 'hard-sell.work-with-us'].some((id) =>
    reading.has(id),
  );

/**
 * Hard sell (P1, P2) in plain words, without a "buy now": the pitch, the price of admission, the favour asked. Corpora of
 * advertisements and spam hold few of them, and no fit could weigh them beside the helpful answers they look like; so
 * each speaks by a floor of its own.
 */
export const plainPitch: readonly Rule[] = [
  {
    id: 'hard-sell.you-would-love-ours',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      `(you|you'd|you'll|u|ya) <0-3> (check out|try|try out|love|like|enjoy|grab|buy|order) (our|my) <0-3> ${wares}`,
      `(our|my) <0-3> ${wares} (would|could|might|will|is|are) <0-2> (perfect|ideal|great|right|made) for you`,
      "(i'd|we'd|would|i would|we would) love to (show|walk|tell) you <0-2> (how|through|about)? <0-1> (our|my|we)",
      "(we'd|we would) love to (collab|collaborate|feature you|work with you|have you as)",
      '(become|be) (a|our|an) <0-1> (brand ambassador|ambassador|affiliate)',
    ],
    unless: [
      '(did|do|have|has|could|can|would) you <0-2> (see|try|like|enjoy|want|need|order|buy|check out) (my|our)',
      "(how|if|when|whether|what|that|hope|glad|happy|think|thought|said|because) (you|you'd|you'll) <0-2> (like|liked|need|enjoy|want|see|love|buy|order)",
    ],
    message: '“{match}” decides for one person that they need yours. What did they ask for?',
    hits: [
      'You should try our platform',
      'I think our course would be perfect for you',
      "I'd love to show you how our software works",
      "We'd love to collab",
      'You would love my newsletter',
    ],
    misses: [
      'Did you like our new book, mum?',
      'How did you like my set last night?',
      'You would love our garden',
      'I would love to show you the harbour',
      'I hope you like my gift',
    ],
  },
  {
    id: 'hard-sell.own-ware-in-answer',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      `(my|our) <0-2> ${shownOff}`,
      `(i|we) (built|made|wrote|created|sell|launched|developed) <0-2> (${shownOff}|tool|product|software|plugin|extension)`,
    ],
    unless: [
      '(my|our) <0-2> (website|site|order|package|set|box|pack|plan|plans|subscription|membership|phone|model|case|ticket|tickets|coffee|tea|wine|dress|ring|shoes)',
      '(my|our) (own|old|first|last|favourite|favorite|local|whole|back) {word}',
    ],
    when: (reading) =>
      isAnswer(reading) &&
      hasLink(reading) &&
      !reading.has('act.help') &&
      !reading.has('act.regret') &&
      !reading.has('care.apology'),
    message: '“{match}” with a link turns an answer into a shop window. The answer itself can stand here.',
    hits: [
      '@ana Same here, so we built a tool: https://example.com/t',
      '@leo I write about this in my new book: https://example.com/b',
      { text: 'Great thread. Our course goes deeper: https://example.com/c', kind: 'reply' },
      '@mia So true! It is the first chapter of my ebook https://example.com/e',
    ],
    misses: [
      'I write about this in my new book: https://example.com/b',
      '@ana We built a shed out of pallets',
      '@ana Sorry, our app was down. The status is here: https://example.com/s',
      '@ana My favourite book on this: https://example.com/b',
      '@ana The form is here: https://example.com/f',
    ],
  },
  {
    id: 'hard-sell.we-help-you-grow',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      `(i|we|i've|we've|my|our {word}) (also)? (help|helped|helps) <0-3> ${clients} <0-4> (scale|grow|double|triple|10x|book|land|win|close|automate|earn|attract|hit|reach|generate|boost|sell|save|get|make|build|lose|stop|become|go)`,
      `(book|land|close|get|generate|sign) {number} <0-2> (calls|leads|clients|meetings|demos|customers) (a|per|every|each) (week|month|day)`,
      '(scale|grow|get) to <0-2> (6|7|8|six|seven|eight) figures',
      'on (autopilot|complete autopilot)',
      "(i|we|our {word}|it) <0-1> (can|could|will|would|can't|cannot)? <0-1> save you <0-5> (hours|thousands|hundreds|hundred|thousand|{money}|{percent})",
    ],
    unless: [
      '(landed|put|plane|brain|running|live|living|life|went|is|was|am|drove|cooking|flew|flying) <0-2> on autopilot',
      '(mum|dad|vet|nurse|teacher|donations|donation) <0-1> (help|helps|helped)',
    ],
    message: '“{match}” is the line of every cold message. What do you know of this reader?',
    hits: [
      'I help busy coaches double their income',
      'We help agencies land better retainers',
      'You could scale to 7 figures',
      'Your outreach, on autopilot',
      'I can save you hundreds on gas',
    ],
    misses: [
      'I help my neighbour with the hedge',
      'We help at the food bank on Tuesdays',
      'The plane was on autopilot',
      'I drove home on autopilot',
      'I saved you a seat',
    ],
  },
  {
    id: 'hard-sell.cold-offer',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      '(do|would) you have (any|a) <0-2> (projects|project|budget|needs|vacancies) (that)? (we|i) (could|can|might)',
      "(i|we) (noticed|saw|see) (that)? (you|you're|your) <0-1> (run|own|lead|manage|are hiring|company|agency|business|team|website|store)",
      '(came across|stumbled upon|found|visited) your (profile|website|company|page|store|linkedin) and',
      'happy with your (current|existing|present) {word} <0-1> (supplier|provider|agency|plan|deal|setup|tool|broker|bank|{punctuation}|{question})',
      '(look at|read|review|go through|go over|see) (our|my) (proposal|quote|deck|pitch|offer)',
      '(have you|ever|have you ever) (thought|considered|wondered) (about|of)? (earning|making|working|starting) <0-3> (from home|money|income|side|business|online)',
      '(tell|share|talk|message) <0-2> (you|with you) about (this|an|my|a) <0-2> (opportunity|business opportunity)',
      '(amazing|exciting|great|once in a lifetime|life changing) business opportunity',
      '(hey|hi|hello) (hun|hunni|lovely) {bang}? (have you ever|are you (looking|open|interested|tired)|want to earn)',
      "(we're|we are|i'm|i am|we run|i run) (a|an) <0-2> (dev shop|agency|development company|marketing firm|lead gen)",
    ],
    unless: [
      '(noticed|saw|see) (you|your) <0-2> (are|were) (ill|sick|sad|late|back|home)',
      '(they|he|she|boss|client|who) <0-1> (noticed|saw|see|came across|found|visited)',
    ],
    message: '“{match}” opens a pitch to a stranger. A question they care about opens a talk.',
    hits: [
      'Do you have any projects we could help with?',
      'I noticed you run a bakery in Leeds',
      'I came across your website and loved it',
      'Did you read our proposal?',
      'Have you ever thought about earning money online?',
    ],
    misses: [
      'I noticed you were late, is all well?',
      'I came across your article on owls',
      'Do you have any plans for Sunday?',
      'Have you thought about the colour yet?',
      'She came across your page and wept',
    ],
  },
  {
    id: 'hard-sell.quick-call',
    principle: 'P1',
    weight: 'strong',
    floor: 'warning',
    match: [
      '(have|got|spare|grab|steal|find) {number} (minutes|mins|min) <0-5> (call|chat|demo|zoom|talk)',
      '(open|up) (to|for) (a|hopping on)? <0-1> (chat|call|demo|conversation)',
      '(hop|jump|get) on a <0-1> (call|zoom|demo)',
      'worth (a|having a) <0-1> (chat|call|look|conversation)',
      '(are you|would you be) (free|available|around) (on|this|next|for|tomorrow) <0-3>',
    ],
    when: pitches,
    message: '“{match}” asks for time before it gives any. One useful line here would earn it.',
    hits: [
      'We help salons win clients. Open to a chat?',
      'I help founders scale. Do you have 15 minutes for a call?',
      'I noticed you run a team. Are you free on Tuesday?',
      'I can save you hundreds on gas. Worth a quick call?',
    ],
    misses: [
      'Do you have 10 minutes for a call about the rota?',
      'Are you free on Tuesday?',
      'Open to a chat about the choir?',
      'The vet says it is worth a call',
    ],
  },
  {
    id: 'hard-sell.if-you-liked-it',
    principle: 'P2',
    weight: 'strong',
    floor: 'remark',
    match: [
      "(if|in case) (you|you've|u) (like|liked|enjoy|enjoyed|love|loved|found|find|appreciate|are enjoying|want more of) <1-7> (subscribe|subscribing|follow|following|repost|reposting|retweet|share it|share this|sharing|donate|donating|support me|support us|supporting|leave (a|me|us)|buy me|sign up|a (repost|share|follow|like|review|rating))",
      '(please|do|and|,)? consider (subscribing|following|donating|supporting|sharing|upvoting|backing|pledging|becoming (a|my|our)|signing up|a (donation|subscription)|leaving (a|us|me) <0-2> (review|rating|tip|comment|like))',
      'a <0-1> (repost|retweet|share|follow|like|review|upvote) (really)? (helps|would help|goes a long|means|would mean|would be)',
      'buy me (a|some) (coffee|beer|ko fi|kofi|pint)',
    ],
    unless: [
      "(i|we|you|they|he|she|people|who|to|might|may|would|could|should|did|will|never|i'd|ever) (consider|follow|followed)",
      '(he|she|they|you|to|will|would|did|let|mum|dad|friend|and) buy me',
      'if you (like|want) <0-3> (you can|i can|we can|i will|come)',
    ],
    message: '“{match}” makes a favour the price of reading. Those who liked it will say so.',
    hits: [
      'If you like my work, consider following me',
      'If you enjoyed the thread, a repost would be lovely',
      'Please consider donating to the fund',
      'A share really helps small makers',
      'Buy me a coffee: https://example.com/c',
    ],
    misses: [
      'I might consider following a course',
      'If you like rye bread, try the one on Mill Street',
      'She wanted to buy me a coffee',
      'If you like, I can follow up on Monday',
      'We would consider a donation of books',
    ],
  },
  {
    id: 'hard-sell.rate-us',
    principle: 'P2',
    weight: 'strong',
    floor: 'remark',
    match: [
      '(leave|drop|write|give) <0-2> (a|an|your|some|honest|quick|five|5|{number}) (star|honest|quick|short|good|positive)? (rating|review|reviews|stars)',
      '(leave|drop|write) <0-1> (us|me)? (ratings|reviews)',
      '(rate|review) (us|my|our) (on|at|{bang}|here|in|app|book|podcast|show|shop)',
      'rate {punctuation}? (and)? review',
    ],
    unless: [
      "(i|we|they|he|she|people|who|did|you|i'll|i'd|never|going to|want to|how to|able to|critics|customers|will|would) <0-2> (leave|left|give|gave|write|wrote|drop|post|rate|review) <0-4> (rating|ratings|review|reviews|stars|us|it)",
      '(peer|code|literature|book|annual) (review|reviews)',
    ],
    message: '“{match}” asks readers to work for you. Ask what they thought, and answer it.',
    hits: [
      'Please leave a review on Amazon',
      'Download it and leave a rating',
      'Give the show five stars',
      'Rate us on Google',
    ],
    misses: [
      'I left a review of the ferry',
      'We give every flat three stars at most',
      'She wants to write a book review',
      'You gave it two stars, may I ask why?',
    ],
  },
  {
    id: 'hard-sell.where-to-buy',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      '(available|out|on sale|sold|in stock) (wherever|everywhere|anywhere) <0-3> (buy|get|books|sold|listen|read)',
      '(wherever|anywhere) you (get|buy|listen to|find|stream) (your)? (podcasts|books|music)',
      '(pre order|preorder|pre orders|preorders|pre ordering|pre save|presave) <0-3> (is|are|now|open|here|at|from|today|it|my|our|the|{url})',
      '(copies|prints|cards|tickets|kits|patterns|mugs|hoodies) (are|is)? <0-2> (on|in|from|via|at) (my|our) <0-1> (site|website|shop|store|etsy|page)',
      '(on|in|to|from) (my|our) (etsy|amazon|ebay|depop|gumroad|shopify|ko fi|patreon|online shop|online store|web shop) (shop|store|storefront|page)?',
      '(in|from|via|on) my <0-1> storefront',
      '(affiliate|referral) (link|links)',
      '(new|fresh|back|just in) in (the|our|my) (shop|store)',
      '(just|newly|now) listed {punctuation}',
    ],
    unless: [
      "(i|we|did|you|they|to|i've|we've|cancel|cancelled|my|a|their|his|her) (pre order|pre orders|preorder|pre save|preordered)",
      '(i|we|you|he|she|broke|working|standing|sitting|stood|cat|bell) <0-2> (in|from|on|to) (my|our) (shop|store)',
      'without (affiliate|referral) links?',
    ],
    message: '“{match}” tells readers where to pay. What would make one of them want to?',
    hits: [
      'It is available wherever you buy books',
      'Pre-orders are open for the spring box',
      'Signed copies are on my site',
      'Listen wherever you get your podcasts',
      'All the links are in my Amazon storefront',
    ],
    misses: [
      'My pre-order is late again',
      'I slept in my shop last night',
      'Copies of the letter are on the wall',
      'The cat sits in our shop',
      'Where do you get your honey?',
    ],
  },
  {
    id: 'hard-sell.free-for-your-address',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      '(download|get|grab|take|watch|claim|here is|made|created|built|has|have) (my|our|the|your|a|this|you a|you my)? free <0-3> (guide|ebook|e book|checklist|template|templates|quiz|masterclass|training|white paper|whitepaper|webinar|toolkit|workbook|audit|gift|valuation|calendar|cheat sheet|playbook)',
      "(here's|heres|i've got|got) (a|my|your|our) free <0-3> (gift|guide|ebook|checklist|template|quiz|masterclass|training|toolkit|workbook|cheat sheet|playbook)",
      'download (my|our) <0-3> (guide|ebook|checklist|template|white paper|whitepaper|toolkit|app|report)',
      '(please|go|go and) download (it|my|our)',
      '(drop|leave|enter|pop) <0-2> your email',
      "(comment|reply|type|dm) <0-1> ({upper}|{number}|yes|me|below) <0-4> (i'll|i will|we'll|we will)",
      "(like|comment|repost|follow|reply) <1-8> (and|so|,|\\+)? (i'll|i will|we'll|we will) (dm|send|message) (it|you|them|the|my)",
    ],
    unless: [
      "(i|we|can|could|did|you|they|to|not|couldn't|can't) (download|get|take|grab|watch) (our|the|my|a)",
      '(please)? (download|leave|enter) (it again|your email address (and|so|to))',
      'dm me (your|the|with)',
    ],
    message: '“{match}” trades a gift for something of the reader. The best of it can stand here.',
    hits: [
      'Download our free white paper',
      'Drop your email for the template',
      "Comment PLAN and I'll send it over",
      'I made a free quiz for new managers',
      'Please download it and tell a friend',
    ],
    misses: [
      'I could not download our report',
      'The free guide at the castle was a hoot',
      'DM me your number, and we will call',
      'Watch your step on the free ferry',
      'Reply when you can and I will be there',
    ],
  },
  {
    id: 'hard-sell.work-with-us',
    principle: 'P1',
    weight: 'strong',
    notInAnswer: true,
    floor: 'remark',
    match: [
      '(call|ring|phone|whatsapp) (us|me) (today|now)? (on|at) {number}',
      '(book|booking|bookings|reservations|reserve) (a table)? (on|at|via|by calling) {number}',
      '(call|ring|contact|message|email|dm|text) (us|me) (today|now)? (to|for) (arrange|a (quote|viewing|valuation|estimate|fitting|consultation))',
      "(give|drop|send) (me|us) a (shout|line|ring|bell|call|message) if (you|you're|you've|you'd) <0-2> (need|looking|interested|want|got|like)",
      "(message|dm|email|text|whatsapp) (me|us) if (it's|you want (in|one|to (join|buy|order|book|earn))|you'd like one|interested|you're interested|you are interested|you're ready)",
      '(message|dm|inbox) me (ladies|hun|girls|guys) ',
      '(message|dm|inbox) (me|us) for (your|a|an|more|prices|pricing|details|orders|commissions)',
      "(i've|we've|i have|we have|i'm|we're|i) <0-1> (opened|opening|taking|take|taken) (on|up)? <0-2> (coaching|clients|commissions|bookings|orders|places|new clients|1:1)",
    ],
    unless: [
      'if you need (a hand|help|a lift|anything $|to talk|me)',
      '(please|can you|could you) (call|ring|message|email|text|dm) (me|us)',
      'for (a|an|more) <0-1> (chat|coffee|walk|catch up|hand|help|laugh|lift)',
    ],
    message: '“{match}” hands out a business card. What did you last do for somebody?',
    hits: [
      'Call us on 01234 567890',
      'Ring us to arrange a viewing',
      "Drop us a line if you're looking for a cake",
      "Message me if it's your year",
      'DM me for pricing',
    ],
    misses: [
      'Give me a shout if you need a hand',
      'Message me for a chat any time',
      '@ana Please call us on 01234 567890',
      'Could you call me on 01234 567890?',
      'The dentist rang me to move the date',
    ],
  },
  {
    id: 'hard-sell.places-left',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      `(have|has|got|with|opened|opening|only|just|still|last) <0-2> ${few} <0-4> (places|spots|slots|spaces|seats|saturdays|dates) (left|free|open|available|remaining|for|in)`,
      `${few} <0-3> (places|spots|slots|spaces|seats) (left|remaining|open)`,
      '(last|final) few (spaces|places|spots|seats|slots|tickets|copies|pieces)',
      '(enrolment|enrollment|registration|cart|early bird|bookings) <0-3> (closes|close|end|ends|closing) <0-2> (tonight|today|tomorrow|soon|midnight|{weekday})',
      "doors (won't|will not|don't) <0-2> (open|reopen) (again|until)",
      '(sell|sells|sold) out (every|each|in minutes|in hours|within|fast)',
      'no restock',
      '(filling|going|booking) (up)? fast',
      '(snap|grab) (them|it|one|yours) (up)? (while|before)',
      '(be|so be) quick {punctuation}?{bang}?',
      '(hate|sorry|shame) for you to miss (out|it|this)',
    ],
    unless: [
      "(time|summer|year|days|bath|boat|river|hall|sun|holiday) (is|'s)? (filling|going) (up)? fast",
      '(they|he|she|it|show|gig|band) <0-2> sold out in',
      '(found|saved|took|lost|counted) <0-2> (places|seats|spots)',
      '(to|will|must|please) be quick',
    ],
    message: '“{match}” counts down at the reader. Say who it is for, and the rest follows.',
    hits: [
      'I have two slots for portraits left',
      'My class has four places left',
      'Last few spaces on Saturday',
      'Enrolment closes tonight',
      'Slots are filling fast',
    ],
    misses: [
      'We found four places to eat in Ghent',
      'The gig sold out in a minute',
      'The bath is filling fast',
      'Three seats behind me a child sang',
      'I will be quick',
    ],
  },
  {
    id: 'hard-sell.better-than-them',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      '(our|the|unlike (our|the)) competitors <0-2> (charge|cost|sell|charges|do|take)',
      '(unlike|than|beats) (our|the|all our) competitors',
      '(nobody|no one|no other {word}) (beats|can beat|matches|does it better than) (our|us)',
      '(switch|come over|move) to us',
      "(the|uk's|america's|your) (#1|no 1|number one|number 1|no.1) <0-2> (app|tool|brand|platform|choice|software|site|destination|solution|podcast|course|agency)",
      'half the (price|cost) of',
      '(you|u) (need|want) (this|these|it|one|one of these) (in your|on your|for your) (life|kitchen|home|desk|wardrobe|garden|bag)',
      '(trust me|believe me|honestly|ladies|guys|girls) {punctuation}? you need (this|these|it|one)',
    ],
    unless: ['(is|was|are|cost|costs) half the (price|cost) of (the|a|my) (train|bus|house|flat|room|rent)'],
    message: '“{match}” is a claim readers cannot check. One that they can check will do more.',
    hits: [
      'Our competitors charge double',
      'Nobody beats our prices',
      'Switch to us this spring',
      'You need this in your life',
      "The UK's number one budgeting app",
    ],
    misses: [
      'Nobody beats my gran at whist',
      'We watched our competitors warm up',
      'The bus is half the price of the train',
      'You need this key for the shed',
      'They switched to us in goal kicks',
    ],
  },
  {
    id: 'hard-sell.your-vote',
    principle: 'P2',
    weight: 'strong',
    floor: 'remark',
    match: [
      '^ <0-3> (vote|voting) (for)? ({title} {title}|us|me|our)',
      '(please|and|then|so|pls) (upvote|vote (for)? (us|me|our))',
      '(upvote|nominate) (us|me|our|my)',
      '(give|lend) (me|us|{title}) your (vote|support|backing)',
      '(need|get us to|get me to|short of|we want) <0-1> {number} <0-1> (names|signatures|backers|reviews|pledges)',
      '(volunteer|pledge|donate) (today|now|here|at|via|{punctuation} {url})',
      '(spare|chip in|give|donate) (a few|a couple of|any|some|what you can|{money}|as little as) <0-2> (pounds|dollars|euros|quid|bucks|today|now|here|my page|to (our|my|the))',
      '^ every {money} <0-3> (buys|helps|counts|feeds|pays|goes|makes|provides)',
    ],
    unless: [
      "(i|we|they|who|people|to|will|would|did|didn't|you|he|she|dad|mum) <0-1> (vote|voting|voted|upvote|donate|volunteer|give|nominate)",
      '(i|we|he|she|they) (need|needed|want|had|have) <0-3> {number} <0-1> names',
    ],
    message: '“{match}” asks before it tells. Why does this matter to you?',
    hits: [
      'On Thursday vote Anna Berg',
      'Please upvote us',
      'If you can, chip in a few pounds',
      'Get us to 500 signatures',
      'Every £5 feeds a family',
    ],
    misses: [
      'I will vote for Anna Berg',
      'We volunteer at the shelter',
      'Every £5 note has a new face',
      'Did you vote for us?',
      'He donated a few pounds of apples',
    ],
  },
  {
    id: 'hard-sell.now-enrolling',
    principle: 'P1',
    weight: 'strong',
    floor: 'remark',
    match: [
      `(my|our) <0-3> (course|programme|program|mastermind|cohort|waitlist|waiting list|workshop|membership|academy|bootcamp|masterclass|class|classes|challenge|webinar) <0-4> (is|are|now|is now) (now)? (open|live|enrolling|booking|available)`,
      '(opened|open|join) (the|our|my) (waiting list|waitlist|early access list)',
      "(i've|we've|have) (opened|reopened) (the|our|my)? <0-2> (list|enrolment|enrollment|bookings|doors)",
      '(join|join the) {number} <0-2> (readers|subscribers|members|others|people|students|founders|happy)',
      '(lifetime|instant|early|first) access <0-2> ({money}|{punctuation}|only|for|and|when)',
      `${few} (lessons|modules|videos|templates|pages|prompts) {punctuation} <0-6> {money}`,
    ],
    unless: [
      '(the|a) first access (road|point|lane)',
      '(doctor|surgery|nursery|school|hospital|gp|operation) <0-4> (waiting list|list)',
    ],
    message: '“{match}” opens a till. What will somebody be able to do after it?',
    hits: [
      'My mastermind is now open',
      'We have opened the waiting list',
      'You can join 4,000 readers',
      'Lifetime access for $29',
    ],
    misses: [
      'My class is noisy today',
      'The nursery waiting list is two years long',
      'We joined the readers at the bar',
      'I have access to the roof',
    ],
  },
];
