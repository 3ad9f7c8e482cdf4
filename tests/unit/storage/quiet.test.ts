import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding, Report } from '../../../lib/analyzer/types.ts';
import { anyRule, dismissalKey } from '../../../lib/storage/remarks/dismissal-key.ts';
import { dismissals, mostDismissals } from '../../../lib/storage/remarks/dismissals.ts';
import { quieted } from '../../../lib/storage/remarks/quieted.ts';
import { isSilent, ruleCounts, silentRules } from '../../../lib/storage/remarks/rule-counts.ts';

const none = new Set<string>();

function finding(rule: string, text: string, level: Finding['level'] = 'warning'): Finding {
  return {
    rule,
    text,
    level,
    category: 'hard-sell',
    start: 0,
    end: text.length,
    message: '',
    why: '',
    replacements: [],
  };
}

function report(...findings: Finding[]): Report {
  const scores = { 'hard-sell': 0.9, 'mass-media': 0, 'brand-voice': 0, 'personal-grievance': 0 };
  return { verdict: 'warning', stance: 'sell', scores, findings, strengths: [], question: '' };
}

beforeEach(() => fakeBrowser.reset());

describe('dismissals', () => {
  it('hold for the phrase whatever its case and spacing, and can be undone', async () => {
    await dismissals.add({ rule: 'hard-sell.urgency', phrase: 'Last  chance', time: 1 });
    await dismissals.add({ rule: 'hard-sell.urgency', phrase: 'last chance', time: 2 });
    expect(await dismissals.getValue()).toEqual([
      { rule: 'hard-sell.urgency', phrase: 'last chance', time: 2 },
    ]);
    await dismissals.remove({ rule: 'hard-sell.urgency', phrase: 'LAST CHANCE' });
    expect(await dismissals.getValue()).toEqual([]);
  });

  it('do not grow for ever', async () => {
    const many = Array.from({ length: mostDismissals }, (_, i) => ({
      rule: 'a.b',
      phrase: `p${i}`,
      time: i,
    }));
    await fakeBrowser.storage.local.set({ dismissals: many });
    await dismissals.add({ rule: 'a.b', phrase: 'new', time: 9 });
    const kept = await dismissals.getValue();
    expect(kept).toHaveLength(mostDismissals);
    expect(kept[0]?.phrase).toBe('new');
  });
});

describe('rules fall silent', () => {
  it.each([
    [{ shown: 19, notUseful: 19 }, false],
    [{ shown: 20, notUseful: 2 }, false],
    [{ shown: 20, notUseful: 3 }, true],
    [{ shown: 100, notUseful: 10 }, false],
  ])('%j: %s', (count, silent) => {
    expect(isSilent(count)).toBe(silent);
  });

  it('by what this writer says or switches, and speak again when asked', async () => {
    for (let i = 0; i < 20; i++) await ruleCounts.countShown(['a.b', 'a.b', 'c.d']);
    await Promise.all([1, 2, 3].map(() => ruleCounts.countNotUseful('a.b')));
    expect(silentRules(await ruleCounts.getValue())).toEqual(new Set(['a.b']));
    await ruleCounts.silence('c.d');
    expect(silentRules(await ruleCounts.getValue())).toEqual(new Set(['a.b', 'c.d']));
    await Promise.all([ruleCounts.restart('a.b'), ruleCounts.restart('c.d')]);
    expect(silentRules(await ruleCounts.getValue())).toEqual(new Set());
  });

  it('whatever a page calls its rules, no object of ours changes', async () => {
    await ruleCounts.countShown(['__proto__', 'constructor']);
    await ruleCounts.countNotUseful('__proto__');
    expect(Object.prototype).not.toHaveProperty('shown');
    expect(Object).not.toHaveProperty('shown');
  });
});

describe('quieted', () => {
  const urgency = finding('hard-sell.urgency', 'Last chance');
  const shout = finding('hard-sell.shout', 'NOW', 'suggestion');

  it('leaves a report alone that holds nothing dismissed', () => {
    const whole = report(urgency, shout);
    expect(quieted(whole, none, none)).toBe(whole);
  });

  it('drops the dismissed phrase and lets the verdict fall with its reason', () => {
    const dismissed = new Set([dismissalKey('hard-sell.urgency', 'last chance')]);
    expect(quieted(report(urgency, shout), dismissed, none)).toMatchObject({
      verdict: 'remark',
      findings: [shout],
    });
    expect(quieted(report(urgency), dismissed, none)).toMatchObject({ verdict: 'clear', findings: [] });
  });

  it('drops a phrase that no rule is to speak at, whichever hears it', () => {
    const never = new Set([dismissalKey(anyRule, 'last chance')]);
    const other = finding('mass-media.announcement', 'Last chance');
    expect(quieted(report(urgency, other, shout), never, none).findings).toEqual([shout]);
  });

  it("drops silent rules, but never a team's error", () => {
    const error = finding('Acme.Terms', 'cheap', 'error');
    const silent = new Set(['Acme.Terms', 'hard-sell.shout']);
    expect(quieted(report(error, shout), none, silent).findings).toEqual([error]);
  });
});
