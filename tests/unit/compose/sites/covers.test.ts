import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { allSites } from '../../../../lib/compose/sites/all-sites.ts';
import { covers } from '../../../../lib/compose/sites/engine/covers.ts';

const patterns = allSites.flatMap(({ hosts, onRequest = [] }) => [...hosts, ...onRequest]);

describe('covers', () => {
  it('agrees with the library on every pattern of the table', () => {
    const hosts = patterns.map((pattern) => pattern.split('/')[2]?.replace('*.', '') as string);
    const host = fc
      .tuple(
        fc.constantFrom('', 'www.', 'a.b.', 'not'),
        fc.constantFrom(...hosts),
        fc.constantFrom('', '.evil.example'),
      )
      .map((parts) => parts.join(''));
    const path = fc.constantFrom('/', '/console', '/console/u/0', '/local/business/1', '/a?b=c#d');
    const scheme = fc.constantFrom('http', 'https');
    fc.assert(
      fc.property(fc.constantFrom(...patterns), scheme, host, path, (pattern, ...address) => {
        const url = new URL(`${address[0]}://${address[1]}${address[2]}`);
        expect(covers(pattern, url)).toBe(new MatchPattern(pattern).includes(url.href));
      }),
    );
  });

  it('takes no other kind of address', () => {
    expect(covers('https://x.com/*', new URL('about:blank'))).toBe(false);
    expect(covers('no pattern', new URL('https://x.com/'))).toBe(false);
    expect(covers('https://x.com/home', new URL('https://x.com/home'))).toBe(true);
    expect(covers('https://x.com/home', new URL('https://x.com/homes'))).toBe(false);
  });
});
