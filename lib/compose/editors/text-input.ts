import { valueField } from './value-field.ts';

/** A one-line text field: a compose box only where a site's own file names it, never by itself. */
export const textInput = valueField('text-input', 'input[type="text"], input:not([type])');
