import { describe, expect, it } from 'vitest';
import { tagWords } from '../../../lib/analyzer/tagger.ts';
import { allSites } from '../../../lib/compose/sites/all-sites.ts';
import { checksInForce } from '../../../lib/protocol/file/checks-in-force.ts';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';
import { conflictLine, modeOn } from '../../../lib/protocol/file/layer-protocols.ts';
import { siteNames } from '../../../lib/protocol/file/site-names.ts';
import { compiled, head } from './protocol-text.ts';

it('a test of a rule that lacks a tagger here does not keep a protocol from its place', () => {
  const yaml = `${head}terms: {avoid: [x]}\nrules:\n  Be: {extends: sequence, message: m, tokens: [{pattern: be}, {tag: JJ}]}\ntests: {fail: [{text: To be good., rule: Be}, {text: An x., rule: terms.avoid}]}`;
  expect(compiled(yaml)).toMatchObject({ offHand: [], refusals: [{ rule: 'Be', lacks: 'tagger' }] });
  const atHand = importProtocol(yaml, { tag: tagWords });
  expect(atHand).toMatchObject({ compiled: { offHand: ['Be'], refusals: [] }, notes: [] });
  const unmet = importProtocol(yaml.replace('To be good.', 'To be.'), { tag: tagWords });
  expect(unmet).toHaveProperty('problems');
});

describe('a client of a site', () => {
  const { check, protocol } = compiled(
    `${head}terms: {avoid: {a: {sites: mastodon}, b: {sites: elk}, c: {sites: reddit}}}\nenforcement: {mode: coach, sites: {reddit: block, elk: hold}}`,
  );
  const said = (site: string) =>
    check({ text: 'a b c', site }, undefined)
      .map(({ text }) => text)
      .join('');

  it('is that site where the site is named, and itself where it is', () => {
    expect(['mastodon', 'elk', 'phanpy', 'reddit', 'reddit-old', 'x'].map(said)).toEqual([
      'a',
      'ab',
      'a',
      'c',
      'c',
      '',
    ]);
    expect(['reddit-old', 'elk', 'phanpy'].map((site) => modeOn(site, [protocol]))).toEqual([
      'block',
      'hold',
      'coach',
    ]);
  });

  it('is among the sites that Rapport knows, under both names', () => {
    const ids = allSites.map(({ id }) => id);
    expect(
      ids.flatMap((id) =>
        siteNames(id)
          .slice(1)
          .map((name) => [id, ids.includes(name)]),
      ),
    ).toEqual([
      ['reddit-old', true],
      ['phanpy', true],
      ['elk', true],
    ]);
  });
});

describe('several protocols together', () => {
  const layer = (name: string, rest: string) =>
    compiled(`protocol: 1\nname: ${name}\nversion: "1"\nowner: o\n${rest}`);
  const company = layer(
    'Far',
    'terms: {use: {client: customer, app: tool}, avoid: [guest, cheap], spell: [BigCo]}\nvoice: {pronoun: we, speaks-as: organisation}',
  );
  const team = layer(
    'Near',
    'layer: team\nterms: {use: {client: guest}, spell: [Bigco]}\nvoice: {pronoun: I, speaks-as: person}',
  );
  const campaign = layer(
    'Spring',
    'layer: campaign\nfrom: 2026-03-01\nuntil: 2026-05-31\nterms: {avoid: [snow]}',
  );
  const rules = (day: string, text: string) =>
    checksInForce([company, team, campaign], day).checks.flatMap((check) =>
      check({ text }).map((finding) => `${finding.rule}: ${finding.text}`),
    );

  it('the nearer one holds, and the other is silent about it', () => {
    expect(rules('2026-04-01', 'We and I: a client, a guest, an app, cheap snow, Bigco')).toEqual([
      'far.terms.use: app',
      'far.terms.avoid: cheap',
      'near.terms.use: client',
      'near.voice.pronoun: We',
      'spring.terms.avoid: snow',
    ]);
  });

  it('what an administrator set holds against every protocol of one’s own', () => {
    const mine = [team, campaign];
    const managed = new Set([company.protocol]);
    const { checks, conflicts, speaksAs } = checksInForce([company, ...mine], '2026-04-01', { managed });
    const said = (text: string) => checks.flatMap((check) => check({ text }).map(({ rule }) => rule));
    expect(said('client')).toEqual(['far.terms.use']);
    expect(said('Bigco')).toEqual(['far.terms.spell']);
    expect(speaksAs).toBe('organisation');
    expect(conflicts.map(conflictLine)[0]).toBe(
      '“client”: “customer” or “guest”: Far holds, Near is silent there.',
    );
  });

  it('a campaign ends, and the nearest says who speaks', () => {
    expect(rules('2026-06-01', 'snow')).toEqual([]);
    expect(checksInForce([company, team], '2026-06-01').speaksAs).toBe('person');
    expect(checksInForce([company, team], '2026-06-01').conflicts).toContainEqual({
      about: 'the name “Bigco” or “BigCo”',
      holds: 'Near',
      yields: 'Far',
    });
  });
});
