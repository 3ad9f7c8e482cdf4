const inlineTags = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I KBD MARK S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);

// What holds no text (`<input>`) need not be named.
const silentTags = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST HEAD IFRAME MATH METER NOSCRIPT OBJECT PROGRESS RAPPORT-COACH SCRIPT SELECT STYLE ' +
    'SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

/**
 * True when `element`, inside an editor, is drawn but never sent: controls and media, hidden parts, what the
 * editor's kind names in `skip`, and every part that cannot be edited unless it stands in a line like a word
 * (a mention, a link).
 */
export function decorated(element: Element, skip?: string): boolean {
  if (silentTags.has(element.tagName.toUpperCase())) return true;
  if (skip && element.matches(skip)) return true;
  if (element.attributes.length === 0) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('role') === 'button') return true;
  if (element.getAttribute('contenteditable') !== 'false') return false;
  const custom = element.tagName.includes('-');
  return !(inlineTags.has(element.tagName) || custom) || element.getAttribute('aria-hidden') === 'true';
}

const emojiOnly = /^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;
const emojiHeart = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const emojiName = /^:[\w+~-]{1,62}:$/;

/** The characters that an image stands for (an emoji or its `:name:`), or '' when it is a picture. */
export function textOfImage(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  if (alt.length > 64) return '';
  return (emojiOnly.test(alt) && emojiHeart.test(alt)) || emojiName.test(alt) ? alt : '';
}
