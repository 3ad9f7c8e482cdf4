import type { Draft, Enforcement, Report } from '../analyzer/types.ts';
import type { EndedDraft } from '../storage/history/entry.ts';
import type { SettingsChange } from '../storage/settings/settings-shape.ts';

/** A remark that the writer does not want to see again at these words. */
export interface DismissedRemark {
  /** Or `anyRule`: no rule is to speak at them. */
  rule: string;
  /** The words as they stand in the draft. */
  phrase: string;
}

/** The switch for one site, as the card beside a compose box has it. */
export interface SiteSwitch {
  /** Site id as in `lib/compose/sites`; for an unknown site its host. */
  id: string;
  on: boolean;
}

/** The protocols in force, for people. */
export interface ProtocolLines {
  /** Name, version and owner of each, a line each. */
  names: string[];
  /** Where they want different things and which holds, a line each. */
  conflicts: string[];
  /** Those that say nothing because they cannot be read or their tests do not hold, a line each. */
  broken: string[];
}

/**
 * Every message of the extension: one line each. A content script is a stranger: what it may ask for is in
 * `PageMessages`, and its handler brings a reader that checks the data; what only our own pages may ask for is in
 * `OwnMessages`. In both a missing handler is a type error. Every message goes to the background.
 */
export interface PageMessages {
  /** A box got the focus: wakes the worker and injects the coach into the sender's frame. */
  wake(): void;
  /** What the protocols in force ask for on a site: the coach asks before there is anything to judge. */
  enforcement(site: string): Enforcement | undefined;
  analyze(draft: Draft): Report;
  dismiss(remark: DismissedRemark): void;
  /** Takes a dismissal back. */
  undismiss(remark: DismissedRemark): void;
  /** The writer found a remark of this rule not useful. */
  notUseful(rule: string): void;
  /** The writer wants to see what a rule is and to switch it off or on: opens the settings there. */
  ruleSettings(rule: string): void;
  /** The writer switched the coach for the site that the message comes from. */
  switchSite(wanted: SiteSwitch): void;
  /** A draft was sent or left. Sent twice with one id it is written once. */
  record(draft: EndedDraft): void;
}

export interface OwnMessages {
  /** Changes settings. Done in the background so that a popup may close in the middle of it. */
  changeSettings(change: SettingsChange): void;
  protocolsInForce(): ProtocolLines;
  /** What the protocols in force ask for on each of these sites. */
  enforcements(sites: readonly string[]): (Enforcement | undefined)[];
  /** Forgets the history at once; its words leave the files of the browser behind that. */
  forgetHistory(): void;
  /** Forgets everything that is stored, at once: history, settings, dismissals, counts. */
  eraseAll(): void;
}

export interface ProtocolMap extends PageMessages, OwnMessages {}
