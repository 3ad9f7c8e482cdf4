import {
  type Category,
  categories,
  type Report,
  type Stance,
  stances,
  type Verdict,
} from '../analyzer/types.ts';

/** One judged post. */
export interface JudgedPost {
  text: string;
  report: Report;
}

/** A rule and the posts it spoke in. */
export interface Habit {
  rule: string;
  posts: number;
  /** The shortest passage it spoke at, as an example. */
  example: string;
}

/** What many posts have in common (P17, P21): the writer's own practice, no follower counts. */
export interface Audit {
  posts: number;
  balance: Record<Stance, number>;
  verdicts: Record<Verdict, number>;
  /** Posts with at least one remark of the category. */
  categories: Record<Category, number>;
  /** Rules by the number of posts they spoke in, most first. */
  habits: Habit[];
  /** Strengths by the number of posts that show them, most first. */
  strengths: { signal: string; message: string; posts: number }[];
  /** Posts with the most to gain, strongest first; what was posted in the same words several `times` stands once. */
  strongest: (JudgedPost & { times: number })[];
}

const count = <K extends string>(keys: readonly K[], of: (key: K) => number) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;

/** Highest score of the categories that a post was remarked on for. */
const strength = ({ report }: JudgedPost) =>
  Math.max(0, ...report.findings.map((finding) => report.scores[finding.category]));

/**
 * Sums up judged posts. Pure; linear in the number of findings.
 * @param most how many of the strongest posts are given back
 */
export function auditOf(judged: readonly JudgedPost[], most = 20): Audit {
  const habits = new Map<string, Habit>();
  const strengths = new Map<string, Audit['strengths'][number]>();
  const remarked = new Map<string, Audit['strongest'][number]>();
  for (const post of judged) {
    const { text, report } = post;
    if (report.findings.length > 0)
      remarked.set(text, { ...post, times: (remarked.get(text)?.times ?? 0) + 1 });
    for (const rule of new Set(report.findings.map((finding) => finding.rule))) {
      const { text } = report.findings.find((finding) => finding.rule === rule) ?? { text: '' };
      const habit = habits.get(rule) ?? { rule, posts: 0, example: text };
      const example = text.length < habit.example.length ? text : habit.example;
      habits.set(rule, { rule, posts: habit.posts + 1, example });
    }
    for (const signal of new Set(report.strengths.map((found) => found.signal))) {
      const { message } = report.strengths.find((found) => found.signal === signal) ?? { message: '' };
      const known = strengths.get(signal) ?? { signal, message, posts: 0 };
      strengths.set(signal, { ...known, posts: known.posts + 1 });
    }
  }
  return {
    posts: judged.length,
    balance: count(stances, (stance) => judged.filter(({ report }) => report.stance === stance).length),
    verdicts: count(
      ['clear', 'remark', 'warning'],
      (verdict) => judged.filter(({ report }) => report.verdict === verdict).length,
    ),
    categories: count(
      categories,
      (category) =>
        judged.filter(({ report }) => report.findings.some((f) => f.category === category)).length,
    ),
    habits: [...habits.values()].sort((a, b) => b.posts - a.posts),
    strengths: [...strengths.values()].sort((a, b) => b.posts - a.posts),
    strongest: [...remarked.values()].sort((a, b) => strength(b) - strength(a)).slice(0, most),
  };
}
