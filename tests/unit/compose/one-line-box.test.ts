// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { isOneLineBox } from '../../../lib/compose/guard/one-line-box.ts';

const isBox = (html: string) => {
  document.body.innerHTML = html;
  return isOneLineBox(document.querySelector('input:not([type="hidden"])') as Element);
};

afterEach(() => document.body.replaceChildren());

describe('a field of one line', () => {
  it.each([
    '<form><input type="text" name="status" maxlength="280"><button>Post</button></form>',
    '<form><input type="text" placeholder="Add a comment…"><button>Send</button></form>',
    '<div><input type="text" placeholder="Nachricht schreiben"><button>→</button></div>',
    '<form><input type="hidden" name="token"><input name="reply" type="text"></form>',
  ])('is a compose box: %s', (html) => {
    expect(isBox(html)).toBe(true);
  });

  it.each([
    '<form><input type="text" name="city"><button>Go</button></form>',
    '<form><input type="text" placeholder="Search messages"><button>Go</button></form>',
    '<form><input type="text" placeholder="Nachrichten suchen"></form>',
    '<form><input type="text" name="comment_author"><textarea name="comment"></textarea></form>',
    '<form><input type="text" name="message_subject" maxlength="200"></form>',
    '<form><input type="email" name="message"></form>',
    '<form><input type="text" name="reply" readonly></form>',
    '<form><input type="text" name="reply" list="names"><datalist id="names"></datalist></form>',
    '<form><input type="text" name="message" role="combobox"></form>',
  ])('is none: %s', (html) => {
    expect(isBox(html)).toBe(false);
  });
});
