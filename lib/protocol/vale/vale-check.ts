import type { Check, Finding } from '../../analyzer/types.ts';
import type { Alert } from './lint-document.ts';
import type { ValeChecker } from './vale-checker.ts';

/**
 * A Vale style as the analyzer's check.
 * @param path the file that the text is; a draft without one is plain text, and sections see it as `post.md`, since that is
 * how styles are switched on.
 */
export function valeCheck(checker: ValeChecker, path?: string): Check {
  return ({ text }) => {
    const alerts = path === undefined ? checker.check('post.md', text, 'txt') : checker.check(path, text);
    return alerts.map((alert) => findingOf(alert, text));
  };
}

/** A style's finding in the analyzer's terms: a matter of the team's voice (P6). */
export function findingOf(alert: Alert, text: string): Finding {
  const style = alert.rule.split('.')[0] as string;
  const about = alert.description ?? `The team's style ${style} asks for this.`;
  return {
    rule: alert.rule,
    category: 'brand-voice',
    level: alert.level,
    start: alert.start,
    end: alert.end,
    text: text.slice(alert.start, alert.end),
    message: alert.message,
    why: [about, alert.link, 'P6'].filter(Boolean).join(' '),
    replacements: alert.replacements,
  };
}
