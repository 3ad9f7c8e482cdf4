import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { createReader } from '../../../lib/analyzer/reading/create-reader.ts';
import { isAnswer } from '../../../lib/analyzer/shape/is-answer.ts';
import { stanceByForm } from '../../../lib/analyzer/stance.ts';

const read = createReader();
const analyze = createAnalyzer();

describe('the stance that the form decides', () => {
  it.each([
    ['share', 'RT @ann: Soup is served at noon'],
    ['share', 'RT Daily Post Five towns vote on the bridge https://example.com/1'],
    ['dialogue', 'Great photo! RT @ann Sunrise over the river'],
    ['share', 'From our blog: RT @ann Sunrise over the river'],
    ['share', 'From our blog! RT@ann: Sunrise over the river'],
    ['dialogue', '@ann the bread is in the oven'],
    ['dialogue', 'Hi Ann, the bread is in the oven'],
    ['dialogue', 'Congrats Maria! So well deserved'],
    ['dialogue', 'How did the exam go?'],
    ['dialogue', 'Did you sleep at all? What did they say?'],
    ['self', 'La panadería abre mañana a las nueve y cierra a las dos'],
    [undefined, 'What would you pay? Get yours for $5'],
    [undefined, 'Who wants to save? See https://example.com/1'],
    [undefined, '@ann shop now and save 20%'],
    [undefined, '@ann the full story is here https://example.com/1'],
    [undefined, 'Hi everyone, the bread is in the oven'],
    [undefined, 'RT if the soup is too hot'],
    [undefined, 'Like & RT, tag three friends'],
    [undefined, 'The rt stop moved to the river'],
    [undefined, 'Soup is served at noon'],
  ])('%s: %s', (stance, text) => expect(stanceByForm(read({ text }))).toBe(stance));
});

describe('the stance of everyday posts', () => {
  it.each([
    ['dialogue', '@ann thank you, did the bread rise in the end?'],
    ['self', 'I burned the bread again and my dad ate it anyway.'],
    ['sell', 'Get 20% off our new coffee today. Shop now: https://example.com'],
    ['dialogue', 'Does the museum have any evening tours?'],
    ['self', 'Burned my dinner again today, love my life https://example.com/pic'],
    ['sell', 'GIVEAWAY! Follow us, like & RT, tag 3 friends to WIN a phone! #win #giveaway'],
    ['dialogue', "What's the best book you read this year?"],
    ['dialogue', 'Where do you get the best pizza in town?'],
    ['broadcast', 'Acme Corp announces its annual results and a new chairman https://example.com'],
  ])('%s: %s', (stance, text) => expect(analyze({ text }).stance).toBe(stance));

  it('is no sale where hardly anything sells', () => {
    const { stance, scores } = analyze({ text: 'Walked home along the river on day 3, slowly. You?' });
    expect(scores['hard-sell']).toBeLessThan(0.25);
    expect(stance).not.toBe('sell');
  });
});

describe('talk with the reader', () => {
  it.each([
    ["Ann Lee I don't see how you can speak of towns without their rivers #rivers"],
    ['Ann Lee: that is how you bring a town to its river #rivers'],
    ['How do you keep bread from drying out? Read these tips from the mill: https://example.com/1'],
    ['What is your bread like? Read this month’s Crumb for a portrait of our oven.'],
    ['This is a great video for all bakers: https://example.com/1'],
  ])('is not: %s', (text) => expect(analyze({ text }).stance).not.toBe('dialogue'));
});

describe('who a post that opens with a handle speaks to', () => {
  it.each([
    [true, '@ann the bread is in the oven'],
    [true, '.@ann thanks for asking'],
    [true, '@ann @ben see you at noon'],
    [false, '@bank & @club announce a fund for young players'],
    [false, ".@mayor's three plans for the bridge"],
    [false, '@club announces a new coach'],
    [false, '@bank CEO says the branch stays open'],
    [false, '@bakery Company is committed to rye'],
    [true, '@bank CEO, are you there?'],
    [true, '@bank staff is rude as always'],
    [false, '@club is named best small gym in the north'],
    [false, '.@library praised in the Post for its quiet room https://example.com/1'],
    [false, '@speaker: half of what we plant never sees the sun'],
    [false, '@summit2013 the share of rye in bread is growing every year'],
    [true, '@summit2013 where is the lost and found?'],
    [false, '@bakery, Mill North & Oven are partners in a fund for young bakers'],
    [true, '@ann, Mill and Oven both have it'],
    [true, '@ann: thanks, it did!'],
    [true, '@ann: is this your umbrella?'],
    [true, '@ann is this your umbrella?'],
    [true, '.@ann here is my recipe https://example.com/1'],
  ])('%s: %s', (answers, text) => expect(isAnswer(read({ text }))).toBe(answers));
});
