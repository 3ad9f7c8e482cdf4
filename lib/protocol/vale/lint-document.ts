import { finish, type Level, type Steps } from '../../analyzer/types.ts';
import type { Budget } from '../regex/pattern.ts';
import { type Block, sourceSpan } from './block.ts';
import { paragraphBlocks, sentenceBlocks } from './block-copies.ts';
import { CommentSwitches } from './comment-switches.ts';
import type { DocumentState, Hit, ValeRule } from './rule-run.ts';
import type { RuleSet } from './rule-set.ts';
import type { DocumentBlocks } from './text-blocks.ts';

/** One finding; offsets are UTF-16 into the source, 0 and 0 when it is about the whole document. */
export interface Alert {
  rule: string;
  level: Level;
  start: number;
  end: number;
  message: string;
  replacements: string[];
  link?: string;
  description?: string;
}

/**
 * Runs rules over a document. A rule reports a place once, keeps to its limit, and is silent where a comment says so.
 * @param styles those the file is based on, for the comment that names styles.
 */
export function lintDocument(
  document: DocumentBlocks,
  rules: RuleSet,
  styles: readonly string[] = [],
): Alert[] {
  return finish(lintInSteps(document, rules, styles));
}

/** What one rule may say of a post: whoever reads the same remark for the hundredth time has heard it. */
export const mostInPost = 200;

/** The same in steps. @param most how often one rule may speak, whatever its own `limit` */
export function* lintInSteps(
  document: DocumentBlocks,
  rules: RuleSet,
  styles: readonly string[] = [],
  most = Number.POSITIVE_INFINITY,
): Steps<Alert[]> {
  const run = new Run(rules, document, styles, most);
  for (const part of document.parts) {
    if ('comment' in part) run.comments.read(part.comment, part.at);
    else yield* run.copies(part.block, part.kind);
  }
  run.comments.reset();
  for (const block of document.whole) yield* run.block(block);
  return run.alerts;
}

/** After so many units, counted for each rule that looks through them, others are let in: some milliseconds. */
const stepLength = 250_000;
/** What a finding counts for beside them: a text made for a rule is full of them. */
const hitWeight = 60;

/**
 * What the patterns of all rules may spend on a document together: 632 rules of public styles need 13 to 93 steps a
 * unit, and rules made to take long are cut off after some hundredths of a second.
 */
const firstSteps = 300_000;
const stepsPerUnit = 1_000;
/** What making states may cost a document: some milliseconds. A pattern that goes without them finds the same. */
const mostMaking = 1_000_000;

class Run {
  readonly alerts: Alert[] = [];
  readonly comments: CommentSwitches;
  private looked = 0;
  private readonly budget: Budget = { steps: firstSteps, making: mostMaking };
  private readonly rules: RuleSet;
  private readonly state: DocumentState;
  private readonly readers = new Map<number, (block: Block) => Hit[]>();
  /** By rule, the places where it spoke, and how often it did. */
  private readonly spoken = new Map<string, { places: Set<number>; times: number }>();

  constructor(
    rules: RuleSet,
    document: DocumentBlocks,
    styles: readonly string[],
    private readonly most: number,
  ) {
    this.rules = rules;
    this.state = { metrics: document.metrics, found: (rule) => this.spoken.get(rule)?.times ?? 0 };
    this.comments = new CommentSwitches(styles);
  }

  /** A block and its copies: paragraphs of prose, sentences. Inline elements are in their block and read only where asked for. */
  *copies(block: Block, kind: 'prose' | 'element' | 'attribute' | 'inline'): Steps<void> {
    if (kind === 'inline') {
      if (this.rules.wants(block.scope.split('.')[0] as string)) yield* this.block(block);
      return;
    }
    if (this.rules.wants('paragraph') && kind === 'prose')
      for (const copy of paragraphBlocks(block)) yield* this.block(copy);
    if (this.rules.wants('sentence') && kind !== 'attribute')
      for (const copy of sentenceBlocks(block)) yield* this.block(copy);
    yield* this.block(block);
  }

  *block(block: Block): Steps<void> {
    this.budget.steps += stepsPerUnit * block.text.length;
    // One object for all: rules that are defined alike know by it that they read the same block.
    const searched: Block = { ...block, budget: this.budget, most: this.most };
    for (const { number, rule, present } of this.rules.candidates(block)) {
      searched.present = present;
      let read = this.readers.get(number);
      if (!read) {
        read = rule.begin(this.state);
        this.readers.set(number, read);
      }
      for (const hit of read(searched)) {
        if ((this.spoken.get(rule.name)?.times ?? 0) >= this.most) break;
        this.report(rule, block, hit);
        this.looked += hitWeight;
        if (this.looked < stepLength) continue;
        this.looked = 0;
        yield;
      }
      this.looked += block.text.length;
      if (this.looked < stepLength) continue;
      this.looked = 0;
      yield;
    }
  }

  private report(rule: ValeRule, block: Block, hit: Hit): void {
    const located = hit.span && !block.scope.startsWith('summary') ? hit.span : undefined;
    const span = located ? sourceSpan(block, located.start, located.end) : { start: 0, end: 0 };
    const match = hit.span ? block.text.slice(hit.span.start, hit.span.end) : '';
    const spoken = this.spoken.get(rule.name) ?? { places: new Set(), times: 0 };
    if (this.comments.silences(rule.name, match, span.start) || spoken.places.has(span.start)) return;
    if (rule.limit > 0 && spoken.times >= rule.limit) return;
    if (spoken.times === 0) this.spoken.set(rule.name, spoken);
    spoken.places.add(span.start);
    spoken.times++;
    this.alerts.push({
      rule: rule.name,
      level: rule.level,
      ...span,
      message: hit.message,
      replacements: hit.replacements,
      ...(rule.link !== undefined && { link: rule.link }),
      ...(rule.description !== undefined && { description: rule.description }),
    });
  }
}
