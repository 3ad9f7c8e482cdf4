import type { VoiceActions } from '../../components/settings/voice-list.tsx';
import { voices } from '../../lib/storage/voices.ts';
import { saveFile } from '../options/save-file.ts';
import { voiceFile } from './own-voices.ts';

/** What the pages do with a stored voice. */
export const voiceActions: VoiceActions = {
  async onExport(id) {
    const voice = (await voices.getValue()).find((each) => each.id === id);
    if (voice) saveFile(voiceFile(voice), `${voice.name.replace(/[^\p{L}\p{N}]+/gu, '-')}.voice.json`);
  },
  onForget: (id) => void voices.remove(id),
  onSites: (id, sites) => void voices.change(id, (voice) => ({ ...voice, sites })),
  onAccounts: (id, accounts) => void voices.change(id, (voice) => ({ ...voice, accounts })),
  onLearns: (id, learns) => void voices.change(id, (voice) => ({ ...voice, learns })),
};
