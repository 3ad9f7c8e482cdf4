import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { protocolJsonSchema } from './protocol-json-schema.ts';

writeFileSync(
  resolve(import.meta.dirname, '../../assets/protocol.schema.json'),
  `${JSON.stringify(protocolJsonSchema(), null, 2)}\n`,
);
