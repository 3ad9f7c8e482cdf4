import type { Schema } from './schema-choices.ts';

const text: Schema = { type: 'string' };
const list: Schema = { type: 'array', items: text };
const number: Schema = { type: 'number' };
const yes: Schema = { type: 'boolean' };

/** What a rule in Vale's format may say. The protocol's schema leaves it open, since styles in the wild say more. */
export const valeRuleSchema: Schema = {
  type: 'object',
  required: ['extends', 'message'],
  properties: {
    extends: {
      enum: [
        'existence',
        'substitution',
        'occurrence',
        'repetition',
        'consistency',
        'conditional',
        'capitalization',
        'metric',
        'readability',
        'sequence',
        'spelling',
      ],
    },
    message: text,
    level: { enum: ['suggestion', 'warning', 'error'] },
    scope: text,
    link: text,
    description: text,
    ignorecase: yes,
    nonword: yes,
    tokens: list,
    raw: list,
    exceptions: list,
    swap: { type: 'object', additionalProperties: text },
    token: text,
    min: number,
    max: number,
    match: text,
    style: text,
    first: text,
    second: text,
    either: { type: 'object', additionalProperties: text },
    formula: text,
    condition: text,
    grade: number,
    limit: number,
    why: text,
    sites: list,
    kinds: list,
    stances: list,
  },
};
