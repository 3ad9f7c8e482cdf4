import type { Context, Draft, Enforcement, FeedRemark, Report } from '../../lib/analyzer/types.ts';
import type { ProtocolLines } from '../../lib/messaging/protocol-map.ts';
import { dismissalKey } from '../../lib/storage/remarks/dismissal-key.ts';
import { dismissals } from '../../lib/storage/remarks/dismissals.ts';
import { quieted } from '../../lib/storage/remarks/quieted.ts';
import { ruleCounts, silentRules } from '../../lib/storage/remarks/rule-counts.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import { live } from './live.ts';
import { protocolsInForce } from './protocols-in-force.ts';
import { stylesInForce } from './styles-in-force.ts';
import { voiceChecks } from './voice-checks.ts';

/** What judges drafts for one writer: the analyzer under the writer's settings, dismissals and silent rules. */
export interface Judge {
  judge(draft: Draft): Promise<Report>;
  /** What the protocols in force ask for on a site; undefined when there are none. */
  enforcementOn(site: string): Promise<Enforcement | undefined>;
  protocolsInForce(): Promise<ProtocolLines>;
  /** Dismisses for as long as the worker lives, and writes nothing: what a private window asks for. */
  dismissInMemory(rule: string, phrase: string): void;
  undismissInMemory(rule: string, phrase: string): void;
}

/** What it is made of comes from outside so that a test can hand its own. `feed` speaks of the posts before. */
export function createJudge(
  analyze: (draft: Draft, context: Context) => Report | Promise<Report>,
  detectLanguage: (text: string) => Promise<string | undefined>,
  feed: (draft: Draft, report: Report) => Promise<FeedRemark | undefined> = async () => undefined,
): Judge {
  const currentSettings = live(settings);
  const currentDismissals = live(dismissals);
  const currentCounts = live(ruleCounts);
  const voiceFor = voiceChecks();
  const inForce = protocolsInForce();
  const stylesNow = stylesInForce();
  const inMemory = new Set<string>();

  return {
    async judge(draft) {
      const [{ sensitivity, voice }, dismissed, counts, voices, protocols, { checks: styles }, language] =
        await Promise.all([
          currentSettings(),
          currentDismissals(),
          currentCounts(),
          voiceFor(draft),
          inForce(),
          stylesNow(),
          draft.language ?? detectLanguage(draft.text).catch(() => undefined),
        ]);
      const checks = [...voices, ...protocols.checks, ...styles];
      const speaker = protocols.speaksAs ?? voice;
      const report = await analyze(
        { ...draft, voice: speaker, ...(language && { language }) },
        { sensitivity, checks },
      );
      const keys = new Set([...inMemory, ...dismissed.map((d) => dismissalKey(d.rule, d.phrase))]);
      const remark = await feed(draft, report);
      const enforcement = protocols.enforcement(draft.site);
      return {
        ...quieted(report, keys, silentRules(counts)),
        ...(remark && { feed: remark }),
        ...(enforcement && { enforcement }),
      };
    },

    async enforcementOn(site) {
      return (await inForce()).enforcement(site);
    },

    async protocolsInForce() {
      const [{ names, conflicts, broken }, styles] = await Promise.all([inForce(), stylesNow()]);
      return { names: [...names, ...styles.names], conflicts, broken };
    },

    dismissInMemory(rule, phrase) {
      inMemory.add(dismissalKey(rule, phrase));
    },

    undismissInMemory(rule, phrase) {
      inMemory.delete(dismissalKey(rule, phrase));
    },
  };
}
