import type { Signal } from './signal.ts';

const breadth = 'brand-voice';
const away: Signal['signs'] = { 'brand-voice': '-' };

/** What makes a text sound like any company: counted, because one such word is nothing and four are a voice. */
export const houseProse: readonly Signal[] = [
  {
    id: 'house-prose.hollow',
    breadth,
    match: ['{hollow}'],
    unless: [
      '(good|poor|bad|high|low|sound|video|picture|air|water|build) quality',
      '(in|near|the) future (tense|flight|order|orders)',
      'customer experience',
    ],
  },
  {
    id: 'house-prose.grow-verb',
    breadth,
    match: ['{grow-verb}'],
    unless: [
      '(i|to|you|we|test|hard|a|the|my|google|flash|thumb|long|usb|disk) (drive|driving)',
      'kitchen scale',
      '(in|good|bad|any|better|worse|great|out of|take|body) shape',
      '{number} delivering',
    ],
  },
  {
    id: 'house-prose.stock-adjective',
    breadth,
    match: ['{stock-adjective}'],
    unless: [
      "(not|get|be|are|is|i'm|almost|all|already|was|getting|you|we're) ready",
      '(power|powered) (off|on|down|by)',
      '(moving|going|look|looking|step|way|fast|put) forward',
    ],
  },
  { id: 'house-prose.praise', breadth, match: ['{praise}'] },
  {
    id: 'house-prose.stacked',
    breadth,
    match: [
      '{hollow} <0-2> {hollow}',
      '({stock-adjective}|{praise}) <0-1> {hollow}',
      '{grow-verb} <0-3> {hollow}',
      '{stock-adjective} <0-2> {stock-adjective}',
      '{grow-verb} <0-4> {grow-verb}',
    ],
  },
  {
    id: 'house-prose.opens-with-praise',
    breadth,
    match: [
      "^ (what|such|so|always|this is|very|really|truly|absolutely|simply|love|that is|it is|it's)? (a|an|such a|so)? {praise}",
    ],
  },
  { id: 'house-prose.buzz-tag', breadth, match: ['{buzz-tag}'] },
  {
    id: 'house-prose.stock-product',
    breadth,
    match: [
      '(wide|full|complete|broad|new|whole|unique|healthy|clearly|nutritional|delicious|refreshing|natural|organic|handcrafted|finest|smart|powerful|advanced|intelligent) <0-1> (range|variety|selection|collection|benefits|features|addition|lineup|line|ingredients|products|solution|design|profile|lifestyle|choice|choices|craftsmanship|taste|flavour|flavor)',
      '(everyday|lifestyle|wellness|ritual|getaway|indulge|savor|savour|discover|explore|embark|adventure|journey|magic|dream|dreams|style|comfort|beautifully|perfectly|timeless|elegant|sleek|cozy|cosy|stylish|vibrant|addictive|irresistible|gorgeous|epic|legendary|essential|essentials)',
    ],
  },
  {
    id: 'house-prose.institutional',
    breadth,
    match: [
      '(we|our|{title}|{handle}|{upper}|company|program|programme|foundation|organisation|organization|report|initiative|project|board|ceo|bank) (is|are|was|has|have|be|been)? (committed|dedicated|aims|aim|aimed|seeks|strives|supports|continues|proud|pleased|delighted|identifies|identified|highlights|emphasises|emphasizes|joins|partners|commits|pledges|announces|recognises|recognizes|celebrates|reaffirms|believe|firmly|honoured|honored|thrilled|comprise|unveils|awarded|launches|launched|leads|ranks|gained|winning|developed|working|sponsor)',
      '(accreditation|commitments|workforce|corporate|socio|economic|societal|regulatory|fiscal|pension|macroeconomic|sector|sectors|stakeholder|shareholders|multinational|industry|industries|enterprise|professional|professionals|employees|employer|careers|assets|acquisition|therapeutic|portfolio|segment|procurement|compliance|accredited|foundation|initiative|programme|consumers|markets|emerging|implementation|utilisation|utilization|facilitation)',
    ],
  },
  {
    // Phrases that a press office has ready, whatever the news.
    id: 'house-prose.ready-phrase',
    breadth,
    match: [
      '(strategic|exclusive|definitive|landmark) <0-1> (agreement|agreements|alliance|alliances|partner|partners|partnership|collaboration|review|plan|priority|priorities|line|range|investment)',
      '(co develop|co create|go to market|set to (boost|transform|grow|drive|disrupt|redefine|become)|operational (efficiency|excellence)|end to end|holds promise|hold promise|new era|bring to life|brings to life|make a (real|lasting|meaningful)? difference|making a (real|lasting|meaningful)? difference|game changer|game changing|best in class|world class|state of the art|award winning|next generation|next level|value chain|thought leader|thought leaders|core values|lasting change|positive change|bright minds|across (boundaries|borders|disciplines|industries))',
      '(healthier|better|brighter|greener|safer|fairer|cleaner|smarter|stronger|sustainable|inclusive) <0-1> (world|future|planet|tomorrow|lives|life|society|cities|communities|workplace|economy)',
      '(transform|transforms|transforming|change|changes|changing|improve|improves|improving|save|saves|touch|touches) <0-3> (lives|life|world)',
      '(wins|won|named|receives|received|awarded|recognised as|recognized as) <0-6> (award|awards|of the year|best place to work|employer|top {number})',
      '(we|our) <0-2> (want|wish|like) to (assure|reassure|thank|inform|remind|invite)',
    ],
  },
  {
    id: 'house-prose.casual',
    signs: away,
    match: [
      '{casual}',
      "(i'm|i've|i'd|i'll|can't|don't|didn't|won't|isn't|wasn't|couldn't|doesn't|that's|there's|what's|he's|she's|i) ",
    ],
    unless: ['hey {title}'],
  },
];
