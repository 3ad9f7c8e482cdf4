import { type Mood, moodOf } from '../parent/mood-of.ts';
import { takesUpWords } from '../parent/shared-words.ts';
import { thingTheyNamed } from '../parent/thing-they-named.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Draft } from '../types.ts';
import { isWholeClause } from './clause.ts';
import type { Rule } from './rule.ts';

const feels =
  (...moods: Mood[]) =>
  (reading: Reading): boolean =>
    moods.includes(moodOf(reading) ?? 'even');

const serious = feels('upset', 'grieving');
const upset = feels('upset');

const acknowledges = (reading: Reading): boolean =>
  reading.has('reply.acknowledges') || takesUpWords(reading);

const firstSentence = (reading: Reading): Span[] => {
  const first = reading.sentences[0];
  return first ? [{ start: first.start, end: first.start + first.reading.text.length }] : [];
};

const gladFaces = new Set('🎉 😊 😀 😃 😄 😁 🥳 🤩 😎 🙌 👏 🔥 💯 ✨ 🚀 👍 :) :-) :d =)'.split(' '));

const cheer = (reading: Reading): Span[] =>
  reading.sentences.flatMap(({ start, reading: { tokens } }) =>
    tokens
      .filter(({ kind, norm }) => kind === 'bang' || gladFaces.has(norm))
      .map((token) => ({ start: start + token.start, end: start + token.end })),
  );

const angry = 'I have been waiting nine days for my jacket and nobody answers. Worst service ever!';
const sad = 'My mum passed away on Sunday and I still get your letters for her.';
const calm = 'Do you have this jacket in green?';
const to = (text: string, parent: string): Draft => ({ text, kind: 'reply', parent: { text: parent } });

/** What a reply to somebody upset is held against (P8, P9): heard first, then what happens next. */
export const replyGrievance: readonly Rule[] = [
  {
    id: 'personal-grievance.reply-joke',
    principle: 'P9',
    floor: 'warning',
    match: ['(lol|lmao|rofl|haha|hahaha|hehe|jk|just kidding|plot twist|😂|🤣|😜|😝|😅|😉|:d)'],
    when: serious,
    message: 'They are not laughing; “{match}” tells them that you are. Their trouble comes first.',
    hits: [
      to('Haha, nine days is nothing', angry),
      to('Oops 😂 we will look', angry),
      to('lol sorry about that', angry),
      to('Sorry 😅 taking her off the list', sad),
    ],
    misses: [
      to('Haha, green is sold out', calm),
      to('I am sorry. I am calling the courier now.', angry),
      'Haha, nine days is nothing',
      to('I am so sorry about your mum', sad),
    ],
  },
  {
    id: 'personal-grievance.reply-cheer',
    principle: 'P9',
    floor: 'remark',
    find: (reading) => (serious(reading) ? cheer(reading) : []),
    message: 'In a serious moment “{match}” is a smile. A full stop stays with them.',
    swap: (matched) => (matched.startsWith('!') ? ['.'] : []),
    hits: [
      to('Hi there! Please send us your number', angry),
      to('Thanks for getting in touch!', sad),
      to('We hear you!', angry),
      to('So sorry! We will take her off the list', sad),
      to('We will look into it 😊', angry),
    ],
    misses: [
      to('Yes! In two greens', calm),
      to('I am sorry. I call the courier now.', angry),
      'Hi there! We are open',
      to('We took her name off the list.', sad),
    ],
  },
  {
    id: 'personal-grievance.reply-platitude',
    principle: 'P9',
    floor: 'remark',
    match: [
      '(stay (positive|strong)|cheer up|chin up|keep smiling|look on the bright side|on the bright side|everything happens for a reason|time heals (all|everything|all wounds)?|it (could|might) be worse|could be worse|it is what it is|these things happen|shit happens|life goes on|better luck next time|move on|(in|to) a better place|no use crying)',
      '^ at least (you|it|he|she|they|nobody|the|your)',
    ],
    when: serious,
    message: '“{match}” closes the subject. Say what you heard, and stay a moment.',
    hits: [
      to('Stay positive', sad),
      to('Everything happens for a reason', sad),
      to('These things happen, we will see', angry),
      to('At least you got it in the end', angry),
    ],
    misses: [
      to('It could be worse, we also have it in red', calm),
      to('Nine days is far too long', angry),
      'Stay positive',
      to('I moved your order to the front', angry),
    ],
  },
  {
    id: 'personal-grievance.reply-promotion',
    principle: 'P9',
    floor: 'warning',
    match: [
      '(check out|discover|shop|browse|explore|try|visit|see|order|buy|get) (our|the|all our|one of our) <0-3> (new|latest|range|collection|offers|offer|deals|sale|store|shop|products|bestsellers|premium|plan|plans|app|spring|summer|autumn|winter)',
      '({percent}|{money}) off',
      '(use|with|enter) (the|code|our|promo|discount) (code|{upper}|voucher|coupon)',
      '(upgrade to|subscribe to|sign up (for|to)|join our|follow us|our (latest|new) (offer|offers|deal|deals|collection|range|product|products))',
      '(on sale|special offer|limited time|free trial|great deals|loyalty (club|card|programme|program))',
    ],
    unless: ['(see|visit|use) our (help|returns|status) (page|pages|desk)', 'refund <0-4> {money}'],
    when: serious,
    message: 'They came with a trouble; “{match}” answers with an offer. Name the trouble first.',
    hits: [
      to('Sorry! Check out our new range meanwhile', angry),
      to('Use code SORRY for your next coat', angry),
      to('Here is 10 % off your next order', angry),
      to('Follow us for more news', sad),
    ],
    misses: [
      to('Check out our new range in green', calm),
      to('I am sending the jacket by courier today', angry),
      'Check out our new range',
      to('I refund the £40 today', angry),
    ],
  },
  {
    id: 'personal-grievance.reply-blame',
    principle: 'P8',
    floor: 'warning',
    match: [
      'you (should|could|must|need to|needed to|ought to) (have)? <0-1> (read|checked|check|called|told|asked|contacted|waited|known|provided|given|entered|used|ordered|paid|updated|chosen|noticed|seen|made|kept|saved|set|taken|done|backed|turned|switched|packed|booked)',
      '(if you (had|would have)|had you) <0-2> (read|checked|called|told|asked|contacted|waited|followed|provided|entered|ordered|paid)',
      '(did you|have you) (even|actually|not|really|bothered to|bother to) <0-1> (read|check|checked|look|looked|try|tried|call|follow)',
      '(you (must have|probably|clearly|obviously|apparently|simply) <0-2> (entered|forgot|forgotten|missed|gave|given|typed|misread|misunderstood|used|ordered|chose|made|deleted|removed|lost|broken|dropped|damaged|pressed|clicked|cancelled|canceled|switched|turned))',
      "(that's|that is|this is) not how (our|the|it|this|that) <0-2> (works|work|happens|goes)",
      "(i|we) (doubt|very much doubt|highly doubt|find it hard to believe|don't believe|do not believe) (that|this|it|you|he|she|they|our|any)",
      "if you (don't|do not) like it",
      "(nobody|no one) (is|was|'s) (forcing|forced|making|made) you",
      '(all|every one) (of)? our (drivers|staff|agents|people|employees|couriers|nurses|teachers|team|products|goods|flights) (are|is|were) <0-3> (trained|professional|professionals|qualified|tested|checked|vetted|polite|friendly)',
      'feel free to (go|take your (business|money|custom)|shop|leave|try) (elsewhere|somewhere else)?',
      "(user error|your (own)? (mistake|error|fault)|you failed to|you forgot to|you did not (read|follow|check|provide)|you didn't (read|follow|check|provide))",
      '(as (stated|mentioned|explained|written|clearly) <0-2> (in|on|before|above|already|stated)|our (terms|policy|website|conditions) (clearly)? (state|states|say|says))',
      '(nobody|no one) else (has)? (complained|had|reported|has)',
      '(other|most|all our other|our other) (guests|customers|people|users|clients|patients|passengers) (were|are|seem|seemed|have been|love|loved|had|like|liked) <0-3>',
      '(maybe|perhaps|please|try to|you could) <0-1> (be|being) (a bit|a little)? (more|less) (patient|careful|polite|reasonable|realistic|understanding|demanding|dramatic)',
      '(it|everything) (works|is working|worked) (fine|perfectly|well|ok) (for|here|on) (us|our|everyone|me|others)?',
      "(that|this|it|that's|it's|this is|that is|it is) (not|isn't) (our|my) (fault|problem|responsibility|job|department)",
      'blame (the|your)',
      '(calm down|relax|chill out|no need to (shout|be rude|be upset|overreact|be aggressive)|watch your (tone|language))',
      '^ (please)? (read|check|see) <0-1> (the|our|your) <0-1> (t&cs|tcs|t&c|terms|small print|fine print|label|manual|instructions|contract|faq|conditions)',
      "are you (sure|certain) <0-1> (you|he|she|they|it|this|that) (didn't|did not|wasn't|weren't|haven't|hasn't|isn't|don't)",
      '(would|could|will) never (do|say|behave|treat|speak|act|happen) <0-3>',
      "(you may want to|you might want to|you could have|you could've) (check|checked|read|ask|asked|look|looked|wait|waited|call|called) <0-6> (before|first|with your)",
      "(that's|that is|this is|it's|it is) <0-1> your (right|choice|decision|opinion|own (choice|decision|doing))",
      'we wish you (luck|all the best|well)',
    ],
    unless: [
      "(not|n't|never) <0-2> your (own)? (fault|mistake|error)",
      'you should (have)? (never|not)? <0-1> (had to|have to)',
      'would never do {punctuation}',
      '(this|that|it) (should|ought) (to)? never (have)? <0-1> (happen|happened)',
    ],
    when: serious,
    message: '“{match}” hands the blame back. They wait to hear that you have understood.',
    swap: (matched, reading, span) =>
      isWholeClause(reading, span) &&
      /(?:fault|problem|responsibility|job|department)$/i.test(matched) &&
      /^(?:that|this|it)/i.test(matched)
        ? ['let me find who can help']
        : [],
    hits: [
      to('You should have checked the size chart', angry),
      to('Did you even read the delivery page?', angry),
      to("That's not our fault, blame the courier", angry),
      to('You probably entered the wrong address', angry),
      to('Maybe be more patient next time', angry),
      to('You must have dropped it yourself', angry),
      to('I doubt that. Our couriers are trained', angry),
      to("If you don't like it, nobody is forcing you to order", angry),
      to('Other customers were happy with it', angry),
      to('Calm down, parcels take time', angry),
      to('Our couriers would never do that', angry),
    ],
    misses: [
      to('You should have seen the green one', calm),
      to('I doubt that it rains tomorrow', calm),
      to("I can't believe it took nine days, I'm sorry", angry),
      to("It's not your fault, I am sorry", angry),
      to('I checked: it left the depot an hour ago', angry),
      to('That would never do, and I am sorry. I call the courier now', angry),
      'It works fine for us',
    ],
  },
  {
    id: 'personal-grievance.reply-only-asks',
    principle: 'P8',
    floor: 'remark',
    match: [
      '(please|pls|kindly|could you|can you|would you|just)? (dm|pm|direct message|private message|inbox|message) (us|me) <0-6>',
      '(please|kindly|could you|can you|would you) (send|drop|shoot|give|provide|share|confirm) (us|me)? <0-1> (a|your|an|the) <0-5>',
      '(send|drop|shoot) (us|me) (a|your|an) <0-3>',
      '(please|kindly) (contact|call|email|visit|reach out to|get in touch with|fill in|fill out|submit) <1-6>',
    ],
    when: (reading) => upset(reading) && !acknowledges(reading) && !reading.has('reply.next-step'),
    message:
      'They told you what happened; your reply asks for more. Name what you heard and what you do next.',
    swap: (matched) => [
      `I'm sorry, I have read what happened. ${matched.charAt(0).toUpperCase()}${matched.slice(1)}`,
    ],
    hits: [
      to('Please DM us your order number', angry),
      to('Hello. Kindly contact our hotline for assistance', angry),
      to('Can you send us your email address?', angry),
      to('DM us', angry),
    ],
    misses: [
      to("I'm sorry about the wait. Please DM us your order number and I'll call the courier", angry),
      to('Nine days is far too long for a jacket. Please DM us your number', angry),
      to('Please DM us your size', calm),
      'Please DM us your order number',
    ],
  },
  {
    id: 'personal-grievance.reply-inconvenience',
    principle: 'P8',
    floor: 'remark',
    match: [
      '(sorry|apologise|apologize|apologies|regret) <0-3> (the|any|this|your|all)? (inconvenience|inconveniences|frustration caused|trouble caused|delay caused) (caused|this may have caused|this has caused|you experienced)?',
    ],
    when: serious,
    message: '“{match}” could answer any post. Say the thing that failed them.',
    swap: (matched, reading) => {
      const thing = thingTheyNamed(reading);
      const what = thing ? `what happened with your ${thing}` : 'what went wrong for you';
      const verb = /^\S+/.exec(matched)?.[0].toLowerCase() ?? 'sorry';
      if (verb === 'sorry') return [thing ? `sorry about your ${thing}` : 'sorry this went wrong for you'];
      return [verb === 'regret' ? `regret ${what}` : `${verb} for ${what}`];
    },
    hits: [
      to('Sorry for the inconvenience', angry),
      to('We apologise for any inconvenience caused', angry),
      to('We regret the inconvenience', angry),
      to('Apologies for the inconvenience, we removed her', sad),
    ],
    misses: [
      to('Sorry your jacket took nine days', angry),
      to('Sorry for the inconvenience', calm),
      'Sorry for the inconvenience',
      to('I am sorry about your mum', sad),
    ],
  },
  {
    id: 'personal-grievance.reply-we-at',
    principle: 'P8',
    floor: 'remark',
    match: [
      '(we|us|everyone|the team|all of us) (here)? at (the)? ({title}|{upper}|{handle}) (are|understand|have|take|apologise|apologize|want|will|value|believe|would|regret|feel|hear)?',
    ],
    when: serious,
    message: "“{match}” speaks for a building. One person answering, with 'I', is believed sooner.",
    swap: (matched) => {
      const verb =
        /\b(are|understand|have|take|apologi[sz]e|want|will|value|believe|would|regret|feel|hear)$/i.exec(
          matched,
        )?.[1];
      if (!verb || !/^(?:we|the team)\b/i.test(matched)) return [];
      return [verb.toLowerCase() === 'are' ? 'I am' : `I ${verb.toLowerCase()}`];
    },
    hits: [
      to('We at Acme are sorry about the jacket', angry),
      to('We here at Acme understand', angry),
      to('Everyone at Acme regrets this', angry),
      to('We at Acme apologise for the letters', sad),
    ],
    misses: [
      to('I am sorry about the jacket', angry),
      to('We at Acme are open', calm),
      'We at Acme understand',
      to('We are sorry about your jacket', angry),
    ],
  },
  {
    id: 'personal-grievance.reply-vague-thing',
    principle: 'P8',
    floor: 'remark',
    match: [
      '(your|the|this|that) (issue|order|case|request|query|enquiry|inquiry|item|product|purchase|concern|experience|complaint|matter|package|parcel)',
    ],
    when: (reading) => upset(reading) && thingTheyNamed(reading) !== undefined && !takesUpThing(reading),
    message: 'They named the thing; “{match}” is how a form calls it.',
    swap: (_matched, reading) => {
      const thing = thingTheyNamed(reading);
      return thing ? [`your ${thing}`] : [];
    },
    hits: [
      to('Sorry about your order', angry),
      to('I am looking into the issue now', angry),
      to('Your request is with the courier', angry),
      to('Sorry, I will check your item', angry),
    ],
    misses: [
      to('Sorry about your jacket, I traced the order', angry),
      to('Is your order green?', calm),
      'Sorry about your order',
      to('I called the courier', angry),
    ],
  },
  {
    id: 'personal-grievance.reply-canned',
    principle: 'P8',
    floor: 'remark',
    match: [
      '(thank you|thanks) for (reaching out|contacting|getting in touch|your (message|feedback|patience|understanding|email|comment|post)|bringing this to)',
      '(your|customer) (feedback|satisfaction|opinion|experience) (is|are) <0-2> (important|priority|valued|appreciated|everything)',
      '(we|i) take <0-4> (seriously|serious)',
      '(we|i) (value|appreciate) (your|all) <0-1> (feedback|business|patience|custom|concern|loyalty|customers)',
      '(we|i) (strive|aim|endeavour|endeavor|always try) to <0-8>',
      'rest assured',
      '(have a (great|nice|good|lovely|wonderful) (day|one|weekend|evening))',
    ],
    when: upset,
    message: '“{match}” was written before they spoke. A line that only they could get calms more.',
    hits: [
      to('Thank you for reaching out', angry),
      to('We take this matter very seriously', angry),
      to('We strive to deliver in time', angry),
      to('Sorry about the jacket. Have a great day', angry),
    ],
    misses: [
      to('Thank you for telling me about the nine days', angry),
      to('Thank you for reaching out', calm),
      'We take this matter very seriously',
      to('I took your jacket to the depot', angry),
    ],
  },
  {
    id: 'personal-grievance.reply-shuts-door',
    principle: 'P8',
    floor: 'remark',
    match: [
      '(nothing|not much) <0-2> (we|i) can do',
      "(we|i) (can't|cannot|can not|don't|do not|won't|are unable to|am unable to|are not able to) (help|do anything|assist|refund|change|discuss|comment|offer|make exceptions|process)",
      "(that's|that is|this is|it's|it is) (just)? (our|the|company) policy",
      '(no (refunds|exceptions|returns)|case closed|final decision|policy is policy|take it or leave it)',
      '(as per|per|under|according to) (our|the|company) (policy|terms|conditions|rules)',
      '(matter|case|ticket|complaint|thread) is (now)? (closed|resolved|final)',
    ],
    unless: ["(we|i) (can't|cannot) (help|discuss) <0-4> (but|so|however)"],
    when: (reading) => serious(reading) && !reading.has('reply.next-step'),
    message: '“{match}” ends the talk. Who could help them, or what is possible instead?',
    hits: [
      to('There is nothing we can do', angry),
      to('We cannot help with that', angry),
      to('That is our policy', angry),
      to('No refunds', angry),
      to('This matter is now closed', angry),
    ],
    misses: [
      to("We can't refund it here, so I'm asking the shop for you", angry),
      to('We cannot help with green', calm),
      'There is nothing we can do',
      to('I am asking the depot', angry),
    ],
  },
  {
    id: 'personal-grievance.reply-unheard',
    principle: 'P8',
    weight: 'mild',
    floor: 'remark',
    find: (reading) =>
      serious(reading) &&
      reading.count('form.word') >= 4 &&
      !acknowledges(reading) &&
      !reading.has('reply.asks-to-dm') &&
      !reading.has('act.thanks')
        ? firstSentence(reading)
        : [],
    message: 'Nothing here takes up what they said. Start with their words, then what happens next.',
    hits: [
      to('Our office is open from nine to five.', angry),
      to('We offer many ways to get support online.', angry),
      to('Mailings are printed by a partner firm.', sad),
      to('Returns take up to fourteen working weeks here.', angry),
    ],
    misses: [
      to('Nine days for a jacket is too long.', angry),
      to("I'm so sorry for your loss.", sad),
      to('Our office is open from nine to five.', calm),
      'Our office is open from nine to five.',
    ],
  },
];

/** True when the reply names the thing that they named. */
function takesUpThing(reading: Reading): boolean {
  const thing = thingTheyNamed(reading);
  return (
    thing !== undefined &&
    reading.sentences.some(({ reading: s }) => s.tokens.some(({ norm }) => norm === thing))
  );
}
