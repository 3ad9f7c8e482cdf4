import { valuesOf } from './features/values-of.ts';
import { findAll } from './find.ts';
import { questionOf } from './question/question-of.ts';
import { createSteppedReader } from './reading/create-reader.ts';
import { roomRemark } from './room/room-remark.ts';
import { withFloors } from './rules/with-floors.ts';
import { scoresOf } from './score.ts';
import { isInOtherLanguage, isSilent } from './silence/is-silent.ts';
import { stanceOf } from './stance.ts';
import { findStrengths } from './strengths/find-strengths.ts';
import { wholeOf, within } from './thread/whole-of.ts';
import {
  type Context,
  type Draft,
  finish,
  type Report,
  type Scores,
  type Steps,
  verdictOf,
} from './types.ts';

const nothing: Scores = { 'hard-sell': 0, 'mass-media': 0, 'brand-voice': 0, 'personal-grievance': 0 };

/**
 * An analyzer with its own cache by sentence. The result is pure: the same draft and context give the same report.
 * @param cacheSize how many sentences are remembered
 */
export function createAnalyzer(cacheSize?: number): (draft: Draft, context?: Context) => Report {
  const analyze = createSteppedAnalyzer(cacheSize);
  return (draft, context) => finish(analyze(draft, context));
}

/** The same in steps; several drafts may be under way at once. @param cacheSize as in `createAnalyzer` */
export function createSteppedAnalyzer(
  cacheSize?: number,
): (draft: Draft, context?: Context) => Steps<Report> {
  const read = createSteppedReader(cacheSize);
  return function* (draft, context = {}) {
    const whole = wholeOf(draft);
    const reading = yield* read(whole?.draft ?? draft);
    const values = valuesOf(reading);
    const judged = scoresOf(values, draft.voice);
    const stance = stanceOf(reading, values, judged['hard-sell']);
    const readable = context.builtIn !== false && !isInOtherLanguage(reading);
    const scores = readable ? withFloors(reading, judged) : { ...nothing };
    const speaks = readable && !isSilent(reading);
    const found = speaks ? findAll(reading, scores, context.sensitivity) : [];
    const strengths = speaks ? findStrengths(reading, found) : [];
    const findings = whole ? within(whole.part, found) : found;
    // A room holds each part to its own length, links and hashtags.
    const remark = speaks ? roomRemark(whole ? yield* read(draft) : reading, findings) : undefined;
    if (remark) findings.push(remark);
    for (const check of context.checks ?? []) {
      const said = check.inSteps ? yield* check.inSteps(draft, stance) : check(draft, stance);
      for (const finding of said) findings.push(finding);
    }
    return {
      verdict: verdictOf(findings),
      stance,
      scores,
      findings,
      strengths: whole ? within(whole.part, strengths) : strengths,
      question: questionOf(reading, scores, findings),
    };
  };
}
