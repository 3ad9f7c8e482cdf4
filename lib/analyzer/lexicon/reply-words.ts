import type { Lexicon } from '../match/matcher.ts';

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Words by which a reader tells what a parent post is about and how it feels. */
export const replyWords: Lexicon = {
  grief: list(`
    died dies passed funeral grief grieving mourning heartbroken rip condolences cancer hospice miscarriage stillbirth
    widow widowed suicide terminal stroke ambulance hospital icu chemo tumour tumor dying death dead lost loss
    devastated evicted fired redundant bereaved burial cremation
  `),
  kinfolk: list(`
    mum mom mother dad father gran grandma grandmother grandad grandpa grandfather son daughter child baby husband wife
    partner brother sister friend uncle aunt cousin dog cat boy girl
  `),
  ledger: list(`
    issue issues problem problems order orders case matter request query enquiry inquiry item product purchase concern
    concerns experience complaint ticket booking transaction
  `),
};
