import { ProblemsSection } from '../../components/studio/problems-section.tsx';
import { StyleSection } from '../../components/studio/style-section.tsx';
import { TestsSection } from '../../components/studio/tests-section.tsx';
import { TrySection } from '../../components/studio/try-section.tsx';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { editor } from './editing.ts';
import { leaveStyle, style, takeStyle } from './opened-style.ts';
import { draft, judgement, reading, source } from './studio-state.ts';

const sites = knownSites.map(({ id, name }) => ({ id, name }));

/** What the file does: its problems, what it says of a draft, its tests. */
export function BesideFile() {
  const { problems, tests, notes, offHand, rules } = reading.value;
  const { findings, own, mode } = judgement.value;
  return (
    <>
      {style.value && (
        <StyleSection
          style={{ ...style.value, name: style.value.style.name }}
          onTake={() => void takeStyle()}
          onLeave={() => void leaveStyle()}
        />
      )}
      <ProblemsSection
        empty={source.value.trim() === ''}
        problems={problems}
        notes={notes}
        offHand={offHand}
        onGoTo={(place) => editor.current?.goTo(place)}
      />
      <TrySection
        draft={draft.value}
        sites={sites}
        remarks={findings}
        own={own}
        mode={mode}
        ready={rules.length > 0 || style.value !== undefined}
        onDraft={(next) => {
          draft.value = next;
        }}
      />
      <TestsSection tests={tests} />
    </>
  );
}
