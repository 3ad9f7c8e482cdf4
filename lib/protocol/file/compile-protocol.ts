import { type Check, type Finding, steppedCheck } from '../../analyzer/types.ts';
import { LiteralIndex } from '../regex/literal-index.ts';
import type { RuleContext } from '../vale/rule-context.ts';
import type { Refusal } from '../vale/rule-run.ts';
import { RuleSet } from '../vale/rule-set.ts';
import { appliesTo } from './applies.ts';
import { dutyRules } from './duty-rules.ts';
import type { ProtocolRule } from './protocol-rule.ts';
import type { Protocol } from './protocol-schema.ts';
import { slug, termRules } from './term-rules.ts';
import { valeFindings, valeRules } from './vale-rules.ts';
import { voiceRules } from './voice-rules.ts';

/** A protocol ready to check drafts. */
export interface CompiledProtocol {
  protocol: Protocol;
  /** The first part of its findings' rule names. */
  id: string;
  check: Check;
  /** Only what is kept to no site, kind or stance that the draft does not name. */
  sureCheck: Check;
  /** Ids of all rules, as tests name them. */
  rules: string[];
  refusals: Refusal[];
  /** Rules that speak only where a tagger or a dictionary is at hand: not where a post is written. */
  offHand: string[];
}

/** After so many units, counted for each rule of ours that looks through them, others are let in: some milliseconds. */
const stepLength = 200_000;

/** Compiles a protocol; rules in Vale's format that cannot be honoured come back by name. */
export function compileProtocol(
  protocol: Protocol,
  services: Pick<RuleContext, 'tag' | 'dictionary'> = {},
): CompiledProtocol {
  const id = slug(protocol.name) || 'protocol';
  const own: ProtocolRule[] = [...termRules(protocol), ...voiceRules(protocol), ...dutyRules(protocol)];
  const vale = valeRules(protocol, services);
  const set = new RuleSet(vale.rules);
  const index = new LiteralIndex(own.map(({ promised }) => promised));
  const reason = (why: string | undefined) =>
    [why ?? `${protocol.name} (${protocol.version}) asks for this.`, 'P6'].join(' ');
  /** By rule in Vale's format, what all its findings have in common. */
  const sayings = new Map(
    vale.rules.map(({ name }) => {
      const scope = protocol.rules?.[name];
      return [name, { rule: `${id}.${name}`, scope, why: reason(scope?.why) }];
    }),
  );
  const checkWith = (unknown: boolean): Check =>
    steppedCheck(function* (draft, stance) {
      const findings: Finding[] = [];
      const { candidates } = index.find(draft.text, draft.text.toLowerCase());
      let looked = 0;
      for (const i of candidates) {
        const rule = own[i] as ProtocolRule;
        if (!appliesTo(rule.applies, draft, stance, unknown)) continue;
        for (const remark of rule.find(draft)) {
          findings.push({
            rule: `${id}.${rule.id}`,
            category: 'brand-voice',
            level: rule.level,
            ...remark,
            text: draft.text.slice(remark.start, remark.end),
            why: reason(rule.why),
          });
        }
        looked += draft.text.length;
        if (looked < stepLength) continue;
        looked = 0;
        yield;
      }
      for (const { rule, level, start, end, message, replacements } of yield* valeFindings(set, draft)) {
        const saying = sayings.get(rule);
        const scope = saying?.scope;
        if (!saying || (scope && !appliesTo(scope, draft, stance, unknown))) continue;
        const text = draft.text.slice(start, end);
        findings.push({
          rule: saying.rule,
          category: 'brand-voice',
          level,
          start,
          end,
          text,
          message,
          why: saying.why,
          replacements,
        });
      }
      return findings;
    });
  return {
    protocol,
    id,
    check: checkWith(true),
    sureCheck: checkWith(false),
    rules: [...new Set([...own, ...vale.rules.map(({ name }) => ({ id: name }))].map((r) => r.id))],
    refusals: vale.refusals,
    offHand: vale.rules.flatMap(({ name, needs }) => (needs ? [name] : [])),
  };
}
