import type { Check, Voice } from '../../analyzer/types.ts';
import type { RuleContext } from '../vale/rule-context.ts';
import { type CompiledProtocol, compileProtocol } from './compile-protocol.ts';
import { type Layers, layerProtocols } from './layer-protocols.ts';
import type { Protocol } from './protocol-schema.ts';
import { withoutYielded } from './without-yielded.ts';

export interface ChecksInForce extends Layers {
  checks: Check[];
  /** Who speaks, as the nearest protocol that says so. */
  speaksAs: Voice | undefined;
}

/**
 * The checks of several protocols together: those in force on a day, the general without what a nearer one wants
 * differently.
 * @param today as YYYY-MM-DD.
 * @param options.managed those that an administrator set.
 */
export function checksInForce(
  compiled: readonly CompiledProtocol[],
  today: string,
  {
    managed = new Set(),
    ...services
  }: Pick<RuleContext, 'tag' | 'dictionary'> & { managed?: ReadonlySet<Protocol> } = {},
): ChecksInForce {
  const layers = layerProtocols(
    compiled.map(({ protocol }) => protocol),
    today,
    managed,
  );
  const checks = layers.active.map((protocol, i) => {
    const left = withoutYielded(protocol, layers.active.slice(i + 1));
    const known = compiled.find((one) => one.protocol === protocol) as CompiledProtocol;
    return left === protocol ? known.check : compileProtocol(left, services).check;
  });
  const speaker = layers.active.findLast(({ voice }) => voice?.['speaks-as'] !== undefined);
  return { ...layers, checks, speaksAs: speaker?.voice?.['speaks-as'] };
}
