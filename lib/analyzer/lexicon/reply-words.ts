import type { Lexicon } from '../match/matcher.ts';

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Whom people speak of when something serious happened, and what is lost without any harm done. */
export const replyWords: Lexicon = {
  kinfolk: list(`
    mum mom mother dad father gran grandma grandmother grandad grandpa grandfather son daughter child baby husband wife
    partner brother sister friend uncle aunt cousin dog cat boy girl
  `),
  losable: list(`
    tooth teeth voice weight kilos pounds kg lbs stone bet count match game final finals race set track balance glasses
    sock socks glove gloves marbles
  `),
};
