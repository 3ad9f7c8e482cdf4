import type { Rule } from './rule.ts';

export const massMedia: readonly Rule[] = [
  {
    id: 'mass-media.proud-to-announce',
    principle: 'P3',
    match: ['(proud|pleased|excited|delighted|thrilled|happy) to (announce|introduce|launch|unveil|share)'],
    message: 'This announces; nobody can answer it. What would you like to hear back?',
    hits: [
      'We are proud to announce our new office',
      'Excited to announce a partnership',
      'Delighted to unveil the plan',
      'Thrilled to introduce our team',
    ],
    misses: ['I am happy to help', 'Proud of you', 'We were excited to see you there', 'Pleased to meet you'],
  },
];
