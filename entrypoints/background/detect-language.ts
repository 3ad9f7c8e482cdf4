import { browser } from 'wxt/browser';

/** Below this many characters the detector is rarely sure, and asking costs a trip to the browser's own process. */
const shortest = 20;

/** BCP 47 primary tag of `text` when the browser is sure of it and most of the text is in it; else undefined. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  if (text.length < shortest) return undefined;
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const first = languages[0];
  if (!isReliable || !first || first.percentage < 60 || first.language === 'und') return undefined;
  return first.language.split('-')[0];
}
