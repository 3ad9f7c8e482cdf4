/** The switch for one site, as in the popup. */
export function SiteSwitch({ on, onChange }: { on: boolean; onChange(on: boolean): void }) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="track" aria-hidden="true" />
      Coach on this site
    </button>
  );
}
