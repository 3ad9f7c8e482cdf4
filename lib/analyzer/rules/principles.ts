/** Why it matters, in plain words, by principle. The ids are those of the project's principles. */
export const principles = {
  P1: 'People come here for a relationship; a push to buy closes the conversation before it starts (P1).',
  P2: 'Followers gathered by bait or canned messages are a list, and a list does not talk back (P2).',
  P3: 'A post that only announces is old media; what somebody can answer starts a conversation (P3).',
  P4: 'Readers are people; a post that counts them as an audience makes them feel counted (P4).',
  P5: 'People trust a human voice; words that any company could use say nothing of yours (P5).',
  P6: 'Your organisation agreed how it speaks; readers notice when a post does not (P6).',
  P7: 'Readers see the quarrel, not its cause; airing how somebody treated you loses followers (P7).',
  P8: 'A person who is upset wants to be heard first, then to know what happens next (P8).',
  P9: 'The same words read differently in a serious moment and a light one (P9).',
  P10: 'A question that people can answer turns readers into company (P10).',
  P11: 'People remember who knew them by name and recalled what they said (P11).',
  P12: 'Seeing who you are, and what you learned the hard way, lets people trust you (P12).',
  P13: 'What helps readers in their day is what they return for (P13).',
  P14: 'A post is worth sharing when a friend would thank you for it (P14).',
  P15: 'Introducing people to each other builds a room they want to be in (P15).',
  P16: 'Short posts with the point first get read (P16).',
} as const;

export type PrincipleId = keyof typeof principles;
