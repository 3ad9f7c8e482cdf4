import { sentenceAround } from '../history/sentence-around.ts';

/** A rewording shown where it would stand, with what goes and what comes marked. */
export function ChangePreview(props: { text: string; start: number; end: number; wording: string }) {
  const { text, start, end, wording } = props;
  const { before, after } = sentenceAround(text, start, end);
  return (
    <p class="change" dir="auto">
      {before}
      <del>{text.slice(start, end)}</del>
      {wording && ' '}
      <ins>{wording}</ins>
      {after}
    </p>
  );
}
