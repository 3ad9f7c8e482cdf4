const numbers = new Map<string, number>();

/** The number of a name (a rule, a signal, a form), the same for all who ask: what is kept by name is packed by it. */
export function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(name, number);
  }
  return number;
}

/** How many names there are so far. */
export const namesKnown = (): number => numbers.size;
