// The arithmetic of a year drawn from left to right: where a date stands, which weeks and months there are.
import { instantOfDate } from "../../words/format";

const day_ms = 86_400_000;

export interface Span {
  from: string;
  /** Inclusive. */
  to: string;
}

/** Place of a date in percent of the span; the day after its end is 100. */
export function placeOf(date: string, span: Span): number {
  const start = instantOfDate(span.from);
  const length = instantOfDate(span.to) - start + day_ms;
  return ((instantOfDate(date) - start) / length) * 100;
}

export function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function dayAfter(date: string, days = 1): string {
  return isoOf(instantOfDate(date) + days * day_ms);
}

/** Left edge and width in percent, cut at the ends of the span. */
export function barOf(bar: Span, span: Span): { x: string; width: string } | undefined {
  const left = Math.max(0, placeOf(bar.from, span));
  const right = Math.min(100, placeOf(dayAfter(bar.to), span));
  return right > left ? { x: `${left}%`, width: `${Math.max(right - left, 0.9)}%` } : undefined;
}

/** The first days of the months of the span, beginning with its own first day. */
export function monthsOf(span: Span): string[] {
  const months = [span.from];
  const date = new Date(instantOfDate(`${span.from.slice(0, 7)}-01`));
  for (;;) {
    date.setUTCMonth(date.getUTCMonth() + 1);
    const iso = isoOf(date.getTime());
    if (iso > span.to) return months;
    months.push(iso);
  }
}

/** Percent of the span that the shortened name of a month needs. */
const name_width = 7;

/** The months that have room for their name: one that begins close before the next stays unnamed. */
export function namedMonthsOf(span: Span): string[] {
  const months = monthsOf(span);
  return months.filter((month, at) => {
    const next = months[at + 1];
    return (next === undefined ? 100 : placeOf(next, span)) - placeOf(month, span) >= name_width || months.length === 1;
  });
}
