/** What a page's script holds in its hands; each drawing of the page has its own. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement | HTMLInputElement;
  /** The button as it stands now. */
  button(): HTMLButtonElement;
  /** Puts a new button in the place of the old one. */
  newButton(): void;
  /** The text in the box, which is emptied. */
  take(): string;
  /** The server has these words. Nothing is sent without any. */
  deliver(text: string): void;
  /** Both at once. */
  send(): void;
  /** The browser tells the page that the network works. */
  online(): boolean;
  /** These words stand in the box again: they are not sent, and their writer sees that. */
  giveBack(text: string): void;
}

export interface PageKind {
  /** What a person does to send here: a full press of the mouse, Control and Enter, Enter alone, or a bare click. */
  by: 'mouse' | 'chord' | 'enter' | 'assistive';
  /** A field of one line. */
  line?: true;
  /** Its button submits its form. */
  form?: true;
  /** It sends when the key goes up, or so many milliseconds after the press: nothing else happens to its box before. */
  takes?: 'until key up' | number;
  listen(page: PageParts): void;
  /** What the page does to its button after every step, whoever took it. */
  render?(page: PageParts): void;
  /** What the page does when its box was written in. */
  written?(page: PageParts): void;
}

const isSendKey = (event: KeyboardEvent) => event.key === 'Enter' && event.ctrlKey && !event.isComposing;
const onButton =
  (type: string) =>
  ({ button, send }: PageParts) =>
    button().addEventListener(type, send);
const onSubmit = ({ form }: PageParts, act: () => void) =>
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });

/** Calls `act` for a send key; a repeat sends nothing here. */
const onChord = ({ field }: PageParts, act: () => void) =>
  field.addEventListener('keydown', (event) => {
    if (!isSendKey(event as KeyboardEvent) || (event as KeyboardEvent).repeat) return;
    event.preventDefault();
    act();
  });

/** Pages by what they send on, and how. Each ignores an empty box. */
export const pageKinds = {
  click: { by: 'mouse', listen: onButton('click') },
  pointer: { by: 'mouse', listen: onButton('pointerdown') },
  'pointer let go': { by: 'mouse', listen: onButton('pointerup') },
  'mouse let go': { by: 'mouse', listen: onButton('mouseup') },
  assistive: { by: 'assistive', listen: onButton('click') },
  key: { by: 'chord', listen: (page) => onChord(page, page.send) },
  'key let go': {
    by: 'chord',
    takes: 'until key up',
    listen: ({ field, send }) =>
      field.addEventListener('keyup', (event) => isSendKey(event as KeyboardEvent) && send()),
  },
  'line begun': {
    by: 'enter',
    listen: ({ field, send }) =>
      field.addEventListener('beforeinput', (event) => {
        if (!/^insert(?:Paragraph|LineBreak)$/.test((event as InputEvent).inputType)) return;
        event.preventDefault();
        send();
      }),
  },
  submit: { by: 'mouse', form: true, listen: (page) => onSubmit(page, page.send) },
  'submit asked for by a key': {
    by: 'chord',
    form: true,
    listen(page) {
      onSubmit(page, page.send);
      onChord(page, () => page.form.requestSubmit());
    },
  },
  'submit asked for later': {
    by: 'chord',
    form: true,
    takes: 50,
    listen(page) {
      let waits = false;
      onSubmit(page, page.send);
      onChord(page, () => {
        if (waits) return;
        waits = true;
        setTimeout(() => {
          waits = false;
          page.form.requestSubmit();
        }, 50);
      });
    },
  },
  'submit of a line': { by: 'enter', line: true, form: true, listen: (page) => onSubmit(page, page.send) },
  'click by a line': {
    by: 'enter',
    line: true,
    form: true,
    listen(page) {
      onSubmit(page, () => {});
      page.button().addEventListener('click', page.send);
    },
  },
  'box emptied first': {
    by: 'mouse',
    listen({ button, take, deliver }) {
      button().addEventListener('click', () => {
        const text = take();
        setTimeout(() => deliver(text), 30);
      });
    },
  },
  'box emptied, then submitted': {
    by: 'chord',
    form: true,
    listen(page) {
      let hidden = '';
      onSubmit(page, () => page.deliver(hidden));
      onChord(page, () => {
        hidden = page.take();
        page.form.requestSubmit();
        hidden = '';
      });
    },
  },
  'button drawn anew': {
    by: 'mouse',
    listen: onButton('click'),
    render(page) {
      page.newButton();
      page.button().addEventListener('click', page.send);
    },
  },
  'button switched on later': {
    by: 'mouse',
    listen: onButton('click'),
    written({ button }) {
      const control = button();
      control.disabled = true;
      setTimeout(() => {
        control.disabled = false;
      }, 60);
    },
  },
  'network tried again': {
    by: 'mouse',
    listen({ button, take, deliver, online }) {
      const attempt = (text: string) => {
        if (online()) deliver(text);
        else setTimeout(attempt, 1_000, text);
      };
      button().addEventListener('click', () => setTimeout(attempt, 200, take()));
    },
  },
  'words given back': {
    by: 'mouse',
    listen({ button, field, take, deliver, online, giveBack }) {
      const attempt = (text: string) => {
        if (online()) deliver(text);
        // A new draft is in the box already.
        else if (field.value !== '' || !field.isConnected) setTimeout(attempt, 1_000, text);
        else giveBack(text);
      };
      button().addEventListener('click', () => setTimeout(attempt, 200, take()));
    },
  },
} satisfies Record<string, PageKind>;

export type SendKind = keyof typeof pageKinds;
export const sendKinds = Object.keys(pageKinds) as SendKind[];
