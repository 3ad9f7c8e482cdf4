import { FleetingButton } from '../fleeting-button.tsx';
import { ruleName } from '../rule-name.ts';

interface Props {
  dismissals: readonly { rule: string; phrase: string }[];
  onUndo(rule: string, phrase: string): void;
  silent: readonly { rule: string; shown: number; notUseful: number; off?: true }[];
  onRestart(rule: string): void;
}

/** What no longer speaks, and the way back: dismissed phrases, and rules that fell silent. */
export function QuietSection({ dismissals, onUndo, silent, onRestart }: Props) {
  return (
    <section aria-labelledby="quieted">
      <h2 id="quieted">What stays quiet</h2>
      <p class="quiet">What you dismissed or found not useful is not said again, until you let it.</p>
      <h3>Dismissed phrases</h3>
      {dismissals.length === 0 ? (
        <p class="quiet">None. A phrase that you dismiss in the card is listed here, and can come back.</p>
      ) : (
        <ul class="rows">
          {dismissals.map(({ rule, phrase }) => (
            <li key={`${rule} ${phrase}`}>
              <span>
                “{phrase}” <span class="quiet small">{ruleName(rule)}</span>
              </span>
              <FleetingButton label={`Undo: ${phrase}`} onClick={() => onUndo(rule, phrase)}>
                Undo
              </FleetingButton>
            </li>
          ))}
        </ul>
      )}
      <h3>Silent rules</h3>
      {silent.length === 0 ? (
        <p class="quiet">
          None. A rule that you find not useful more than once in ten times goes quiet by itself.
        </p>
      ) : (
        <ul class="rows">
          {silent.map(({ rule, shown, notUseful, off }) => (
            <li key={rule}>
              <span>
                {ruleName(rule)}{' '}
                <span class="quiet small">
                  {off ? 'switched off by you' : `not useful ${notUseful} of ${shown} times`}
                </span>
              </span>
              <FleetingButton label={`Let it speak again: ${ruleName(rule)}`} onClick={() => onRestart(rule)}>
                Let it speak again
              </FleetingButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
