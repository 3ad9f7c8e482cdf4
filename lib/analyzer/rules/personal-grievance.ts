import type { Rule } from './rule.ts';

export const personalGrievance: readonly Rule[] = [
  {
    id: 'personal-grievance.worst-service',
    principle: 'P7',
    match: [
      '(worst|terrible|horrible|awful|appalling) (customer)? (service|support|experience|company|airline)',
    ],
    message: 'Followers see the quarrel, not the cause. The person can still be answered directly.',
    swap: ['I had trouble with the service'],
    hits: [
      'Worst service ever',
      'Terrible customer service again',
      'The worst company I know',
      'An awful experience',
    ],
    misses: ['The best service', 'It was the worst of times', 'Support was kind', 'We support you'],
  },
];
