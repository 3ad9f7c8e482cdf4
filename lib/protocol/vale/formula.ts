import { DefinitionError } from './rule-definition.ts';

/** A compiled formula: figures in, a number or truth value out. Unknown names count as 0, as a document without them. */
export type Formula = (figures: Readonly<Record<string, number>>) => number | boolean;

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
 * Parses the arithmetic of `metric` rules: numbers, figures by name, `+ - * / %`, comparisons, `&& ||`, parentheses and
 * `math.` functions. There are no loops and no assignments to be had.
 * @throws DefinitionError naming what is not understood.
 */
export function parseFormula(source: string): Formula {
  const tokens = source.match(/\d+(?:\.\d+)?|math\.\w+|\w+|[|&]{2}|[=!<>]=|[-+*/%()<>!,]|\S/g) ?? [];
  if (tokens.length > maxTokens) throw new DefinitionError('the formula is too long');
  let at = 0;

  const expect = (token: string) => {
    if (tokens[at++] !== token) throw new DefinitionError(`the formula lacks a ${token}`);
  };

  const operand = (): Formula => {
    const token = tokens[at++];
    if (token === undefined) throw new DefinitionError('the formula ends too early');
    if (token === '(') {
      const inner = expression(1);
      expect(')');
      return inner;
    }
    if (token === '-') {
      const inner = operand();
      return (figures) => -Number(inner(figures));
    }
    if (token === '!') {
      const inner = operand();
      return (figures) => Number(inner(figures)) === 0;
    }
    if (/^\d/.test(token)) return () => Number(token);
    if (token.startsWith('math.')) return call(token.slice(5));
    if (/^\w+$/.test(token))
      return (figures) => (Object.hasOwn(figures, token) ? (figures[token] as number) : 0);
    throw new DefinitionError(`the formula has a ${token} that is not understood`);
  };

  const call = (name: string): Formula => {
    const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!run) throw new DefinitionError(`the function math.${name} is not known`);
    expect('(');
    const values: Formula[] = [expression(1)];
    while (tokens[at] === ',') {
      at++;
      values.push(expression(1));
    }
    expect(')');
    return (figures) => run(...values.map((value) => Number(value(figures))));
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
      left = (figures) => run(Number(before(figures)), Number(right(figures)));
    }
  };

  const formula = expression(1);
  if (at < tokens.length) throw new DefinitionError(`the formula has a ${tokens[at]} that is not understood`);
  return formula;
}
