import { brandVoice } from './brand-voice.ts';
import { hardSell } from './hard-sell.ts';
import { massMedia } from './mass-media.ts';
import { personalGrievance } from './personal-grievance.ts';
import { replyGrievance } from './reply-grievance.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  ...hardSell,
  ...massMedia,
  ...brandVoice,
  ...personalGrievance,
  ...replyGrievance,
];
