import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Rule } from './rule.ts';

const answered = /^[.!?…\s]*(?:it|that|this|they|he|she)(?:['’]s|['’]re| is| are| was| takes| means)\b/i;

/** The next sentence says what the denied one is instead: "… isn't coming. It's here." */
const isTurned = (reading: Reading, { end }: Span): boolean =>
  answered.test(reading.text.slice(end, end + 24));

/**
 * Brand voice (P5, P9): lines that are heard so often that one alone is enough to hear no person in them. A single
 * phrase never weighs that much in the fit, which counts how many there are; so each speaks by a floor.
 */
export const stockLines: readonly Rule[] = [
  {
    id: 'brand-voice.desk-line',
    principle: 'P9',
    floor: 'remark',
    match: [
      '(sorry|apologise|apologize|apologies|regret|apology) (about|for) (the|any|this|your|all)? inconvenience',
      '(apologise|apologize|apologies|regret) <0-4> inconvenience',
      '(your|customer) (satisfaction|safety|comfort|experience) is (our|of) <0-2> (priority|importance|goal|concern)',
      '(your call|your feedback|your opinion|your business) is (very|so|extremely)? (important|valuable) to us',
      '(be|rest) assured (that|we|your|our)',
      '(we|i) value your (feedback|business|patience|custom|loyalty|opinion)',
      '(forwarded|passed|escalated|referred|raised) <0-4> (relevant|concerned|appropriate|respective|right) (team|department|teams|departments|channel)',
      '(dear|hello|hi) (valued|esteemed) (customer|guest|client|customers|guests|member)',
      '(kindly|please) be (informed|advised|assured)',
      '(thank you|thanks) for your (patience and understanding|understanding and patience|patience and cooperation|kind understanding)',
      'working around the clock',
      '(looked into|resolved|addressed|processed|rectified|revert|respond|assist you) <0-3> at the earliest',
    ],
    unless: [
      '(builders|nurses|volunteers|firefighters|crews|medics|bakers|you) <0-2> working around the clock',
    ],
    message: '“{match}” is what every desk says. Name what happened and what you do now.',
    swap: (matched) =>
      /inconvenience$/i.test(matched)
        ? [matched.replace(/(?:the|any|this|your|all)? ?inconvenience$/i, 'the trouble this gave you')]
        : [],
    hits: [
      'Sorry for the inconvenience',
      'Your comfort is our top priority',
      'We value your custom',
      'It has been passed to the relevant team',
      'Dear valued guest, the lift is out',
    ],
    misses: [
      'Sorry I kept you waiting at the gate',
      'I passed it to Ana, who fits the locks',
      'The nurses were working around the clock',
      'Your feedback on the chairs changed our mind',
      'The oven is new, so bread at nine at the earliest',
    ],
  },
  {
    id: 'brand-voice.stock-cheer',
    principle: 'P5',
    floor: 'remark',
    match: [
      '(super|so|beyond|absolutely|totally|hella|mega) (stoked|pumped|psyched|jazzed)',
      '(super|beyond|incredibly|insanely|crazy) (excited|thrilled|delighted|proud|happy) to (be|help|have|share|announce|welcome|work|partner|join|serve|offer|bring)',
      '^ <0-2> (total|real|absolute)? game changer $',
      '(is|are|was|were) (some)? next level $',
      "(this is|it's|its|some|is) next level (stuff|thing|content|work|shit|design)",
      "^ (let's|lets) (go+|goo+|gooo|goooo|crush it|get it|do this|gooooo|smash it) $",
      '(we|i) (totally|completely|absolutely) (get|hear|understand|feel) (it|you|this|your {word}) $',
      '(crushing|crush|killing|smashing|nailing) it {bang}? $',
      '(the)? best is yet to come',
      '(exciting|big) (things|times) (are)? (coming|ahead|to come)',
      "here's to (an|the next|many more|another|a bigger|even|the future|new) <0-6> (one|year|years|chapter|adventures|ahead|success|better|beginnings|more)?",
      '(blessed and (grateful|thankful|humbled)|(grateful|thankful|humbled) and blessed|humbled and (grateful|honoured|honored))',
      '(truly|beyond|deeply) (blessed|humbled)',
      '(obsessed|in love) with (this|these|the) <0-2> (look|vibe|vibes|energy|collection|drop|aesthetic|colour|color|design)',
      "(absolute|pure|total|chef's kiss) perfection",
    ],
    unless: ["here's to (you|mum|dad|my|your|our)", '(fell|falling|madly) in love with'],
    message: '“{match}” is cheer from stock. What made you glad, in your words?',
    hits: [
      "We're super stoked to help",
      'Game changer.',
      'This is next level stuff',
      'The best is yet to come!',
      'Feeling blessed and grateful today',
    ],
    misses: [
      'I am glad the parcel came before her birthday',
      'The new wheel is a change, and my knees like it',
      'We moved up to the next level of the car park',
      "Here's to you, Dad",
      'She is so excited to be home',
      'We are so blessed with rain this week',
    ],
  },
  {
    id: 'brand-voice.poster-line',
    principle: 'P5',
    floor: 'remark',
    match: [
      '(content|cash|context|data|consistency|engagement|execution|authenticity) is (king|queen|the new oil)',
      'culture eats strategy',
      'hire for attitude',
      '(teamwork|team work) makes the dream work',
      '(trust|embrace|enjoy|love) the (process|grind|hustle|journey)',
      '(rise and grind|stay hungry|hustle harder|work hard play hard|work smarter|start small|fail fast|fail forward|done is better than perfect|progress over perfection|mindset is everything|consistency is key|failure is not an option|hard work pays off|know your worth|good vibes only)',
      "(success|greatness|growth|leadership|happiness|failure) (is|isn't|is not) (not)? (a|an|about) <0-2> (destination|journey|choice|mindset|marathon|title|sprint)",
      'your only (limit|competition) is (you|yourself)',
      "(great|good|real|true|strong) (leaders|leadership|managers|teams) (don't|do not|doesn't|never) <1-4>",
      '(let that sink in|read that again|say it louder|mic drop)',
      '(hustle|grind|repeat|execute|learn|eat|sleep) {punctuation} (hustle|grind|repeat|execute|learn|code|sleep) {punctuation}? (repeat)?',
      '(adapt|evolve|innovate|change) or (die|get left behind|be left behind|perish)',
      "(people|employees|team|staff) (are|is) (our|your|a company's|the) (greatest|biggest|most valuable|best) (asset|assets|strength|resource)",
      "(together|united) {punctuation}? (we're|we are) (stronger|better|unstoppable)",
      "(people) (don't|do not) (leave|quit) <0-2> jobs",
      '(the companies|the brands|the teams|the people|those) that (win|thrive|succeed|adapt) (will|are|tomorrow)',
    ],
    unless: [
      "(to|they|we|you|i|not|never|they'll|can|will|please|who) <0-1> (enjoy|love|trust|embrace) the (process|journey)",
      'enjoy the journey (to|home|back|on|through|by)',
      '(she|he|they|mum|dad|teacher|please|can you|could you) <0-2> (read that again|say it louder)',
    ],
    message: '“{match}” hangs on many walls. What taught it to you?',
    hits: [
      'Content is king',
      'Culture eats strategy, they say',
      'Success is a journey',
      'Great managers never micromanage. Let that sink in.',
      'Our people are our greatest asset',
    ],
    misses: [
      'The king is content in his castle',
      'I hired Tom, who could not solder yet',
      'They enjoy the process of dyeing wool',
      'Could you read that again, please?',
      'The people at desk four found your coat',
    ],
  },
  {
    id: 'brand-voice.essay-opener',
    principle: 'P5',
    floor: 'remark',
    match: [
      "in (today's|todays|the|this|our|an) <0-1> (fast paced|ever changing|ever evolving|rapidly evolving|rapidly changing|fast moving|digital|hyperconnected|modern|competitive) <0-2> (world|landscape|age|era|environment|market|economy|workplace|society)",
      "(let's|lets|let us) (dive|delve|jump|unpack|dig) (in|into|deep|right|deeper|this|it)",
      '(more (crucial|important|vital|relevant|critical) than ever)',
      '(stop scrolling|stop the scroll)',
      '(will|gonna|going to) (change|transform|revolutionise|revolutionize) (the way|how) (you|we) <0-1> (think|work|see|live|do|feel|sell|lead|write)',
      '(delve|delves|delving) into',
      '(a|the|rich|intricate|vibrant) (rich|intricate|vibrant|complex)? tapestry of',
      "(navigate|navigating|navigates) (the|this|these|an|today's) <0-3> (landscape|complexities|complexity|challenges|world|waters|terrain)",
      "(here's|heres) (the thing|what nobody|what no one|the truth|why it matters|why that matters|the kicker) (nobody|no one|{punctuation}|about)?",
      "(and)? (here's|heres) (the thing) {punctuation}",
      'in a world (where|of|that|full)',
      '(the)? (top)? (three|five|seven|ten|{number}) <0-1> reasons (why)? <1-4> (matters|matter)',
      '(low hanging fruit|north star metric|paradigm shift)',
    ],
    unless: [
      "(let's|lets) (jump|dive) in (the|a) (car|sea|lake|river|pool|water)",
      "let's dig (in|into) (the|a)? (food|garden|sand|cake|soup|bed|{bang})",
      '(wall|wool|woven|museum|embroidered|bayeux) <0-2> tapestry',
      '(born|live|lived|grew up|growing up) in a world',
    ],
    message: '“{match}” opens a thousand essays. Start where your own story starts.',
    hits: [
      "In today's fast-paced world, trust wins",
      "Let's dive into the numbers",
      'Listening is more important than ever',
      'This will change the way you think about mail',
      "Here's the thing: nobody reads decks",
    ],
    misses: [
      "Let's jump in the lake before lunch",
      'We saw the tapestry in the chapel',
      'Today the world looked grey from my window',
      'Dig in, the soup is hot',
      'I grew up in a world without lifts',
    ],
  },
  {
    id: 'brand-voice.not-this-but-that',
    principle: 'P5',
    floor: 'remark',
    match: [
      "^ <0-4> (isn't|is not|aren't|'s not|it's not|this isn't|that's not) (just|only|simply|merely|about|just about) <1-4> {punctuation}? $",
      "^ (disruption|change|innovation|transformation|ai|success|leadership|trust|growth|culture|the future) (isn't|is not|doesn't) <1-4> {punctuation}? $",
    ],
    when: isTurned,
    message: '“{match}” sets up a turn that readers know by heart. Say the second half alone.',
    hits: [
      "It's not just a job. It's a calling.",
      'AI is not the future. It is the present.',
      "Change isn't coming. It's here.",
      'This is not about speed. It is about trust.',
    ],
    misses: [
      'It is not just the roof. The wall leaks as well.',
      "The bus isn't coming. Walk with me?",
      "The soup is not ready. It's still cold.",
      'This is not just for members, anyone may come.',
    ],
  },
  {
    id: 'brand-voice.we-pride-ourselves',
    principle: 'P5',
    floor: 'remark',
    match: [
      '(pride|prides) (ourselves|itself) (on|in)',
      '(tailored|bespoke|personalised|personalized|customised|customized) <0-1> (to|for)? (your|solutions|approach|service|services|experience) <0-1>',
      '(go|goes|going|went) the extra mile for (our|you|every|all|each)',
      '(passionate|obsessed) about (delivering|providing|helping|making|bringing|empowering|great|customers|people|what we do)',
      '(exceptional|outstanding|unparalleled|unrivalled|superior|first class|world class) (customer)? (service|experience|care|quality|value|support)',
      '(revolutionise|revolutionize|transform|disrupt|reimagine|reinvent) (the way|how) (the world|people|we|you|businesses|companies)',
      "(we're|we are|i'm) on a mission to",
      '(bringing|brings|bring) people together',
    ],
    unless: [
      '(rescue|school|peace) mission',
      '(got|had|received|asked|was|no|thanks|their) <0-3> (service|care|support)',
    ],
    message: '“{match}” is on every “About us” page. What did one customer get?',
    hits: [
      'We pride ourselves on quality',
      'Bespoke solutions for small firms',
      'We go the extra mile for our guests',
      "We're on a mission to fix lunch",
    ],
    misses: [
      'The suit was made for my brother',
      'I walked an extra mile to see the heron',
      'We had exceptional service at the inn',
      'My pride went when the cake sank',
    ],
  },
];
