// How a mean difference between marks is said: with its interval, and only from as many pairs as tell something.
import type { components } from "../api/schema";
import { formatNumber } from "../words/format";
import type { Say } from "../words/words";

const signed = (value: number) => `${value > 0 ? "+" : ""}${formatNumber(value, 2)}`;

export function severityWords(say: Say<"diagnostics">, severity: components["schemas"]["MeanDifference"], { interval_percent, pairs_min }: { interval_percent: number; pairs_min: number }): string {
  if (!severity.sufficient) return say("severity.few", { pairs: severity.pairs, least: pairs_min });
  const mean = Number(severity.mean.toFixed(2));
  const figures = { count: Math.abs(mean), sign: mean > 0 ? "+" : mean < 0 ? "\u2212" : "", low: signed(severity.low), high: signed(severity.high), percent: interval_percent, pairs: severity.pairs };
  if (severity.low > 0) return say("severity.milder", figures);
  if (severity.high < 0) return say("severity.stricter", figures);
  return say("severity.even", figures);
}
