import { batch, signal } from '@preact/signals';
import { type Finding, type Report, remarkKey } from '../analyzer/types.ts';
import { Dismissed } from './dismissed.ts';
import { DraftLog } from './draft-log.ts';
import { watchEnter } from './enter-habit.ts';
import { rebase } from './marks/rebase.ts';
import type { Notice } from './notice.ts';
import type { SessionOptions } from './session-options.ts';
import type { Box } from './sites/site.ts';
import type { TextMap } from './text/text-map.ts';

/** Typing has paused for this long before a draft is read, in milliseconds. */
const pause = 250;
/** A send counts as one when the box is emptied or gone within this many milliseconds. */
const sendWindow = 5_000;

/**
 * One compose box's life: reads the draft while the box is in use, asks for reports, keeps what is shown in step with
 * the words, and tells how the draft ended. Knows nothing of how it is painted.
 */
export class Session {
  readonly box: Box;
  readonly site: string;
  readonly root: HTMLElement;
  /** True from a focus until the box is left; only then does the session listen to the box. */
  readonly awake = signal(false);
  readonly text = signal('');
  /** The last report, whatever has been typed since. */
  readonly report = signal<Report | undefined>(undefined);
  /** Remarks that still stand at their words in `text`, strongest first, dismissed ones left out. */
  readonly remarks = signal<readonly Finding[]>([]);
  /** A remark whose words changed before they could be replaced. */
  readonly refused = signal<Finding | undefined>(undefined);

  /** True while the analyzer cannot be reached; the next pause in typing tries again. */
  readonly away = signal(false);
  readonly notice = signal<Notice | undefined>(undefined);

  readonly #options: SessionOptions;
  #map: TextMap | undefined;
  #checked: { about: string; report: Report } | undefined;
  readonly #dismissed = new Dismissed();
  #log = new DraftLog();
  #waking = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The question that is under way: a pause in typing and a send may ask for the same text. */
  #asking: { about: string; report: Promise<Report> } | undefined;
  /** Counts the settings that a judgement was made under. */
  #era = 0;
  #composing = false;
  #sent: { text: string; time: number; reason: string | undefined } | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.box = options.box;
    this.site = options.site;
    this.root = options.box.element;
  }

  get map(): TextMap | undefined {
    return this.#map;
  }

  /** The box has the focus: read it now, then after every pause in typing. */
  wake(): void {
    if (this.awake.value) return;
    this.#waking = new AbortController();
    const { signal } = this.#waking;
    this.awake.value = true;
    this.#options.editor.observe(this.root, () => this.#changed(), signal);
    const compose = (event: Event) => {
      this.#composing = event.type === 'compositionstart';
      if (!this.#composing) this.#changed();
    };
    this.root.addEventListener('compositionstart', compose, { signal });
    this.root.addEventListener('compositionend', compose, { signal });
    watchEnter(this.root, () => this.read(), signal);
    this.check();
  }

  /** The box was left: stop listening. What the writer wrote stays known for the send. */
  rest(): void {
    this.#waking.abort();
    clearTimeout(this.#timer);
    this.#composing = false;
    this.awake.value = false;
  }

  /** The box is gone, or the page is. */
  end(): void {
    this.rest();
    const sent = this.#sent;
    if (sent && Date.now() - sent.time < sendWindow) this.#finish('sent', sent.text);
    else this.#finish('left', this.text.peek());
  }

  /** Reads the box as it stands. Empty when the site is switched off. */
  read(): string {
    if (!this.#options.on.peek()) return '';
    this.#map = this.#options.editor.read(this.root);
    return this.#map.text;
  }

  /** Takes what is in the box now and asks for a report on it unless there is one. */
  check(): void {
    clearTimeout(this.#timer);
    this.#take();
    const text = this.text.peek();
    if (!this.#options.on.peek() || text.trim() === '') this.#clear();
    else if (this.#checked?.about === this.#about(text)) this.#show(this.#checked.report);
    else
      this.ask(text).catch(() => {
        // No report, no remark: nothing is said beside the box; the card says it to who looks there.
        this.away.value = true;
      });
  }

  /** Forgets the last report and asks again: the settings that shape a judgement changed. */
  recheck(): void {
    this.#checked = undefined;
    this.#asking = undefined;
    this.#era++;
    if (this.awake.peek()) this.check();
  }

  /** A report on `text`, as a send is decided by. Rejects when the analyzer cannot be reached. */
  ask(text: string): Promise<Report> {
    const about = this.#about(text);
    if (this.#asking?.about === about) return this.#asking.report;
    const asking = { about, report: this.#fetch(text, about) };
    this.#asking = asking;
    const over = () => {
      if (this.#asking === asking) this.#asking = undefined;
    };
    asking.report.then(over, over);
    return asking.report;
  }

  /** Names what a report on `text` is about: these words, and all that leaves with them. */
  #about(text: string): string {
    return JSON.stringify([text, this.#options.thread()]);
  }

  async #fetch(text: string, about: string): Promise<Report> {
    const { kind } = this.box;
    const parent = this.box.parent();
    const thread = this.#options.thread();
    const account = this.box.account();
    this.#log.account = account ?? this.#log.account;
    const era = this.#era;
    const report = await this.#options.analyze({
      text,
      site: this.site,
      kind,
      ...(parent && { parent }),
      ...(thread && { thread }),
      ...(account && { account }),
    });
    if (era === this.#era && this.text.peek() === text && this.#options.on.peek()) {
      this.#checked = { about, report };
      this.#log.reported(text, this.#dismissed.shown(report));
      this.#show(report);
    }
    return this.#dismissed.deciding(report);
  }

  /** The report on exactly `text`, among what leaves with it now, as a send is decided by; when there is one already. */
  known(text: string): Report | undefined {
    return this.#checked?.about === this.#about(text)
      ? this.#dismissed.deciding(this.#checked.report)
      : undefined;
  }

  /** The writer does not want to see this remark again at these words. */
  dismiss(finding: Finding): void {
    this.#dismissed.add(finding);
    this.#log.acted(finding, 'dismissed');
    this.#drop(finding);
  }

  /** Takes back a dismissal, once nobody else remembers it: the draft is judged anew. */
  restore(finding: Finding): void {
    this.#dismissed.remove(finding);
    this.#log.acted(finding, undefined);
    this.recheck();
  }

  /** Puts `wording` in place of the remark's words. False, with nothing changed, when the words have changed. */
  async replace(finding: Finding, wording: string): Promise<boolean> {
    this.#take();
    const now = this.remarks.peek().find((remark) => remarkKey(remark) === remarkKey(finding));
    const done =
      now !== undefined &&
      (await this.#options.editor.replace(
        this.root,
        now,
        wording,
        this.text.peek().slice(now.start, now.end),
      ));
    if (done) {
      this.#log.acted(finding, 'replaced');
      this.#drop(finding);
      this.check();
    } else this.refused.value = finding;
    return done;
  }

  /** Replaces every remark of `finding`'s category by its first wording, last words first. Gives back how many. */
  async replaceAll(finding: Finding): Promise<number> {
    const same = this.remarks
      .peek()
      .filter((remark) => remark.category === finding.category && remark.replacements.length > 0)
      .sort((a, b) => b.start - a.start);
    let done = 0;
    for (const remark of same) if (await this.replace(remark, remark.replacements[0] as string)) done++;
    return done;
  }

  /** The page was given the send of `text`. It counts when the box is emptied or gone soon. */
  sending(text: string, reason?: string): void {
    if (text.trim() === '') return;
    this.#sent = { text, time: Date.now(), reason };
    for (const wait of [300, 1_500, sendWindow - 1]) setTimeout(() => this.#settle(), wait);
  }

  #settle(): void {
    if (this.#sent && (!this.root.isConnected || this.read().trim() === '')) {
      this.#finish('sent', this.#sent.text);
      this.#clear();
    }
  }

  #finish(ending: 'sent' | 'left', text: string): void {
    const record = this.#log.ended(ending, this.site, this.box.kind, text, this.#sent?.reason);
    this.#sent = undefined;
    this.#log = new DraftLog();
    this.#checked = undefined;
    if (record) this.#options.record(record);
  }

  #changed(): void {
    if (this.#composing) return;
    this.#take();
    if (this.text.peek() === '') this.#settle();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), pause);
  }

  /** Reads the box and carries the shown remarks over to the new text. */
  #take(): void {
    const before = this.text.peek();
    const after = this.read();
    batch(() => {
      if (after !== before) {
        this.refused.value = undefined;
        this.notice.value = undefined;
      }
      this.text.value = after;
      // Also when the text is the same: the editor may have made its nodes anew.
      this.remarks.value = rebase(this.remarks.peek(), before, after);
    });
  }

  #show(report: Report): void {
    batch(() => {
      this.away.value = false;
      this.report.value = this.#dismissed.shown(report);
      this.remarks.value = this.report.value.findings;
    });
  }

  #clear(): void {
    batch(() => {
      this.report.value = undefined;
      this.remarks.value = [];
      this.refused.value = undefined;
    });
  }

  #drop(finding: Finding): void {
    const key = remarkKey(finding);
    this.remarks.value = this.remarks.peek().filter((remark) => remarkKey(remark) !== key);
    const report = this.report.peek();
    if (report) this.report.value = this.#dismissed.shown(report);
  }
}
