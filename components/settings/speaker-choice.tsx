import type { Voice } from '../../lib/analyzer/types.ts';
import { Choice } from './choice.tsx';

const voices: { value: Voice; label: string; hint: string }[] = [
  { value: 'person', label: 'A person', hint: 'You write as yourself: “I” comes naturally.' },
  { value: 'organisation', label: 'An organisation', hint: 'You write for a team: “we” comes naturally.' },
];

interface Props {
  voice: Voice;
  onChange(voice: Voice): void;
  /** A heading says already what is asked. */
  quiet?: boolean;
}

/** Who speaks in the posts: what reads well from one may read stiff from the other. */
export function SpeakerChoice({ voice, onChange, quiet = false }: Props) {
  return <Choice label="Who speaks" value={voice} options={voices} onChange={onChange} quiet={quiet} lines />;
}
