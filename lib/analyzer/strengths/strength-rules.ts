import { moodOf } from '../parent/mood-of.ts';
import { takesUpWords } from '../parent/shared-words.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Draft, Parent } from '../types.ts';
import type { StrengthRule } from './strength-rule.ts';

const asks = (reading: Reading, { start }: Span): boolean =>
  reading.sentenceAt(start)?.reading.tokens.some(({ kind }) => kind === 'question') ?? false;

/** Signs of trouble beside which it would be odd to praise how short a draft is. */
const trouble = ['awful', 'harm', 'upset', 'gone-wrong', 'insult', 'profane'].map(
  (name) => `grievance.${name}`,
);

/** The whole first sentence of a draft that comes to its point and stops. */
function pointFirst(reading: Reading): Span[] {
  const words = reading.count('form.word');
  const first = reading.sentences[0];
  if (!first || words < 6 || words > 28 || reading.sentences.length > 3) return [];
  if (reading.has('form.hashtag') || reading.has('form.bang-run') || reading.has('form.headline')) return [];
  if (trouble.some((sign) => reading.has(sign)) || reading.has('unmet.mock-thanks')) return [];
  if (!reading.has('speaker.i') && !reading.has('speaker.we') && !reading.has('address.you')) return [];
  const own = first.reading.tokens.filter(({ kind }) => kind === 'word').length;
  return own >= 4 && own <= 18 ? [{ start: first.start, end: first.start + first.reading.text.length }] : [];
}

/** The first sentence of a reply to somebody upset that takes up their words and says what happens next. */
function hearsAndActs(reading: Reading): Span[] {
  const upset = ['upset', 'grieving'].includes(moodOf(reading) ?? 'even');
  const first = reading.sentences[0];
  if (!first || !upset || !reading.has('reply.next-step') || !takesUpWords(reading)) return [];
  return [{ start: first.start, end: first.start + first.reading.text.length }];
}

const late: Parent = { text: 'My kettle arrived broken, I wrote to you twice and nobody answers.' };
const reply = (text: string, parent = late): Draft => ({ text, kind: 'reply', parent });

/** What is good, in the order in which it is said (P10 to P16). */
export const strengthRules: readonly StrengthRule[] = [
  {
    id: 'strength.real-question',
    match: [
      '(what|which|who|where|how|when) <0-2> (you|your|yours|u|anyone|anybody|everyone|someone|your team|people|they|it|he|she|that) <0-14> {question}',
      "(what|which|who|where|how|when|what's|how's|who's|where's) (did|do|would|was|were|is|are|has|have|made|makes|helped|one|part|book|place|song|way|time|kind|else|worked|works) <0-14> {question}",
      "(what's|whats|who's|where's|how's) <0-5> (you|you've|your|anyone|anybody|everyone) <0-14> {question}",
      '(do|does|did|have|has|are|is|was|were|would|could|can|will|should) (you|anyone|anybody|any of you|it|this|that|we|i|your|the|she|he|they) <0-16> {question}',
      '(anyone|anybody|has anyone|any tips|any advice|any ideas|any thoughts|any recommendations) <0-14> {question}',
      '^ {word} or {word} <0-6> {question}',
      '^ any <1-4> (awake|here|around|about|out there|reading this|with) <0-3> {question}',
      '(better or worse|yes or no|keep or cut|too much|or not) {question}',
    ],
    unless: [
      '(did you know|do you know why|ever wonder|ever wondered|how dare|are you kidding|are you serious|what the hell|what the fuck|do you even|who do you think|why would you|is it too much|how hard is|what is wrong with) <0-16> {question}',
      '(^|{punctuation}|{emoji}) (are you ready|ready to|want to|looking for|need|tired of|who wants|who is ready|who else wants|want a|do you want to|do you need|are you looking for|would you like to (save|win|earn|get)) <0-14> {question}',
      "(isn't|aren't|don't|right|agree) {question}",
      '(can|could) you (please)? (subscribe|follow|share|retweet|like) <0-6> {question}',
    ],
    when: asks,
    message: 'You ask a question people can answer.',
    hits: [
      'We moved the café to the river. What did you love about the old place?',
      'Which of the two did you try first, Ana?',
      'Has anyone here grown figs in the north?',
      'How did your exam go?',
      "What's the best book you read this year?",
      "It's my first talk. What would you want to hear?",
      'Tea or coffee first thing?',
    ],
    misses: [
      'Ready to save 20 %?',
      'Did you know that frugality is in?',
      'Are you kidding me?',
      'We open at nine.',
    ],
  },
  {
    id: 'strength.invites',
    match: [
      "(would love|i'd love|we'd love|i would love|love|keen|curious|happy|glad) to (know|hear|learn|read) (how|what|where|which|whether|if|from|your|why|about) <1-8>",
      "(tell|show|teach|correct) (me|us) <0-2> (honestly|how|what|what's|where|which|if|why|about your|your|yours) <0-6>",
      '(ask (me|us) anything|ask away|just ask|questions welcome|corrections welcome|happy to (answer|show|explain|share|talk|chat|compare))',
      '(come and|come|do) (say hello|say hi|disagree|join me|join us for (tea|coffee|soup))',
      "(i'm|i am|we're|we are) (all ears|listening|reading (every|all))",
    ],
    unless: [
      '(love|happy|glad|keen) to hear (back)? (from)? (your|the) (manager|ceo|lawyer|explanation|excuse)',
      'show (us|me) (the|your) (refund|money|receipt|order)',
      'tell (us|me) (how|why) (you|this|it|that) <0-3> (acceptable|justify|allowed|dare|happened)',
      'happy to answer (emails|tickets) (within|in)',
    ],
    message: 'You leave the door open; people know that they can answer.',
    hits: [
      'Would love to know where it breaks for you',
      'I was there for all three hours, ask me anything',
      'We keep six hives, happy to show you round',
      'Tell me honestly if the soup is too salty',
    ],
    misses: [
      "I'd love to hear your explanation",
      'He told me how to get there',
      'Show us the refund first',
      'We listen to the radio',
    ],
  },
  {
    id: 'strength.thanks-with-reason',
    match: [
      '(thanks|thank you|thx|grateful|many thanks|cheers) <0-4> for <0-1> (the|your|a|my|our|walking|showing|telling|helping|sharing|pointing|asking|staying|coming|bringing|writing|being|teaching|explaining|fixing|finding|catching|letting|saving|making|carrying|calling|answering|taking|giving|sending|getting|flagging|noticing|spotting|reporting|everyone who|all who|testing|reading the|lending|driving|cooking|listening) <1-8>',
      '(thanks|thank you) <0-3> {handle} <0-2> for <1-8>',
      '(thanks|thank you) to <1-8> (who|whose) <1-8>',
      '(thanks|thank you) to {number} of you <0-8>',
    ],
    unless: [
      '(thanks|thank you) <0-4> for <0-2> (following|the follow|nothing|ruining|losing|your (patience|understanding|feedback|business|support|order|purchase)|reaching out|contacting|watching|reading|choosing|shopping|subscribing)',
    ],
    message: 'You thank somebody for something particular; they will know it was meant.',
    hits: [
      'Thank you for carrying my bag up the stairs',
      'Thanks so much for explaining the yeast thing',
      'Thanks @mara for the lift to the station',
      'Thank you, Ana, for the soup',
      'Thank you to everyone at the surgery who was so gentle with her',
    ],
    misses: ['Thanks for nothing', 'Thank you for your patience', 'Thanks!', 'Thanks for following'],
  },
  {
    id: 'strength.apology-with-next-step',
    match: [
      "(sorry|apologise|apologize|apologies) <0-25> (i'm|i am|i'll|i will|i've|i have|we're|we are|we'll|we will|we've|we have) <0-2> (calling|call|sending|send|sent|fixing|fix|fixed|refunding|refund|refunded|looking|checking|check|checked|replacing|replace|asking|asked|back|booking|booked|moving|putting|getting|going|working|bringing|writing|coming|passing|passed|find|finding|found|keep|open|pay|bring|swap|post|posting)",
    ],
    unless: ['sorry not sorry'],
    message: 'You say sorry and what you do next; that is what calms people.',
    hits: [
      "I'm sorry this took three weeks, I'm calling you today",
      "Sorry about the wait, we've sent a new one this morning",
      'I apologise for the mix-up and I will check the stock room now',
      "So sorry, Ben, I'm looking into the charge",
    ],
    misses: [
      'Sorry, we are closed',
      'Sorry for your loss',
      'We apologise for any inconvenience',
      "I'm calling my mum",
    ],
  },
  {
    id: 'strength.hears-and-acts',
    find: hearsAndActs,
    message: 'You say again what happened to them and what comes next; that calms people.',
    hits: [
      reply("A broken kettle and no answer is not right. I've sent a new one today."),
      reply("Your kettle is on my desk, I'll call you before noon."),
      reply("Twice and no answer, I'm sorry. I'm calling you now."),
      reply('You wrote twice. I have asked Ruth in the depot to find the kettle.'),
    ],
    misses: [
      reply('Please DM us your order number.'),
      reply('Sorry for the inconvenience.'),
      reply("I'll call the shop.", { text: 'Which kettle do you like best?' }),
      "A broken kettle is not right. I've sent a new one today.",
    ],
  },
  {
    id: 'strength.admission',
    match: [
      '(i|we) (was|were) (wrong|mistaken|afraid|scared|nervous|lost|stuck|too slow|late|embarrassed|ashamed|clueless|stubborn)',
      '(i|we) (got|did) (it|this|that|(the|my|our|your|his|her) <1-2>) (wrong|badly)',
      '(i|we) (nearly|almost) (closed|quit|gave up|lost|sold|left|missed|stopped|cried|went under)',
      '(i|we) (made|make) <0-2> (mistake|mistakes|error|errors)',
      '(i|we) (ran|sent|pushed|typed|picked|booked|shipped|printed|ordered|opened|pressed|deleted) <0-4> wrong',
      "(i|we) (failed|struggled|messed up|screwed up|underestimated|misjudged|forgot|broke|dropped|burned|burnt|didn't know|had no idea|gave up|nearly gave up|cried|doubted|regret|admit|learned the hard way|almost quit|wasn't ready)",
      '(my|our) <0-2> (mistake|mistakes|failure|failures|fault|error)',
      '(it|this|that) (took|cost) (me|us) <0-6>',
      '(what|how) (i|we) (got|had) wrong',
    ],
    unless: [
      '(not|never) (my|our) (fault|mistake)',
      '(i|we) (was|were) wrong to trust',
      '(i|we) (was|were) (wrongly|lost by)',
      '(i|we) (was|were) late (because|due)',
      '(failed|forgot) to (refund|send|deliver)',
      '(took|cost) (me|us) <0-3> (hours|ages|forever|weeks) (to get|on hold|and)',
    ],
    message: 'You say what failed on your side; people trust that.',
    hits: [
      'I was wrong about the oven',
      'We made a mistake with the first batch',
      'I burned two loaves before this one',
      'I had no idea how hard knitting is',
      'I ran the migration on the wrong cluster',
    ],
    misses: [
      'It was not my fault',
      'You made a mistake',
      'They failed to deliver',
      'The bridge failed in 1940',
    ],
  },
  {
    id: 'strength.own-story',
    match: [
      '(when|the day|the first time|last (week|year|month|night|summer|winter)|yesterday|this morning|years ago|two years ago|ten years ago|back in {number}|in {number}|growing up|as a (kid|child|student|teenager)|at school) {punctuation}? (i|we|my|our) <0-2> (was|were|had|went|started|met|learned|thought|wanted|lived|worked|found|lost|moved|left|saw|made|bought|built|tried|asked|wrote|opened|planted|baked|walked|told|said|used|grew|taught|got|decided|took|sat|spent|came|called|began)',
      '(i|we) (learned|learnt|realised|realized|discovered|noticed|remember|still remember|used to|grew up|started out|never thought|decided) <1-6>',
      '(my|our) (mum|mom|dad|gran|grandma|grandad|grandmother|grandfather|sister|brother|daughter|son|wife|husband|partner|teacher|neighbour|neighbor|friend|boss|mentor|first (job|boss|customer|shop|day|attempt|client)) <0-3> (taught|told|said|asked|showed|gave|used|made|was|wrote|started|baked|always|once|cried|laughed)',
      '(taught|showed) (me|us) (that|how|to|what|why|one thing|two things|never|more)',
      '(i|we) (spent|worked|waited|practised|practiced|trained|wrote|saved|searched|rebuilt|carried|drove|walked) <0-8> (years|months|weeks|weekends|evenings|nights|mornings|summers|year)',
      "(i'd|i would|we'd) do it (all)? (again|differently)",
      '(i|we) said (no|yes|goodbye) to <1-6>',
      '(my|our) (first|second|last|third) (talk|book|marathon|attempt|loaf|class|shift|concert|race|garden|allotment|novel|harvest|film|exhibition) <0-4>',
      '(the first thing|the last thing) (i|we) (wrote|made|built|baked|bought|planted|saw|said)',
      "(i've|i have|we've) never been <0-1> (prouder|happier|so proud|so tired|more (nervous|tired|proud))",
    ],
    unless: [
      '(i|we) (learned|realised|noticed|discovered) <0-4> (charged|cancelled|overcharged|refused)',
      '(i|we) was (charged|told|refused)',
      '(spent|waited|worked) <0-8> (on hold|queue|queuing|waiting for (you|your|a|an|the)|trying to)',
    ],
    message: 'You tell something of your own; readers meet a person.',
    hits: [
      'When I started out, I had one oven and no fridge',
      'My gran taught me to knead by ear',
      'I learned to swim at forty',
      'Yesterday we planted the first row of beans',
      'I spent eleven weekends building a small app',
    ],
    misses: [
      'Our company was founded in 1990',
      'He learned to swim',
      'I was charged twice',
      'They started the meeting',
    ],
  },
  {
    id: 'strength.introduces',
    match: [
      "(have you met|meet|say hello to|this is|follow|you'd love|you would love|go and read|go read|go see|listen to|you two|talk to|ask) ({handle}|{title} {title}) <0-8> (who|she|he|they|for|because|about|knows|makes|built|wrote|is|does|bakes|runs|draws|whose)",
      '{handle} <0-1> (meet|you should meet|have you met) {handle}',
      '{handle} (wrote|made|built|drew|explains|explained|taught|recorded|put together|found|fixed|carved|baked|knitted) <0-2> (the|a|an|my|our|it|me|us|this) <0-5>',
      '(read|watch|see|hear|loved|recommend|enjoyed|learned (a lot|much|this) from) <0-4> (by|from) ({handle}|{title} {title})',
      '(credit|hat tip|h/t|photo|idea|recipe|words|thread|thanks|all credit|via) (is|was)? (to|by|goes to|from|belongs to) ({handle}|{title} {title})',
      '(inspired by|taught by|i owe this to|thanks to) ({handle}|{title} {title})',
      '(shout out|shoutout|kudos|props|hats off) to <0-2> ({handle}|{title}) {punctuation}? (who|for|whose) <0-8>',
      '(came|comes|borrowed|learned|learnt|stolen) from ({handle}|{title} {title})',
      'if you (like|love|enjoy|care about|work with|teach|collect) <1-6> {punctuation}? (read|follow|watch|see|hear|ask|talk to|listen to) ({handle}|{title} {title})',
    ],
    unless: [
      '(follow|via) {handle} (for (a chance|more deals|updates|discounts)|and (like|share|retweet|rt|tag|win))',
      'follow (us|me)',
      'meet {title} {title} {punctuation}? (a|our|senior|the) <0-3> (manager|director|engineer|range|collection)',
      '(this is) {title} {title} (airport|station)',
      'thanks to {handle} (my|i|we|for (nothing|losing|ruining|the delay))',
      '{handle} <0-1> (made|found|taught|explained) <0-6> ({harm}|{mess}|{awful}|wait|late|twice|again)',
    ],
    message: 'You bring people together and give credit; that builds a room worth being in.',
    hits: [
      'Have you met @lena, who repairs clocks in Leeds?',
      'The recipe is by Ruth Adler',
      'Loved this thread from @mara on soil',
      'All credit to @ben for the drawing',
      'Shout-out to @maria who stayed late to test the ramp',
      '@mara wrote the clearest explanation of mortgages I have read',
    ],
    misses: [
      'Follow us for more',
      'Meet the manager',
      'Thanks to @airline I missed the wedding',
      'Follow @shop and tag three friends to win',
    ],
  },
  {
    id: 'strength.refers-back',
    match: [
      '(you said|you mentioned|you wrote|you asked|your point|your question|your idea|your photo|your post|your thread|your story|your talk|as you say|like you said|what you said|i remember (you|your)|how (was|did|is) your|hope your|good luck with your|how is the|did your|you told (me|us)|since you|your line about|your note about)',
      "(your|you're|you) <0-3> (reminded|made|got|helped) (me|us) <0-6>",
    ],
    unless: [
      '(you said|you told me|you mentioned|you wrote|you promised) <0-6> (but|lie|free|refund|never|would)',
      'your question (has been|is important)',
      'hope your (day is|week is|business)',
      'you made (me|us) (wait|late|miss|pay)',
    ],
    message: 'You come back to what they said; they feel heard.',
    hits: [
      'Your line about the second draft stayed with me',
      'You mentioned your exam, how did it go?',
      'I remember your first stall on the market',
      'Your photo made me look up the river',
    ],
    misses: [
      'You said it was free but it was not',
      'You made me wait',
      'Your question is important to us',
      'Your order is late',
    ],
  },
  {
    id: 'strength.useful',
    match: [
      "(here's how|here is how|how to|here are|a tip|one tip|quick tip|tip|pro tip|my tip|the trick is|a trick|what works|what helped|what worked|steps|step {number}|try this|instead of <1-6> (try|use|do)|(if you|if your|when your) <1-8> (try|use|check|ask|add|press|set|turn|keep|write|start|leave|put))",
      '(it|this|that|which) (helps|helped|saves|saved|works|worked) (me|us|you|when|because|if|better|best) <1-6>',
      '(so that|that way) (it|you|the|your|they) <1-10>',
      '(free|open) (guide|template|checklist|map|list|notes|course) <1-6>',
      "(here's|here is|here are) (the|a|our|my) <0-1> (checklist|template|list|recipe|script|map|guide|notes|spreadsheet|timetable|numbers|steps|slides)",
      '(^|{punctuation}) (first|then|finally) {punctuation}? (you|press|add|open|mix|turn|set|put|take|write|check|cut|fold|let|go|ask) <1-8>',
    ],
    unless: [
      "(because|so that) (it|you|they|this|your) (is|are|was|were)? <0-2> ({harm}|{awful}|{poor}|{belittling}|lie~|stupid|never|don't|can't|won't)",
      'how to (win|save|buy|order|enter|get yours|claim)',
      "(i (don't|can't)|no idea|do you know|don't know|know) how to",
      'steps (to|for) (win|enter|claim)',
      '(here are|tip) (the|our|your) (deals|offers|products|waiter|driver)',
      'how to (do|get|fix|use|reach|contact|cancel|login|log|change|turn|see) <0-12> {question}',
      '(if you) <1-8> (try|use|check|buy) (our|my) (product|products|service|code|link|app)',
    ],
    message: 'You give something a reader can use today.',
    hits: [
      'The trick is to salt the water first',
      "Here's how we read a timetable without an app",
      'If you see aphids, try soap and water',
      'First, fold the dough three times',
    ],
    misses: [
      'How to win a car',
      'I don’t know how to swim',
      'Because you are stupid',
      'How to change my number?',
    ],
  },
  {
    id: 'strength.addresses-someone',
    match: [
      '^ (hi|hey|hello|dear|thanks|thank you|congrats|congratulations|welcome|happy birthday|well done|morning|sorry) {punctuation}? {title} ({punctuation}|{bang}|{handle}|and|for|on|to|i|you|we|that|the|your|what|how|did|this|from|it)',
    ],
    unless: [
      '(hi|hey|hello|dear|thanks) {punctuation}? (team|all|everyone|guys|sir|madam|support|customer|customers|folks|google|amazon|meta|facebook|there|friends|linkedin)',
      '(happy|good) (monday|friday|morning)',
      '(sorry|thanks) {punctuation}? (but|i|we|it|the|this|no|just)',
    ],
    message: 'You speak to somebody by name; that person knows the words are for them.',
    hits: [
      'Hi Ana, the jacket is here',
      'Congrats Ben on the new job',
      'Welcome Lena, we kept a seat',
      'Thank you Tom for the soup',
    ],
    misses: [
      'Hi all, we are open',
      'Hello there',
      'Thanks for the soup',
      'Dear customer, your parcel is late',
    ],
  },
  {
    id: 'strength.concise',
    find: pointFirst,
    message: 'You come to the point at once; short posts get read.',
    hits: [
      'I burned the bread again. Toast for everyone.',
      'We kept your seat by the window, Ana.',
      'I finally fixed the squeaky door.',
      'My daughter read her first book today.',
    ],
    misses: [
      'Barclays Group Finance Director to step down',
      'Thanks!',
      'New range of organic baby food',
      'I want to tell you a long story about the day on which we all went to the sea and how the car broke down and my uncle sang until somebody came by with a rope',
    ],
  },
];
