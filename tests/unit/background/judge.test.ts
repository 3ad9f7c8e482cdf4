import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createJudge } from '../../../entrypoints/background/create-judge.ts';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import type { Report } from '../../../lib/analyzer/types.ts';
import { protocols } from '../../../lib/storage/protocols/protocols.ts';
import { styles } from '../../../lib/storage/protocols/styles.ts';
import { dismissals } from '../../../lib/storage/remarks/dismissals.ts';
import { settings } from '../../../lib/storage/settings/settings.ts';

const report: Report = {
  verdict: 'warning',
  stance: 'sell',
  scores: { 'hard-sell': 0.9, 'mass-media': 0, 'brand-voice': 0, 'personal-grievance': 0 },
  findings: [
    {
      rule: 'hard-sell.urgency',
      category: 'hard-sell',
      level: 'warning',
      start: 0,
      end: 11,
      text: 'Last chance',
      message: '',
      why: '',
      replacements: [],
    },
  ],
  strengths: [],
  question: '',
};
const english = () => Promise.resolve('en');

beforeEach(() => fakeBrowser.reset());

describe('judge', () => {
  it('judges under the settings as they are now', async () => {
    const analyze = vi.fn(() => report);
    const { judge } = createJudge(analyze, english);
    await judge({ text: 'Last chance' });
    expect(analyze).toHaveBeenLastCalledWith(
      { text: 'Last chance', voice: 'person', language: 'en' },
      { sensitivity: 'balanced', checks: [] },
    );
    await settings.change((now) => ({ ...now, sensitivity: 'keen', voice: 'organisation' }));
    await judge({ text: 'Last chance', language: 'nl' });
    expect(analyze).toHaveBeenLastCalledWith(
      { text: 'Last chance', voice: 'organisation', language: 'nl' },
      { sensitivity: 'keen', checks: [] },
    );
  });

  it('leaves the language open when the detector fails or is unsure', async () => {
    const analyze = vi.fn(() => report);
    await createJudge(analyze, () => Promise.reject(new Error('no detector'))).judge({ text: 'a' });
    await createJudge(analyze, () => Promise.resolve(undefined)).judge({ text: 'a' });
    for (const [draft] of analyze.mock.calls as unknown as [object][])
      expect(draft).toEqual({ text: 'a', voice: 'person' });
  });

  it('stays silent at a dismissed phrase, until that is undone', async () => {
    const { judge } = createJudge(() => report, english);
    expect((await judge({ text: 'Last chance' })).verdict).toBe('warning');
    await dismissals.add({ rule: 'hard-sell.urgency', phrase: 'last chance', time: 1 });
    expect(await judge({ text: 'Last chance' })).toMatchObject({ verdict: 'clear', findings: [] });
    await dismissals.remove({ rule: 'hard-sell.urgency', phrase: 'last chance' });
    expect((await judge({ text: 'Last chance' })).verdict).toBe('warning');
  });

  it('dismisses for a private window, and takes that back, without writing', async () => {
    const { judge, dismissInMemory, undismissInMemory } = createJudge(() => report, english);
    dismissInMemory('hard-sell.urgency', 'Last chance');
    expect((await judge({ text: 'Last chance' })).findings).toEqual([]);
    undismissInMemory('hard-sell.urgency', 'last chance');
    expect((await judge({ text: 'Last chance' })).findings).toHaveLength(1);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('adds what the feed has to say', async () => {
    const remark = { message: 'You said nearly this.', why: '(P19)' };
    const { judge } = createJudge(
      () => report,
      english,
      async () => remark,
    );
    expect((await judge({ text: 'Last chance' })).feed).toEqual(remark);
    expect(await createJudge(() => report, english).judge({ text: 'Last chance' })).not.toHaveProperty(
      'feed',
    );
  });

  it('reads drafts with the Vale styles in force, and no longer once they are removed', async () => {
    const { judge, protocolsInForce } = createJudge(createAnalyzer(), english);
    const files = { 'House/Weasel.yml': 'extends: existence\nmessage: "“%s”?"\ntokens: [synergistic]\n' };
    await styles.put({ name: 'House', folder: 'House', files });
    expect((await judge({ text: 'Synergistic? A synergistic plan.' })).findings).toContainEqual(
      expect.objectContaining({ rule: 'House.Weasel', text: 'synergistic', message: '“synergistic”?' }),
    );
    expect(await protocolsInForce()).toEqual({ names: ['House, a Vale style'], conflicts: [], broken: [] });
    await styles.remove('House');
    expect((await judge({ text: 'A synergistic plan.' })).findings.map(({ rule }) => rule)).not.toContain(
      'House.Weasel',
    );
  });

  it('says of a protocol that does not hold any more that it says nothing, and why', async () => {
    const { protocolsInForce } = createJudge(createAnalyzer(), english);
    const about = { name: 'Acme', version: '1', owner: 'Legal' };
    const text = 'protocol: 1\nname: Acme\nversion: "1"\nowner: Legal\nterms: {avoid: [x]}\n';
    await protocols.put({ ...about, text: `${text}tests: {pass: [An x.]}\n` });
    expect(await protocolsInForce()).toEqual({
      names: [],
      conflicts: [],
      broken: ['Acme says nothing. Line 6: Test “An x.” was to pass; terms.avoid (“x”) spoke.'],
    });
    await protocols.put({ ...about, text });
    expect(await protocolsInForce()).toMatchObject({ names: ['Acme 1, from Legal'], broken: [] });
  });

  it('joins the real analyzer', async () => {
    const { judge } = createJudge(createAnalyzer(), english);
    const { text, findings } = { text: 'Buy now!', ...(await judge({ text: 'Buy now!' })) };
    for (const f of findings) expect(text.slice(f.start, f.end)).toBe(f.text);
  });
});
