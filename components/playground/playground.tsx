import { Composer } from './composer.tsx';
import { composers } from './composers.ts';

interface Props {
  /** What is written here enters the history. */
  kept: boolean;
}

/** One page of compose boxes to try the coach on before visiting any site. */
export function Playground({ kept }: Props) {
  return (
    <main>
      <header>
        <h1>Rapport playground</h1>
        <p>
          Write in any of these boxes as you would on a social site. They hold the editors that the sites use.
          Nothing you write here goes anywhere: what you post stands below its box until you close the page.{' '}
          {kept
            ? 'Rapport keeps it in its history, as it does on a site, so that you can try that too.'
            : 'It stays out of your history.'}
        </p>
      </header>
      {composers.map((plan) => (
        <Composer key={plan.id} plan={plan} />
      ))}
    </main>
  );
}
