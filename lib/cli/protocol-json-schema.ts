import { toJsonSchema } from '@valibot/to-json-schema';
import { protocolSchema } from '../protocol/file/protocol-schema.ts';

/** The protocol file's schema for editors, from the one that checks it. */
export function protocolJsonSchema(): object {
  return {
    ...toJsonSchema(protocolSchema, { typeMode: 'input', errorMode: 'ignore' }),
    title: 'Rapport voice protocol',
    description: 'How a team speaks: assets/protocols/README.md.',
  };
}
