import type { Pattern } from '../../regex/pattern.ts';
import { PatternError } from '../../regex/pattern-error.ts';
import { sharedPattern } from '../../regex/shared-pattern.ts';
import { actionOf, substitute, wordings } from '../action.ts';
import type { Block } from '../block.ts';
import { makeExceptions } from '../exceptions.ts';
import { formatMessage, listOf } from '../format-message.ts';
import { matchCase } from '../match-case.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext } from '../rule-context.ts';
import { flagField, listField, mapField, type RuleDefinition, textField } from '../rule-definition.ts';
import type { Hit } from '../rule-run.ts';
import { isPhrase, promiseOf, wrapPattern } from '../rule-tools.ts';
import { spellings } from '../spellings.ts';

/** One pair of the rule: what is observed (an expression) and what is expected in its place. */
interface Pair {
  observed: string;
  expected: string;
}

/** `substitution`: one wording is expected where another is observed; the longest pair is tried first. */
export function substitution(definition: RuleDefinition, context: RuleContext): RuleBody {
  const ignoreCase = flagField(definition, 'ignorecase');
  const pairs = [...mapField(definition, 'swap')]
    .map(([observed, expected]) => ({ observed, expected }))
    .sort((a, b) => b.observed.length - a.observed.length);
  const pattern = sharedPattern(
    wrapPattern(pairs.map((pair) => `(${uncaptured(pair.observed)})`).join('|'), {
      words: !flagField(definition, 'nonword'),
      ignoreCase,
      template: context.wordTemplate,
    }),
  );
  const vocabulary = flagField(definition, 'vocab', true) ? context.accepted : [];
  const exceptions = makeExceptions(listField(definition, 'exceptions'), vocabulary);
  const lookAround = pairs.some((pair) => /\(\?<?[=!]/.test(pair.observed));
  const reader = new PairReader(definition, ignoreCase, lookAround);
  const hitsIn = (block: Block): Hit[] => {
    const { text } = block;
    if (pairs.length === 0) return [];
    const hits: Hit[] = [];
    for (const { firstGroup } of pattern.findIn(block)) {
      if (hits.length === block.most) break;
      if (!firstGroup) continue;
      const { index, ...span } = firstGroup;
      const observed = text.slice(span.start, span.end);
      if (exceptions.accepts(observed) || exceptions.covers(text, span.start, span.end)) continue;
      const hit = reader.hit(pairs[index - 1] as Pair, observed, span);
      if (hit) hits.push(hit);
    }
    return hits;
  };
  return { promised: promiseOf(pattern), begin: () => hitsIn };
}

/** Groups of the pair itself must not shift the count by which a pair is known. */
const uncaptured = (source: string): string => source.replace(/(^|[^\\])((?:\\\\)*)\((?!\?)/g, '$1$2(?:');

class PairReader {
  private readonly action;
  private readonly message: string;
  private readonly capitalize: boolean;
  private readonly followsCase: boolean;
  private readonly matchesCase: boolean;
  private readonly saysCase: boolean;
  private readonly ignoreCase: boolean;
  private readonly patterns = new Map<string, Pattern | undefined>();

  constructor(definition: RuleDefinition, ignoreCase: boolean, lookAround: boolean) {
    this.action = actionOf(definition);
    this.message = textField(definition, 'message');
    this.capitalize = flagField(definition, 'capitalize');
    this.matchesCase = flagField(definition, 'matchcase');
    this.followsCase = ignoreCase && !this.matchesCase && textField(definition, 'capitalize') === '';
    // Vale words its message as the rule is written unless `capitalize` is set. Of two published styles that word the
    // same rule alike, one (Google) expects that; the other (Microsoft), whose keys look around, expects the text's case.
    this.saysCase = this.followsCase && lookAround;
    this.ignoreCase = ignoreCase;
  }

  /** The finding about `observed`, or undefined when it already reads as expected. */
  hit(pair: Pair, observed: string, span: { start: number; end: number }): Hit | undefined {
    const raised = this.capitalize && observed === capitalised(observed);
    const expected = this.filled(pair, observed, raised ? capitalised(pair.expected) : pair.expected);
    const replaces = this.action.name === 'replace';
    if (replaces ? options(expected).includes(observed) : this.conforms(expected, observed)) return undefined;
    if (replaces && this.action.params.length === 0) {
      const written = options(expected).map((option) =>
        this.cased(raised ? capitalised(option) : option, observed),
      );
      const fitting = written.map((option) => (this.opens(observed, option) ? capitalised(option) : option));
      const message = formatMessage(unquotedOnce(this.message), [
        listOf(this.saysCase ? fitting : written),
        observed,
      ]);
      return { span, message, replacements: fitting };
    }
    // A term of a vocabulary may be an expression: it is named as one of its spellings.
    const named = replaces ? expected : spelledAs(expected, observed);
    return {
      span,
      message: formatMessage(this.message, [named, observed]),
      replacements: this.offered(named, observed),
    };
  }

  /** What the rule's action makes of the words, as documented; the swap's own wording where it has none. */
  private offered(named: string, observed: string): string[] {
    if (this.action.name === '') return isPhrase(named) && named !== '' ? [named] : [];
    const made = wordings(this.action, observed);
    return this.action.name === 'replace' ? made.map((wording) => this.cased(wording, observed)) : made;
  }

  private cased(wording: string, observed: string): string {
    return this.matchesCase ? matchCase(wording, observed) : wording;
  }

  /**
   * A rule that ignores case offers what can stand in place: "Aren't" for "Are not". Words with capitals of their own
   * (macOS) stay as they are written.
   */
  private opens(observed: string, option: string): boolean {
    const first = /^\S*/.exec(option)?.[0] ?? '';
    return this.followsCase && /^\p{Lu}\p{Ll}/u.test(observed) && first === first.toLowerCase();
  }

  /** `$1` in the expected wording is what the pair's own group matched. */
  private filled(pair: Pair, observed: string, expected: string): string {
    if (!/\$\d/.test(expected)) return expected;
    const pattern = this.compiled((this.ignoreCase ? '(?i)' : '') + pair.observed);
    return pattern ? substitute(pattern, observed, expected) : expected;
  }

  /** The expected side may be an expression that says which forms are fine. */
  private conforms(expected: string, observed: string): boolean {
    if (isPhrase(expected)) return expected === observed;
    const pattern = this.compiled(`^(?:${expected})$`);
    return pattern ? pattern.test(observed) : expected === observed;
  }

  private compiled(source: string): Pattern | undefined {
    if (!this.patterns.has(source)) {
      try {
        this.patterns.set(source, sharedPattern(source));
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        this.patterns.set(source, undefined);
      }
    }
    return this.patterns.get(source);
  }
}

/** The spelling of an expected term that differs from the text in case only; the term itself where there is none. */
function spelledAs(expected: string, observed: string): string {
  if (isPhrase(expected)) return expected;
  const same = (spelling: string) => spelling.toLowerCase() === observed.toLowerCase();
  return spellings(expected)?.find(same) ?? expected;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `a|b` offers two wordings; `\|` is a bar. */
function options(expected: string): string[] {
  return (expected.match(/(?:\\\||[^|])+/g) ?? []).map((option) => option.replaceAll('\\|', '|'));
}

/** The list of wordings brings its own quotes: of two quoted places the first loses its own, one alone keeps them, as in Vale. */
const unquotedOnce = (message: string): string =>
  [`'%s'`, `"%s"`].reduce(
    (left, quoted) => (left.split(quoted).length === 3 ? left.replace(quoted, '%s') : left),
    message,
  );
