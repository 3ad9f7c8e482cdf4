import { brandVoice } from './brand-voice.ts';
import { hardSell } from './hard-sell.ts';
import { massMedia } from './mass-media.ts';
import { peopleGrievance } from './people-grievance.ts';
import { personalGrievance } from './personal-grievance.ts';
import { plainOffers } from './plain-offers.ts';
import { plainPitch } from './plain-pitch.ts';
import { replyGrievance } from './reply-grievance.ts';
import type { Rule } from './rule.ts';
import { stockLines } from './stock-lines.ts';
import { veiledGrievance } from './veiled-grievance.ts';

export const rules: readonly Rule[] = [
  ...hardSell,
  ...plainPitch,
  ...plainOffers,
  ...massMedia,
  ...brandVoice,
  ...stockLines,
  ...personalGrievance,
  ...veiledGrievance,
  ...peopleGrievance,
  ...replyGrievance,
];
