import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { isProgramLine } from '../../../lib/analyzer/reading/is-program-line.ts';
import { isForeign } from '../../../lib/analyzer/silence/is-foreign.ts';

const analyze = createAnalyzer();

describe('a text in another language', () => {
  it.each([
    'Compra ahora y ahorra un 50 % en todos los productos de la tienda',
    'Le service est nul, je ne reviendrai plus jamais chez vous',
    'Jetzt kaufen und sparen, nur noch heute ist das Angebot gültig',
    'Schlechtester Service aller Zeiten, ich bin sehr enttäuscht',
    'Купите сейчас со скидкой 50 %, только сегодня!',
    '今すぐ購入して50%オフ！期間限定セール',
    'اشتر الآن واحصل على خصم',
    'Každá země na světě má své vědce, kteří už dnes ukazují cestu',
    'Pessimo servizio, non comprerò mai più da voi, sono molto deluso',
    'Beli sekarang dan dapatkan diskon untuk semua produk yang ada di toko ini',
    'Koop nu en ontvang korting op het hele assortiment van de winkel',
    'Kup teraz i nie czekaj, to jest promocja tylko do jutra',
  ])('is left alone: %s', (text) => {
    expect(analyze({ text }).findings).toEqual([]);
  });

  it('is believed when the browser names it', () => {
    const text = 'Worst service ever, you lost my bag twice';
    expect(analyze({ text, language: 'da' }).findings).toEqual([]);
    expect(analyze({ text, language: 'en' }).findings).not.toEqual([]);
    expect(analyze({ text, language: 'en-GB' }).findings).not.toEqual([]);
  });
});

describe('a draft of hashtags', () => {
  it('is heard where they are a wall', () => {
    const { findings } = analyze({ text: '#MondayMotivation #Success #Hustle #Grind' });
    expect(findings.map(({ rule }) => rule)).toContain('mass-media.hashtag-wall');
  });
  it('is left alone where they are few', () => {
    expect(analyze({ text: '#breakfast #eggs' }).findings).toEqual([]);
  });
});

describe('English that does not look like it', () => {
  it.each([
    'lmaooo bruh ur wild fr',
    'smh cant even rn',
    'Dallas 3 Houston 1',
    'Señor Jalapeño opens in San José',
    'Café crème, s’il vous plaît, at the corner place',
    'gr8 m8 8/8',
    'no me da la gana lol but ok',
    'Die hard fans, van life, man cave',
    'hbd gurl luv u xoxo',
  ])('is not taken for another language: %s', (text) => expect(isForeign(text)).toBe(false));
});

describe('words that are not the writer’s', () => {
  it.each([
    'RT @shop: Buy now, last chance to save 50 % on everything!!!',
    'Nice one. RT @shop: Buy now, last chance to save 50 % on everything',
    '> Worst service ever, you lost my bag twice\n\nI found it, it was at my neighbour’s.',
    'My uncle wrote “worst service ever, you people lost my bag” in the guest book.',
    'The sign says "buy now before it is too late, 50 % off" and I walked past.',
    '```\nbuyNow("last chance to save 50%");\n```\nThis loop runs twice.',
    'The command `buy now, last chance, shop today` prints a line.',
  ])('are not remarked on: %s', (text) => expect(analyze({ text }).findings).toEqual([]));

  it('do not hide what the writer adds', () => {
    const text = 'RT @ann: lovely morning by the lake\nWorst service ever, you lost my bag twice';
    const [finding] = analyze({ text }).findings;
    expect(finding?.category).toBe('personal-grievance');
    expect(finding?.start).toBeGreaterThan(text.indexOf('\n'));
  });
});

describe('program text', () => {
  it.each([
    "const page = await fetch('/buy-now'); // last chance",
    'if (left === 0) {',
    'for i in range(10):',
    'def buy_now(price):',
    'print("Buy now, last chance!")',
    "console.log('hurry')",
    'offer.end(today);',
    "price = 'buy now'",
    'total = sum(prices)',
    'SELECT name FROM offers WHERE hurry = 1',
    "import { sale } from './sale'",
    '"offer": "buy now",',
    '<a href="/buy-now">Buy now</a>',
    '$ npm install last-chance',
    '});',
  ])('is not what the writer says: %s', (line) => expect(isProgramLine(line)).toBe(true));

  it.each([
    'if you can come :)',
    'for everyone who asked (thank you!):',
    'for those who missed it: buy now!',
    'return to us, everything is free;',
    'for our friend(s):',
    'if you love it, coffee = life',
    'Happiness = coffee and books',
    'let us talk (or walk)',
    'class of 2024 (the best one)',
    '$50 off, buy now',
    'type "yes" below (I read them all)',
    'Buy now (last chance)',
    'import duties are up :(',
    'Sale(s) // more soon',
    '<3 this so much, buy now :>',
  ])('is not a sentence with a bracket or a smiley: %s', (line) => expect(isProgramLine(line)).toBe(false));
});

it.each(['ok', 'lol', 'Thanks!', '👍', 'see you', '@ann yes', 'https://example.com', ''])(
  'a very short text is left alone: %s',
  (text) => expect(analyze({ text }).findings).toEqual([]),
);
