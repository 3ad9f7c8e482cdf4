import type { Content } from '../../fixtures/editors/fixture.ts';

/** What a browser driver gives the scenarios: the frame that holds the editor, and a keyboard. */
export interface Driver {
  /** Value of a JavaScript expression (may be a promise) in the world of the page that holds the editor. */
  evaluate(expression: string): Promise<unknown>;
  /** Types as a person does, key by key. */
  type(text: string): Promise<void>;
  /** Presses a key, or several held together: `Control+z`. */
  press(keys: string): Promise<void>;
  /** Writes by an input method: `steps` appear one after the other as the composition, the last is committed. */
  compose?(steps: string[]): Promise<void>;
}

/** One editor on one page, as the scenarios see it. */
export class Stage {
  constructor(readonly driver: Driver) {}

  /** Mounts the editor anew with `content` and the caret at its end. */
  async show(content: Content): Promise<void> {
    await this.driver.evaluate(`show(${JSON.stringify(content)}).then(() => fixture.focus())`);
    await this.probe('find');
  }

  async type(text: string): Promise<void> {
    await this.driver.type(text);
    await this.drawn();
  }

  async press(keys: string): Promise<void> {
    await this.driver.press(keys);
    await this.drawn();
  }

  /** Lets the page draw: a person's keys are frames apart, and some editors work by the frame. */
  private drawn(): Promise<unknown> {
    return this.driver.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
  }

  /** The text of the editor's own model. */
  model = () => this.driver.evaluate('fixture.model()') as Promise<string>;
  /** The bold letters of the editor's own model. */
  bold = () => this.driver.evaluate('fixture.bold()') as Promise<string>;
  /** The adapter's reading. */
  read = () => this.probe('read') as Promise<string>;

  /** The adapter's replacement of the first `words` (at or after `from`) in its own reading. */
  async replace(words: string, text: string, expected = words, from = 0): Promise<boolean> {
    const start = (await this.read()).indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" is not in the editor`);
    return (await this.probe('replace', start, start + words.length, text, expected)) as boolean;
  }

  /** Puts `text` on the clipboard and pastes it into the editor by the keyboard. */
  async paste(text: string): Promise<void> {
    await this.driver.evaluate(`(() => {
      const field = document.querySelector('#clipboard');
      field.value = ${JSON.stringify(text)};
      field.focus();
      field.select();
    })()`);
    await this.press('Control+c');
    await this.driver.evaluate('fixture.focus()');
    await this.press('Control+v');
  }

  /** Calls the probe in the content script of the editor's frame. */
  probe(name: string, ...args: unknown[]): Promise<unknown> {
    const id = Math.floor(Math.random() * 1e9);
    const call = JSON.stringify(JSON.stringify({ id, name, args }));
    return this.driver.evaluate(`new Promise((done, failed) => {
      addEventListener('rapport-answer', function listen({ detail }) {
        const answer = JSON.parse(detail);
        if (answer.id !== ${id}) return;
        removeEventListener('rapport-answer', listen);
        if (answer.error) failed(new Error(answer.error));
        else done(answer.value);
      });
      dispatchEvent(new CustomEvent('rapport-probe', { detail: ${call} }));
    })`);
  }
}
