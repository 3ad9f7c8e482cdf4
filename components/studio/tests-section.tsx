import { useId } from 'preact/hooks';

export interface StudioTest {
  text: string;
  ok: boolean;
  /** The text that held, or what was to happen and what did. */
  outcome: string;
  /** Rules that are to speak; empty for a text that is to pass. */
  expected: readonly string[];
}

/** The protocol's own tests as they stand now; those that fail come first and name their rule. */
export function TestsSection({ tests }: { tests: readonly StudioTest[] }) {
  const id = useId();
  const held = tests.filter(({ ok }) => ok).length;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{tests.length === 0 ? 'Tests' : `Tests: ${held} of ${tests.length} hold`}</h2>
      {tests.length === 0 && <p class="quiet">Texts that pass and texts that fail keep a protocol honest.</p>}
      <ol class="tests goes-on" aria-label="Tests">
        {tests
          .toSorted((a, b) => Number(a.ok) - Number(b.ok))
          .map(({ text, ok, outcome, expected }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice among the tests
            <li key={`${at}:${text}`} class={ok ? 'holds' : 'fails'}>
              {ok ? '✓ holds' : '✗ fails'}: {outcome}
              {ok && <p class="small quiet">{expectedLine(expected)}</p>}
            </li>
          ))}
      </ol>
    </section>
  );
}

const expectedLine = (rules: readonly string[]): string =>
  rules.length === 0
    ? 'No rule speaks.'
    : `${rules.join(' and ')} ${rules.length === 1 ? 'speaks' : 'speak'}.`;
