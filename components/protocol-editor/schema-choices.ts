/** The part of JSON Schema that a protocol's schema uses. */
export interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: readonly Schema[];
  enum?: readonly unknown[];
  const?: unknown;
}

export interface KeyChoice {
  name: string;
  required: boolean;
  /** What stands behind it. */
  holds: 'text' | 'list' | 'mapping';
}

/** The schemas that a path leads to: a schema may leave a choice. `[]` is an item of a list. */
function schemasAt(schema: Schema, path: readonly string[]): Schema[] {
  return path.reduce<Schema[]>(
    (here, step) => here.flatMap((one) => alternatives(inside(one, step))),
    alternatives(schema),
  );
}

function inside(schema: Schema, step: string): Schema | undefined {
  if (step === '[]') return schema.items;
  if (schema.properties && Object.hasOwn(schema.properties, step)) return schema.properties[step];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

function alternatives(schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  return schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema];
}

/** The keys that may stand in the mapping at `path`. */
export function keysAt(schema: Schema, path: readonly string[]): KeyChoice[] {
  return schemasAt(schema, path).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, value]) => ({
      name,
      required: required.includes(name),
      holds: holds(alternatives(value)),
    })),
  );
}

function holds(schemas: readonly Schema[]): KeyChoice['holds'] {
  const types = new Set(schemas.map(({ type }) => type));
  if (types.size === 1 && types.has('array')) return 'list';
  return types.size === 1 && types.has('object') ? 'mapping' : 'text';
}

/** The values that may stand at `path`, where there are only some. */
export function valuesAt(schema: Schema, path: readonly string[]): string[] {
  const found = [...schemasAt(schema, path), ...schemasAt(schema, [...path, '[]'])].flatMap((one) => [
    ...(one.enum ?? []),
    ...(one.const === undefined ? [] : [one.const]),
    ...(one.type === 'boolean' ? [true, false] : []),
  ]);
  return [...new Set(found.map(String))];
}
