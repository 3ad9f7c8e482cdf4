import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComposerPlan } from './composers.ts';
import type { MountedEditor } from './mounted-editor.ts';

interface Sent {
  id: number;
  text: string;
}

interface Props {
  plan: ComposerPlan;
}

/** A compose box as social sites have them, with a real editor in it; what is sent stands below it. */
export function Composer({ plan }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<MountedEditor>(null);
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const heading = useId();

  useEffect(() => {
    let gone = false;
    void plan.load().then((mount) => {
      if (gone || !host.current) return;
      const options = {
        label: `${plan.send}: ${plan.name}`,
        placeholder: plan.placeholder,
        changed: () => setText(editor.current?.text() ?? ''),
      };
      editor.current = mount(host.current, options);
    });
    return () => {
      gone = true;
    };
  }, [plan]);

  function send(event: Event) {
    event.preventDefault();
    const draft = editor.current?.text().trim();
    if (!draft) return;
    setSent([{ id: sent.length, text: draft }, ...sent]);
    editor.current?.clear();
    editor.current?.focus();
  }

  function sendByKey(event: TargetedKeyboardEvent<HTMLFormElement>) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }

  return (
    <section class="composer" aria-labelledby={heading}>
      <h2 id={heading}>
        {plan.name} <small>{plan.met}</small>
      </h2>
      <form class="card" data-composer={plan.id} data-kind={plan.kind} onSubmit={send} onKeyDown={sendByKey}>
        {plan.parent && (
          <blockquote data-parent>
            <b data-parent-author>{plan.parent.author}</b>
            <p data-parent-text>{plan.parent.text}</p>
          </blockquote>
        )}
        <div class="row">
          <span class="face" aria-hidden="true" />
          <div class="box" ref={host} data-empty={text === '' ? plan.placeholder : undefined} />
        </div>
        <div class="bar">
          <button type="submit" data-send disabled={text.trim() === ''}>
            {plan.send}
          </button>
        </div>
      </form>
      {sent.length > 0 && (
        <ol class="sent" aria-label="Sent">
          {sent.map(({ id, text }) => (
            <li key={id} data-sent>
              {text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
