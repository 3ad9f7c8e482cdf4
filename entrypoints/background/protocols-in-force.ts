import type { Check, Enforcement } from '../../lib/analyzer/types.ts';
import { importProtocol } from '../../lib/protocol/file/import-protocol.ts';
import { layerProtocols, modeOn } from '../../lib/protocol/file/layer-protocols.ts';
import { managedProtocolTexts, protocols } from '../../lib/storage/protocols.ts';
import { live } from './live.ts';

/** What the protocols in force bring to a judgement. */
export interface InForce {
  checks: Check[];
  /** What they ask for on a site; undefined when none is in force. */
  enforcement(site: string | undefined): Enforcement | undefined;
}

/** The protocols in force: those an administrator deploys and those the user took, by layer and date. */
export function protocolsInForce(
  today = () => new Date().toISOString().slice(0, 10),
): () => Promise<InForce> {
  const taken = live(protocols);
  let managed: Promise<string[]> | undefined;
  const opened = new Map<string, ReturnType<typeof open>>();
  return async () => {
    managed ??= managedProtocolTexts();
    const texts = [...(await managed), ...(await taken()).map(({ text }) => text)];
    for (const text of opened.keys()) if (!texts.includes(text)) opened.delete(text);
    const compiled = texts.flatMap((text) => {
      const known = opened.get(text) ?? open(text);
      opened.set(text, known);
      return known ?? [];
    });
    const { active } = layerProtocols(
      compiled.map(({ protocol }) => protocol),
      today(),
    );
    return {
      checks: compiled.filter(({ protocol }) => active.includes(protocol)).map(({ check }) => check),
      enforcement(site) {
        if (active.length === 0) return undefined;
        const mode = modeOn(site, active);
        // What is left of the mildest choice is the floor.
        const floor = modeOn(site, active, 'quiet');
        return {
          protocol: active.map(({ name, version }) => `${name} ${version}`).join(', '),
          ...(mode && { mode }),
          ...(floor && floor !== 'quiet' && { floor }),
        };
      },
    };
  };
}

/** A file is compiled once for as long as it stays stored; one that does not hold any more says nothing. */
function open(text: string) {
  const result = importProtocol(text);
  return 'compiled' in result ? result.compiled : undefined;
}
