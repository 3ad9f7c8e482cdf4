import type { Signal } from './signal.ts';

/** What is read in the post being answered; `parent/mood-of.ts` weighs it. No score uses these. */
export const parentSignals: readonly Signal[] = [
  {
    id: 'parent.grief',
    match: [
      '(my|our|his|her|their|the) <0-2> {kinfolk} <0-4> (died|passed|dying|hospital|hospice|cancer|stroke|funeral|icu|terminal|gone|killed|surgery|accident|missing)',
      '(lost|losing|buried|burying|miss|mourning|grieving) <0-1> (my|our|his|her) <0-2> {kinfolk}',
      '(passed away|rest in peace|funeral|in mourning|heartbroken|my condolences|terminal cancer|lost my (job|home|house)|made redundant|got laid off|been laid off|house (burned|burnt|flooded)|diagnosed with)',
      "(can't stop crying|cried all|crying all|i don't know how to go on|worst (day|week|year) of my life|want to die|so alone)",
    ],
    unless: [
      '(phone|laptop|battery|car|screen|account) <0-2> (died|dead|passed)',
      '(dying|died) (of laughter|laughing|to (see|try|know))',
    ],
  },
  {
    id: 'parent.joke',
    match: [
      '(lol|lmao|rofl|haha|hahaha|hehe|jk|just kidding|kidding|joking|asking for a friend|plot twist|😂|🤣|😜|😝|😅)',
    ],
    unless: ['are you (kidding|joking)'],
  },
  { id: 'parent.thing', match: ['my <0-1> _'] },
];
