import { DefinitionError } from './rule-definition.ts';

/** What a formula is computed over. */
export interface FormulaInput {
  figures: Readonly<Record<string, number>>;
  /** How often a rule was found: `check["Style.Rule"]`. */
  found(rule: string): number;
}

/** A compiled formula, to a number or truth value. Unknown names count as 0, as a document without them. */
export type Formula = (input: FormulaInput) => number | boolean;

const functions: Record<string, (...values: number[]) => number> = {
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  log: Math.log,
  log10: Math.log10,
  log2: Math.log2,
  max: Math.max,
  min: Math.min,
  pow: Math.pow,
  sqrt: Math.sqrt,
};

/** Known without `math.` before them. */
const ownFunctions: Record<string, (...values: number[]) => number> = {
  round: (value, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits,
};

const precedence: Record<string, number> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
};

const operators: Record<string, (a: number, b: number) => number | boolean> = {
  '||': (a, b) => a !== 0 || b !== 0,
  '&&': (a, b) => a !== 0 && b !== 0,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

const maxTokens = 500;

/**
 * Parses the arithmetic of `metric` rules: numbers, figures by name, `+ - * / %`, comparisons, `&& ||`, parentheses,
 * `round`, `math.` functions and the counts of other rules. There are no loops and no assignments to be had.
 * @param key where it stands in the rule.
 * @throws DefinitionError naming what is not understood.
 */
export function parseFormula(source: string, key: string): Formula {
  const wrong = (message: string) => new DefinitionError(message, { key });
  const tokens =
    source.match(/\d+(?:\.\d+)?|math\.\w+|check\["[^"]*"\]|\w+|[|&]{2}|[=!<>]=|[-+*/%()<>!,]|\S/g) ?? [];
  if (tokens.length > maxTokens) throw wrong('the formula is too long');
  let at = 0;

  const expect = (token: string) => {
    if (tokens[at++] !== token) throw wrong(`the formula lacks a ${token}`);
  };

  const operand = (): Formula => {
    const token = tokens[at++];
    if (token === undefined) throw wrong('the formula ends too early');
    if (token === '(') {
      const inner = expression(1);
      expect(')');
      return inner;
    }
    if (token === '-') {
      const inner = operand();
      return (input) => -Number(inner(input));
    }
    if (token === '!') {
      const inner = operand();
      return (input) => Number(inner(input)) === 0;
    }
    if (/^\d/.test(token)) return () => Number(token);
    if (token.startsWith('math.')) return call(functions, token.slice(5), token);
    if (tokens[at] === '(') return call(ownFunctions, token, token);
    if (token.startsWith('check[')) return ({ found }) => found(token.slice(7, -2));
    if (/^\w+$/.test(token))
      return ({ figures }) => (Object.hasOwn(figures, token) ? (figures[token] as number) : 0);
    throw wrong(`the formula has a ${token} that is not understood`);
  };

  const call = (known: typeof functions, name: string, written: string): Formula => {
    const run = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!run) throw wrong(`the function ${written} is not known`);
    expect('(');
    const values: Formula[] = [expression(1)];
    while (tokens[at] === ',') {
      at++;
      values.push(expression(1));
    }
    expect(')');
    return (input) => run(...values.map((value) => Number(value(input))));
  };

  const expression = (lowest: number): Formula => {
    let left = operand();
    for (;;) {
      const operator = tokens[at] ?? '';
      const binds = Object.hasOwn(precedence, operator) ? (precedence[operator] as number) : 0;
      if (binds < lowest) return left;
      at++;
      const before = left;
      const right = expression(binds + 1);
      const run = operators[operator] as (typeof operators)[string];
      left = (input) => run(Number(before(input)), Number(right(input)));
    }
  };

  const formula = expression(1);
  if (at < tokens.length) throw wrong(`the formula has a ${tokens[at]} that is not understood`);
  return formula;
}
