import { describe, expect, it } from 'vitest';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';

const sites = [
  { id: 'x', name: 'X', hosts: ['*://*.x.com/*'] },
  { id: 'bluesky', name: 'Bluesky', hosts: ['*://*.bsky.app/*'] },
];

const problemsOf = (text: string) => {
  const result = importProtocol(text, { sites });
  return 'problems' in result ? result.problems.map(({ line, message }) => `${line} ${message}`) : [];
};

describe('A protocol with slips of several sorts', () => {
  it('has all of them named at once, each at its line', () => {
    const text = [
      'protocol: 1',
      'name: Team',
      'owner: Team',
      'layer: tea',
      'from: 2026-05-01',
      'until: 2026-04-01',
      'version: 1',
      'version: 2',
      'terms:',
      '  avoid: [fine, 3]',
      '  usee: {}',
      'off-limits:',
      '  - topic: strikes',
      '    words: [strike]',
      '    sites: [blusky, 4]',
    ].join('\n');
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['4', '6', '8', '10', '11', '15', '15']);
    expect(problems.join('\n')).toContain('did you mean bluesky?');
    expect(problems.join('\n')).toContain('stands here twice');
  });

  it('is named with its unknown site alone where nothing else is amiss', () => {
    const text = [
      'protocol: 1',
      'name: Team',
      'owner: Team',
      'version: 1',
      'layer: team',
      'terms: { avoid: [synergy], sites: [blusky] }',
    ].join('\n');
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^6 terms\.sites: blusky is none/)]);
  });
});
