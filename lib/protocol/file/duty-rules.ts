import { anyOf } from './any-of.ts';
import { type Finder, finder, sparing } from './finder.ts';
import { foundRule } from './found-rule.ts';
import { makeRule, type ProtocolRule } from './protocol-rule.ts';
import type { Protocol } from './protocol-schema.ts';
import { termPattern } from './term-pattern.ts';
import { slug } from './term-rules.ts';
import { quoted } from './voice-rules.ts';

/** Signs that the post being answered complains, where a protocol names none of its own. */
const complaintSigns = [
  'still waiting',
  'no reply',
  'no answer',
  'disappointed',
  'unacceptable',
  'refund',
  'broken',
  'not working',
  'rude',
  'never again',
  'worst',
  'terrible',
  'awful',
  'fed up',
  'complaint',
  'cancelled',
  'ruined',
  'ignored',
];

/** What a post owes its readers: disclosures, and in a reply to a complaint the parts of an answer. */
export function dutyRules(protocol: Protocol): ProtocolRule[] {
  const disclosures = (protocol.disclosures ?? []).map((duty) => {
    const needs = anyOf(duty.needs);
    const places: Finder = duty.when
      ? finder(duty.when, termPattern, sparing(duty.exceptions ?? [], termPattern), { hashtags: true })
      : { find: (text) => [{ start: text.length, end: text.length }], promised: undefined };
    const find = (text: string) =>
      text.trim() === '' || needs.test(text) ? [] : places.find(text).slice(0, 1);
    return foundRule(`disclosures.${slug(duty.name)}`, duty, 'error', { ...places, find }, () => ({
      message: `Readers are told with ${quoted(duty.needs)}.`,
      replacements: [],
    }));
  });
  return [...disclosures, ...complaintRule(protocol)];
}

function complaintRule({ replies }: Protocol): ProtocolRule[] {
  const complaint = replies?.complaint;
  if (!complaint) return [];
  const signs = anyOf(complaint.signs ?? complaintSigns, termPattern);
  const needs = complaint.needs.map(({ name, any }) => ({ name, pattern: anyOf(any) }));
  return [
    makeRule('replies.complaint', complaint, 'warning', ({ text, parent }) => {
      if (!parent || !signs.test(parent.text)) return [];
      return needs
        .filter(({ pattern }) => !pattern.test(text))
        .map(({ name }) => ({
          start: 0,
          end: text.length,
          message: `They complained; the answer lacks ${name}.`,
          replacements: [],
        }));
    }),
  ];
}
