import type { ComponentChildren } from 'preact';

interface Props {
  /** Names, versions and owners of the voice protocols in force. */
  protocols: readonly string[];
  /** Where these want different things and which holds, a line each. */
  conflicts: readonly string[];
  /** Protocols that say nothing and why, a line each. */
  broken: readonly string[];
}

/** The voice protocols that speak here, those that cannot, and where they differ. */
export function ProtocolsHere({ protocols, conflicts, broken }: Props) {
  return (
    <>
      {protocols.length > 0 && (
        <p class="small">
          <ToStudio>Voice protocol</ToStudio> <span class="quiet">{protocols.join('; ')}</span>
        </p>
      )}
      {broken.map((line) => (
        <p key={line} class="small trouble">
          {line} <ToStudio>Open the studio</ToStudio>
        </p>
      ))}
      {conflicts.length > 0 && (
        <details class="small">
          <summary>
            They differ in {conflicts.length === 1 ? 'one place' : `${conflicts.length} places`}
          </summary>
          <ul class="quiet">
            {conflicts.map((conflict) => (
              <li key={conflict}>{conflict}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ToStudio({ children }: { children: ComponentChildren }) {
  return (
    <a href="/protocols.html" target="_blank" rel="noopener">
      {children}
    </a>
  );
}
