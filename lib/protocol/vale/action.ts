import type { Pattern } from '../regex/pattern.ts';
import { sharedPattern } from '../regex/shared-pattern.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { listField, textField } from './rule-definition.ts';

/** How a rule's finding can be put right; `name` is '' when it offers nothing. */
export interface Action {
  name: string;
  params: string[];
}

export function actionOf(definition: RuleDefinition): Action {
  const raw = definition.action;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { name: '', params: [] };
  const action = raw as RuleDefinition;
  return { name: textField(action, 'name'), params: listField(action, 'params') };
}

/** @throws PatternError for an edit by what is no expression: that shows when a rule is read, not when it first speaks. */
export function checkAction({ name, params: [operation, expression = ''] }: Action): void {
  if (name === 'edit' && operation === 'regex') sharedPattern(expression);
}

/** The wordings an action makes of what was matched; empty when it has none to offer. */
export function wordings({ name, params }: Action, match: string): string[] {
  switch (name) {
    case 'replace':
      return params;
    case 'remove':
      return [''];
    case 'convert':
      return params[0] === 'simple' ? [match.toLowerCase()] : [];
    case 'edit':
      return edited(params, match).map((text) => text.trim());
    default:
      return [];
  }
}

function edited([operation = '', first = '', second = '']: string[], match: string): string[] {
  switch (operation) {
    case 'regex':
      return [substitute(sharedPattern(first), match, second)];
    case 'trim':
      return [trimStart(trimEnd(match, first), first)];
    case 'trim_left':
      return [trimStart(match, first)];
    case 'trim_right':
      return [trimEnd(match, first)];
    case 'remove':
      return [match.replaceAll(first, '')];
    case 'truncate':
      return [match.split(first)[0] ?? ''];
    case 'split':
      return [match.split(first)[Number(second) || 0] ?? ''];
    default:
      return [];
  }
}

function trimStart(text: string, cut: string): string {
  let at = 0;
  while (at < text.length && cut.includes(text[at] as string)) at++;
  return text.slice(at);
}

function trimEnd(text: string, cut: string): string {
  let end = text.length;
  while (end > 0 && cut.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Puts `template` (`$1`, `${name}`, `$$`) in place of every match. */
export function substitute(pattern: Pattern, text: string, template: string): string {
  let out = '';
  let at = 0;
  for (const match of pattern.findAll(text)) {
    const group = (index: number) => {
      const span = match.groups[index];
      return span ? text.slice(span.start, span.end) : '';
    };
    out += text.slice(at, match.start);
    out += template.replace(/\$(?:\$|(\d+)|\{(\w+)\})/g, (_, number?: string, name?: string) => {
      if (number !== undefined) return group(Number(number));
      if (name === undefined) return '$';
      return group(pattern.names.get(name) ?? (/^\d+$/.test(name) ? Number(name) : -1));
    });
    at = match.end;
  }
  return out + text.slice(at);
}
