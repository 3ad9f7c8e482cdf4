/**
 * Something that a reading notes without remarking on it: a speech act, who is addressed, who speaks. Signals feed the
 * scores, the stance and the strengths.
 */
export interface Signal {
  /** Stable id, `family.name`. */
  id: string;
  match: readonly string[];
  unless?: readonly string[];
}
