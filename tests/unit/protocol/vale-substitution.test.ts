import { describe, expect, it } from 'vitest';
import { ruleLines } from './vale-style.ts';

const swap = (rest: string) => `extends: substitution\nmessage: "Use '%s' instead of '%s'."\n${rest}`;

describe('substitution', () => {
  it.each([
    [
      'names expected, then observed',
      'swap: {utilise: use}',
      'we utilise',
      ["1:4:T.R:Use 'use' instead of 'utilise'."],
    ],
    [
      'tries the longest pair first',
      'swap: {in order: x, in order to: to}',
      'in order to',
      ["1:1:T.R:Use 'to' instead of 'in order to'."],
    ],
    [
      'makes groups of a pair harmless',
      "swap: {'(?:a|b)c': one, 'utili(s|z)e': use}",
      'utilize',
      ["1:1:T.R:Use 'use' instead of 'utilize'."],
    ],
    [
      'fills in what a pair caught',
      "swap: {'(\\w+)-mail': '$1mail'}",
      'e-mail',
      ["1:1:T.R:Use 'email' instead of 'e-mail'."],
    ],
    [
      'is silent where nothing would change',
      'ignorecase: true\nswap: {macos: macOS}',
      'macOS MacOS',
      ["1:7:T.R:Use 'macOS' instead of 'MacOS'."],
    ],
    [
      'reads the value as an expression',
      "swap: {'py\\.?test': '[pP]ytest'}",
      'pytest py.test',
      ["1:8:T.R:Use '[pP]ytest' instead of 'py.test'."],
    ],
    [
      'offers alternatives',
      'action: {name: replace}\nswap: {above: preceding|earlier}',
      'as above',
      ["1:4:T.R:Use 'preceding' or 'earlier' instead of 'above'."],
    ],
    [
      'keeps an escaped bar',
      "action: {name: replace}\nswap: {or else: 'a\\|b'}",
      'or else',
      ["1:1:T.R:Use 'a|b' instead of 'or else'."],
    ],
    [
      'compares literally under replace',
      "nonword: true\naction: {name: replace}\nswap: {',,,': '...'}",
      'so,,,',
      ["1:3:T.R:Use '...' instead of ',,,'."],
    ],
    [
      'follows the case when told',
      'capitalize: true\nignorecase: true\naction: {name: replace}\nswap: {utilise: use}',
      'Utilise',
      ["1:1:T.R:Use 'Use' instead of 'Utilise'."],
    ],
    [
      'keeps the quotes of a message that names one thing alone, as Vale does',
      'message: "Did you mean \'%s\'?"\naction: {name: replace}\nswap: {utilise: use}',
      'utilise',
      ["1:1:T.R:Did you mean ''use''?"],
    ],
    [
      'names a term that is an expression by the spelling that was meant',
      "ignorecase: true\nswap: {'oauth2?': 'OAuth2?', '(?:rock|paper) ?js': '(?:Rock|Paper)JS'}",
      'oauth and paperjs',
      ["1:1:T.R:Use 'OAuth' instead of 'oauth'.", "1:11:T.R:Use 'PaperJS' instead of 'paperjs'."],
    ],
    [
      'follows the case word by word when told to match it',
      'ignorecase: true\nmatchcase: true\naction: {name: replace}\nswap: {a ok: A-OK, look in to: look into}',
      'a ok, A OK, LOOK IN TO, Look in to',
      [
        "1:1:T.R:Use 'a-ok' instead of 'a ok'.",
        "1:7:T.R:Use 'A-OK' instead of 'A OK'.",
        "1:13:T.R:Use 'LOOK INTO' instead of 'LOOK IN TO'.",
        "1:25:T.R:Use 'Look into' instead of 'Look in to'.",
      ],
    ],
    [
      'spares exceptions',
      'swap: {\\w+ll: x}\nexceptions: [will]',
      'will well',
      ["1:6:T.R:Use 'x' instead of 'well'."],
    ],
  ])('%s', (_, rest, source, expected) => {
    expect(ruleLines(swap(rest), source)).toEqual(expected);
  });
});
