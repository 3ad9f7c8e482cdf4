import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { moodOf } from '../../../lib/analyzer/parent/mood-of.ts';
import { thingTheyNamed } from '../../../lib/analyzer/parent/thing-they-named.ts';
import { createReader } from '../../../lib/analyzer/reading/create-reader.ts';

const analyze = createAnalyzer();
const read = createReader();
const answer = (parent: string, text = 'Hello Ana') =>
  read({ text, kind: 'reply', parent: { text: parent } });

describe('the mood of the post being answered', () => {
  it.each([
    ['upset', 'Nine days without my parcel and nobody answers the phone. Pathetic service.'],
    ['upset', "My parcel is two weeks late, it was for my daughter's birthday."],
    ['upset', "My order hasn't arrived yet."],
    ['upset', 'The shoes you sent are the wrong size.'],
    ['upset', 'Still waiting for my refund from March.'],
    ['even', 'My flight is late but the lounge is lovely!'],
    ['upset', '@shop you charged me twice and refuse to refund me. This is a joke'],
    ['upset', "My flight was cancelled again, I'm stranded and your agent hung up on me"],
    ['grieving', 'My dad passed away last night.'],
    ['grieving', 'We lost our dog on Friday, the house is so quiet'],
    ['upset', 'I cried because you lost my luggage and ruined our wedding, nobody answers'],
    ['grieving', 'We cried all night, our daughter lost her baby'],
    ['even', 'My son lost his first tooth today'],
    ['even', 'My daughter lost her first tooth and cried all night, but the pillow you made saved us'],
    ['even', 'We lost the final 3-1 and I lost my voice'],
    ['even', 'I cried all through that film'],
    ['joking', 'My cat ordered forty tins of tuna from you lol'],
    ['asking', 'Do you ship to Norway?'],
    ['even', 'The new shop front looks lovely.'],
    ['even', 'Thanks, it arrived this morning'],
  ])('%s: %s', (mood, parent) => expect(moodOf(answer(parent))).toBe(mood));

  it('is unknown where nothing is answered', () => expect(moodOf(read({ text: 'Hello' }))).toBeUndefined());
});

it.each([
  ['jacket', 'I have been waiting nine days for my jacket and nobody answers'],
  ['kettle', 'my kettle arrived broken'],
  [undefined, 'My order is late'],
  [undefined, 'Where is it?'],
])('the thing they named is %s', (thing, parent) => expect(thingTheyNamed(answer(parent))).toBe(thing));

describe('a reply to somebody upset', () => {
  const parent = {
    text: 'I have been waiting nine days for my jacket and nobody answers. Worst service ever!',
  };
  const rulesOf = (text: string, sensitivity: 'calm' | 'balanced' | 'keen' = 'balanced') =>
    analyze({ text, kind: 'reply', parent }, { sensitivity }).findings.map(({ rule }) => rule);

  it('is left alone when it hears, and says what comes next', () => {
    expect(
      rulesOf(
        "I'm sorry your jacket took nine days. I'm calling the courier now and will write to you by noon.",
      ),
    ).toEqual([]);
  });

  it('is told of what it leaves out', () => {
    expect(rulesOf('Please DM us your order number')).toContain('personal-grievance.reply-only-asks');
    expect(rulesOf('Sorry for any inconvenience caused by this')).toContain(
      'personal-grievance.reply-inconvenience',
    );
  });

  it('is warned of blame and jokes', () => {
    for (const text of [
      'You should have checked the delivery page first',
      'Haha, nine days is nothing in winter',
    ])
      expect(analyze({ text, kind: 'reply', parent }).verdict, text).toBe('warning');
  });

  it('offers their thing in place of the form word', () => {
    const { findings } = analyze({
      text: 'I am sorry, I will look into your order today',
      kind: 'reply',
      parent,
    });
    expect(findings.find(({ rule }) => rule.endsWith('reply-vague-thing'))?.replacements).toEqual([
      'your jacket',
    ]);
  });

  it('hears less in a calm setting', () => {
    expect(rulesOf('Please DM us your order number', 'calm')).not.toContain(
      'personal-grievance.reply-only-asks',
    );
  });
});
