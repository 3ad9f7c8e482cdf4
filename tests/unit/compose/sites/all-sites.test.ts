// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { allHosts } from '../../../../lib/compose/sites/all-hosts.ts';
import { allSites } from '../../../../lib/compose/sites/all-sites.ts';
import type { Answer, BoxRule } from '../../../../lib/compose/sites/engine/site-data.ts';

const folder = resolve(import.meta.dirname, '../../../../lib/compose/sites');
const machinery = ['all-hosts', 'all-sites', 'generic', 'known-sites', 'site', 'site-of'];

const parses = (selector: string) => expect(() => document.querySelector(selector), selector).not.toThrow();

function selectorsOf(rule: BoxRule): (string | undefined)[] {
  const ofAnswer = (answer: Answer) => [
    answer.when,
    answer.shows,
    answer.self,
    answer.within,
    answer.before,
    answer.after,
    answer.has,
    answer.around,
    answer.drop,
    ...(answer.text ?? []),
    ...(answer.author ?? []),
  ];
  return [rule.box, rule.when, rule.scope, rule.send, rule.enterOff, rule.with, rule.alsoFrom].concat(
    (rule.answers ?? []).flatMap(ofAnswer),
  );
}

describe('the table of sites', () => {
  it('holds every site file, and its id is the file name', () => {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => !machinery.includes(file));
    expect(allSites.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('knows no host twice', () => {
    const hosts = allSites.flatMap((site) => site.hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
    expect(allHosts).toHaveLength(hosts.length);
  });

  it.each(allSites)('$id: hosts are match patterns of secure pages', ({ id, hosts, onRequest = [] }) => {
    expect(hosts.length + onRequest.length).toBeGreaterThan(0);
    // Chromium takes a content script for frames without an address only with patterns for whole hosts.
    for (const host of hosts) expect(host).toMatch(/^\w+:\/\/[^/]+\/\*$/);
    for (const host of [...hosts, ...onRequest]) {
      expect(() => new MatchPattern(host), host).not.toThrow();
      expect(host, 'only the playground is served without TLS').toMatch(
        id === 'playground' ? /^http:/ : /^https:/,
      );
      expect(host, 'a pattern for every host is no site').not.toMatch(/^\w+:\/\/\*\//);
    }
  });

  it.each(allSites)('$id: selectors parse, answers stand in one place', ({ boxes, detect, strict }) => {
    expect(boxes.length > 0 || !strict, 'rules, or the generic adapter').toBeTruthy();
    if (detect) parses(detect);
    for (const rule of boxes) {
      for (const selector of selectorsOf(rule)) if (selector) parses(selector);
      for (const { within, before, after, has } of rule.answers ?? [])
        expect([within, before, after, has].filter(Boolean).length).toBeLessThanOrEqual(1);
    }
  });

  it.each(allSites)('$id: leans on no hashed class', ({ boxes }) => {
    // Hashed names mix cases and digits or hang on underscores and dashes: `css-1dbjc4n`, `x1i10hfl`, `_ab_c9`.
    const hashed = /\.(?:css-|[a-z]*\d[a-z0-9]{5,}\b|_[a-z0-9]{2,4}_)/;
    for (const selector of boxes.flatMap(selectorsOf)) if (selector) expect(selector).not.toMatch(hashed);
  });
});
