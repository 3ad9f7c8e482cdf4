/** A text of blanks in its lines: what stands behind it keeps its offset. */
export const blanked = (text: string): string => text.replace(/[^\n]/g, ' ');
