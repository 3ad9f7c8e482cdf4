import { useId } from 'preact/hooks';
import {
  type Draft,
  type EnforcementMode,
  type Finding,
  type Kind,
  kinds,
} from '../../lib/analyzer/types.ts';
import { labels } from '../labels.ts';
import { DraftEditor } from '../protocol-editor/draft-editor.tsx';

interface Props {
  draft: Draft;
  sites: readonly { id: string; name: string }[];
  remarks: readonly Finding[];
  /** The first part of the names of the protocol's own rules, which goes without saying. */
  own: string | undefined;
  /** What the protocol asks for where the draft stands. */
  mode: EnforcementMode | undefined;
  /** The file is in a state to be tried. */
  ready: boolean;
  onDraft(draft: Draft): void;
}

/** A box to try the protocol in: what it says, at the words and as a list, and what a send would meet. */
export function TrySection({ draft, sites, remarks, own, mode, ready, onDraft }: Props) {
  const id = useId();
  const { kind = 'post' } = draft;
  const change = (part: Partial<Draft>) => onDraft({ ...draft, ...part });
  return (
    <section class="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Try it</h2>
      <div class="choosers">
        <label>
          Site
          <select
            value={draft.site ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { site: _, ...rest } = draft;
              onDraft(value === '' ? rest : { ...rest, site: value });
            }}
          >
            <option value="">Anywhere</option>
            {sites.map((site) => (
              <option key={site.id} value={site.id}>
                {site.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Kind
          <select value={kind} onChange={(event) => change({ kind: event.currentTarget.value as Kind })}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {labels.kind[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {kind !== 'post' && (
        <label class="try-parent">
          The post it answers
          <textarea
            rows={2}
            value={draft.parent?.text ?? ''}
            onInput={(event) => change({ parent: { text: event.currentTarget.value } })}
          />
        </label>
      )}
      <DraftEditor
        label="Try a draft"
        text={draft.text}
        remarks={remarks}
        onText={(text) => change({ text })}
      />
      <p class="small quiet">{outcome(ready, draft.text, remarks, mode)}</p>
      <ol class="remarks goes-on" aria-label="Remarks">
        {remarks.map(({ rule, level, start, end, text, message, replacements }) => (
          <li key={`${rule}:${start}:${message}`}>
            <p>{message}</p>
            <p class="small quiet">
              <span class={`level level-${level}`}>{level}</span>
              {end - start < draft.text.length && <q>{text}</q>}
              {replacements[0] !== undefined && <span>→ {replacements[0]}</span>}
              <code>
                {own !== undefined && rule.startsWith(`${own}.`) ? rule.slice(own.length + 1) : rule}
              </code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What becomes of the draft under the protocol, in a sentence. */
function outcome(
  ready: boolean,
  text: string,
  remarks: readonly Finding[],
  mode: EnforcementMode | undefined,
): string {
  if (!ready) return 'The protocol speaks here as soon as it can be read.';
  if (text.trim() === '') return 'What the protocol says appears at the words, as it will in a compose box.';
  if (remarks.length === 0) return 'No rule of this protocol speaks.';
  if (mode === 'block' && remarks.some(({ level }) => level === 'error'))
    return 'A send is held until the words change or a reason is stated.';
  if ((mode === 'hold' || mode === 'block') && remarks.some(({ level }) => level !== 'suggestion'))
    return 'A send is held once, with a question.';
  return mode === 'quiet' ? 'Only the cue counts these.' : 'These are shown, and the post goes out.';
}
