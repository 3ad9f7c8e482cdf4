import type { Check } from '../../lib/analyzer/types.ts';
import { importProtocol } from '../../lib/protocol/file/import-protocol.ts';
import { layerProtocols } from '../../lib/protocol/file/layer-protocols.ts';
import { managedProtocolTexts, protocols } from '../../lib/storage/protocols.ts';
import { live } from './live.ts';

/** The checks of the protocols in force: those an administrator deploys and those the user took, by layer and date. */
export function protocolChecks(today = () => new Date().toISOString().slice(0, 10)): () => Promise<Check[]> {
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
    return compiled.filter(({ protocol }) => active.includes(protocol)).map(({ check }) => check);
  };
}

/** A file is compiled once for as long as it stays stored; one that does not hold any more says nothing. */
function open(text: string) {
  const result = importProtocol(text);
  return 'compiled' in result ? result.compiled : undefined;
}
