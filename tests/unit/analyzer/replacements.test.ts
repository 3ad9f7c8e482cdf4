import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { createReader } from '../../../lib/analyzer/reading/create-reader.ts';
import { rules } from '../../../lib/analyzer/rules/all-rules.ts';
import { opensSentence } from '../../../lib/analyzer/rules/clause.ts';
import { matchCase } from '../../../lib/analyzer/rules/match-case.ts';
import { ruleSpans } from '../../../lib/analyzer/rules/rule-spans.ts';

const read = createReader();

/** The text after one click on the first wording of a rule, or undefined when it offers none. */
function replaced(id: string, text: string, parent?: string): string | undefined {
  const rule = rules.find((one) => one.id === id);
  const reading = read({ text, ...(parent && { parent: { text: parent } }) });
  const [span] = rule ? ruleSpans(rule, reading) : [];
  if (!rule || !span) throw new Error(`${id} does not speak in: ${text}`);
  const matched = text.slice(span.start, span.end);
  const [wording] = typeof rule.swap === 'function' ? rule.swap(matched, reading, span) : (rule.swap ?? []);
  if (wording === undefined) return undefined;
  return (
    text.slice(0, span.start) +
    matchCase(matched, wording, opensSentence(reading, span)) +
    text.slice(span.end)
  );
}

describe('one click leaves a sentence that holds', () => {
  it.each([
    ['brand-voice.buzzword', 'We found an innovative way home.', 'We found an inventive way home.'],
    ['brand-voice.grand-verb', 'Leveraging our van, we deliver soup.', 'Using our van, we deliver soup.'],
    ['brand-voice.shouting', 'This is SO MUCH BETTER than before', 'This is so much better than before'],
    ['brand-voice.shouting', 'SOUP FOR EVERYONE today', 'Soup for everyone today'],
    ['brand-voice.exclamation-run', 'We did it!!!! Soup', 'We did it! Soup'],
    ['hard-sell.last-chance', 'Last chance to book a seat', 'There is still time to book a seat'],
    [
      'hard-sell.dont-miss',
      "Don't miss the premiere on Friday",
      'You are welcome to see the premiere on Friday',
    ],
    ['hard-sell.buy-now', 'Shop our spring boots', 'You can find our spring boots'],
    ['hard-sell.visit-us', 'Visit our workshop on Friday', 'You are welcome at our workshop on Friday'],
    ['hard-sell.my-channel', 'Watch my new cover!', 'Tell me what you think of my new cover!'],
    ['hard-sell.perfect-for', 'It is a must-have tool', 'It is a useful tool'],
    ['hard-sell.limited-time', 'Half price TODAY ONLY', 'Half price today'],
    ['personal-grievance.awful-service', 'Worst service ever', 'Service that let me down'],
    [
      'personal-grievance.awful-service',
      'It was an awful experience, again',
      'It was an experience that let me down, again',
    ],
    ['personal-grievance.calls-it-awful', 'Your app is utterly useless.', 'Your app let me down.'],
    ['personal-grievance.never-again', 'I will never fly with you again.', "I don't plan to come back."],
    ['personal-grievance.leaving-loudly', "Well, you've lost a customer", 'Well, this has shaken my trust'],
    [
      'personal-grievance.thanks-for-nothing',
      'Thanks for nothing, @bank',
      'I could still use your help, @bank',
    ],
    ['personal-grievance.demand', 'Where is my refund?', 'Can you tell me where my refund is?'],
    ['personal-grievance.demand', 'Now I demand an explanation', "Now I'd like an explanation"],
    ['personal-grievance.swearing-at', 'Fix your fucking app', 'Fix your app'],
    ['personal-grievance.fed-up', 'I am sick and tired of waiting', 'I am struggling with waiting'],
    ['personal-grievance.lied', 'And then you lied to me', 'And then you told me something different'],
  ])('%s: %s', (id, text, after) => expect(replaced(id, text)).toBe(after));
});

describe('no wording is offered that would break its sentence', () => {
  it.each([
    ['hard-sell.last-chance', 'Today is your last chance to book'],
    ['hard-sell.last-chance', 'Last call for rare lamps'],
    ['hard-sell.dont-miss', "Don't miss your chance to save"],
    ['hard-sell.buy-now', 'Reply LAMP to claim yours'],
    ['hard-sell.buy-now', 'Shop now in all sizes'],
    ['hard-sell.hurry', 'Three days left, the offer ends on Sunday. Hurry!'],
    ['hard-sell.check-it-out', 'Take a look at the topics'],
    ['hard-sell.link-in-bio', 'Click here for more'],
    ['hard-sell.my-channel', 'Please visit our new site for help'],
    ['hard-sell.perfect-for', 'This lamp is a must-have!'],
    ['hard-sell.perfect-for', 'See our must-haves'],
    ['hard-sell.sign-up', 'Please register today'],
    ['hard-sell.tag-a-friend', 'Tag a friend in the comments'],
    ['hard-sell.visit-us', 'Visit our website'],
    ['personal-grievance.thanks-for-nothing', 'Thanks so much for losing my bag'],
    ['personal-grievance.leaving-loudly', 'Seriously, I am cancelling my subscription over this'],
    ['personal-grievance.calls-it-a-joke', 'It was a total nightmare to reach anyone'],
    ['personal-grievance.sucks', 'Your wifi sucks more every day'],
  ])('%s: %s', (id, text) => expect(replaced(id, text)).toBeUndefined());
});

it.each([
  ['Sorry for the inconvenience', 'Sorry about your kettle'],
  ['We apologise for any inconvenience caused.', 'We apologise for what happened with your kettle.'],
])('a reply names their thing: %s', (text, after) =>
  expect(
    replaced(
      'personal-grievance.reply-inconvenience',
      text,
      'My kettle arrived broken again and nobody answers',
    ),
  ).toBe(after),
);

it('offers no wording that says its neighbour again', () => {
  const offered = (text: string) =>
    createAnalyzer()({ text }).findings.find(({ rule }) => rule === 'brand-voice.buzzword')?.replacements;
  expect(offered('Meet our revolutionary platform, synergies included.')).toContain('new');
  expect(offered('Meet our new revolutionary platform, synergies included.')).not.toContain('new');
});
