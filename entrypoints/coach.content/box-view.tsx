import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { Cue, type CueState, cueLabel } from '../../components/cue.tsx';
import type { Finding } from '../../lib/analyzer/types.ts';
import type { Session } from '../../lib/compose/session.ts';
import { anyRule } from '../../lib/storage/dismissal-key.ts';
import type { SurfaceOptions } from './surface-options.ts';

/** A writer who pauses this long, in milliseconds, can be told something. */
const rest = 1_500;

export interface BoxViewProps {
  session: Session;
  options: SurfaceOptions;
  /** The remark that is open, or the card without a choice; null while the card is closed. */
  opened: Signal<Finding | 'card' | null>;
  cue: RefObject<HTMLButtonElement | null>;
  card: RefObject<HTMLDivElement | null>;
  /** A notice while the card is closed. */
  bubble: RefObject<HTMLParagraphElement | null>;
  /** Called after every drawing, when sizes are known. */
  onPlace(): void;
  onClose(): void;
}

/** Joins one session to the cue and the card. */
export function BoxView({ session, options, opened, cue, card, bubble, onPlace, onClose }: BoxViewProps) {
  const { notice } = session;
  const remarks = session.remarks.value;
  const text = session.text.value;
  const report = session.report.value;
  const on = options.on.value;
  const open = opened.value;
  const { limit } = session.box;
  useLayoutEffect(onPlace);
  const state = cueState(on, remarks, report !== undefined);
  const announced = useAnnouncement(open ? '' : cueLabel(state), text);

  const toggle = () => {
    notice.value = undefined;
    opened.value = open ? null : 'card';
  };
  const copy = (wording: string) =>
    navigator.clipboard.writeText(wording).then(
      () => {
        notice.value = 'Copied. Paste it where it fits.';
      },
      () => {
        notice.value = `The clipboard is closed here. The wording: ${wording}`;
      },
    );

  return (
    <>
      <Cue state={state} expanded={open !== null} shortcut="Alt+Shift+R" onPress={toggle} anchor={cue} />
      <p class="unseen" role="status">
        {announced}
      </p>
      {notice.value && !open && (
        <p class="bubble" role="status" ref={bubble}>
          {notice.value}
        </p>
      )}
      {open && (
        <Card
          frame={card}
          on={on}
          kind={session.box.kind}
          text={text}
          reading={session.away.value ? 'away' : report ? 'done' : 'waiting'}
          remarks={remarks}
          strengths={report?.strengths ?? []}
          feed={report?.feed}
          question={report?.question}
          opened={open === 'card' ? undefined : open}
          refused={session.refused.value}
          length={limit && { used: limit.count(text), max: limit.max }}
          protocol={report?.enforcement?.protocol}
          notice={notice.value}
          onOpen={(remark) => {
            opened.value = remark;
          }}
          onReplace={(remark, wording) => void session.replace(remark, wording)}
          onReplaceAll={(remark) => void session.replaceAll(remark)}
          onDismiss={(remark) => {
            session.dismiss(remark);
            options.onDismiss(remark);
          }}
          onNever={(remark) => {
            session.dismiss(remark);
            options.onDismiss({ rule: anyRule, text: remark.text });
          }}
          onSettings={options.onSettings}
          onNotUseful={(remark) => {
            session.dismiss(remark);
            options.onNotUseful(remark);
            notice.value = 'Noted. A rule that is often not useful to you falls silent.';
          }}
          onCopy={copy}
          onSwitch={options.onSwitch}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** What the cue shows, said once the writer has rested: its name, when it is another than was said last. */
function useAnnouncement(label: string, text: string): string {
  const [said, say] = useState('');
  useEffect(() => {
    if (text.trim() === '') return say('');
    const timer = setTimeout(() => label && say(label), rest);
    return () => clearTimeout(timer);
  }, [label, text]);
  return said;
}

function cueState(on: boolean, remarks: readonly Finding[], judged: boolean): CueState {
  const strongest = remarks[0]?.category;
  if (!on) return { kind: 'off' };
  if (strongest) return { kind: 'remarks', count: remarks.length, strongest };
  return { kind: judged ? 'clear' : 'waiting' };
}
