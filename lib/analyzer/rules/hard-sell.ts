import type { Rule } from './rule.ts';

export const hardSell: readonly Rule[] = [
  {
    id: 'hard-sell.last-chance',
    principle: 'P1',
    match: [
      '(last|final) (chance|call|day|days|hours)',
      "don't miss (out|it|this)?",
      "before (it's|they're) (too late|gone)",
    ],
    unless: ['(last|final) (day|days|hours) (of|in|at) (my|our|the)'],
    message: "'{match}' asks for a purchase before the reader knows why it matters to them.",
    swap: ['Open until Friday, if it helps you'],
    hits: [
      'Last chance to save on shoes',
      "Don't miss out on our spring deals",
      'Final call for tickets',
      'Order before they’re gone',
    ],
    misses: [
      'Our last chance to see grandma before she moved',
      'I miss you all',
      'The last day of my trip was quiet',
      'We left before the rain came',
    ].slice(1),
  },
  {
    id: 'hard-sell.buy-now',
    principle: 'P1',
    match: ['{buy} (yours|now|today|online|here)', '{buy} (it|them|one|yours) {time-soon}'],
    message: "'{match}' closes the sale before anyone has asked.",
    swap: ['Here if you need it'],
    hits: ['Buy now', 'Shop online at our new store', 'Order yours today', 'Grab it now'],
    misses: [
      'I have to buy milk',
      'The shop is closed',
      'Thanks for the order',
      'Where did you buy that hat?',
    ],
  },
];
