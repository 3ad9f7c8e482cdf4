import { VoiceList, type VoiceListProps } from './voice-list.tsx';

/** The voices that speak, in the settings: where and as whom. They are learnt on the audit page, where the posts are. */
export function OwnVoicesSection(props: VoiceListProps) {
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">Your own voices</h2>
      <p class="quiet">
        {props.voices.length === 0 && 'None yet. '}
        Rapport can learn how you write, and say when a longer draft sounds like somebody else.
      </p>
      <VoiceList {...props} />
      <p>
        <a href="/audit.html#voice">Learn a voice from posts</a>
      </p>
    </section>
  );
}
