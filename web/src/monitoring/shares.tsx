// An indicator by place as a picture: one bar for each place, its number in words beside it. A group too small to be
// shown has no bar and no number.
import { formatNumber, formatTenths } from "../words/format";
import { useWords } from "../words/words";
import type { components } from "../api/schema";

export type IndicatorPage = components["schemas"]["IndicatorPage"];
export type Line = components["schemas"]["IndicatorLine"];

export function useNumbers(page: IndicatorPage) {
  const say = useWords("monitoring");
  const value = (line: Line) => {
    if (line.hidden) return say("line.hidden");
    if (line.value === undefined || line.value === null) return say("line.nothing");
    return page.formula === "share" ? say("line.percent", { value: formatTenths(line.value) }) : formatNumber(line.value, 2);
  };
  const of = (line: Line) => say(page.formula === "mean" ? "line.answers" : "line.of", { count: formatNumber(line.of ?? 0), number: formatNumber(line.number ?? 0) });
  /** Of few people a share says little: where it likely lies. */
  const likely = (line: Line) => (line.low === undefined || line.high === undefined ? "" : say("line.likely", { low: formatTenths(line.low), high: formatTenths(line.high) }));
  return { value, likely, of: (line: Line) => (line.hidden ? say("line.hidden.of") : [of(line), likely(line)].filter(Boolean).join("; ")) };
}

interface SharesProps {
  page: IndicatorPage;
  lines: readonly Line[];
  /** Leads to the parts of a place, where it has some. */
  open?: (line: Line) => void;
}

export function Shares({ page, lines, open }: SharesProps) {
  const say = useWords("monitoring");
  const numbers = useNumbers(page);
  const greatest = page.formula === "share" ? 100 : Math.max(1, ...lines.map((line) => line.value ?? 0));
  return (
    <figure aria-label={say("picture")}>
      <ul className="shares">
        {lines.map((line) => (
          <li key={line.path}>
            <span>
              {open ? (
                <button type="button" className="link" onClick={() => open(line)}>
                  {line.title}
                </button>
              ) : (
                line.title
              )}
            </span>
            <svg role="img" aria-label={[`${line.title}: ${numbers.value(line)}`, numbers.likely(line)].filter(Boolean).join(", ")}>
              <rect className="s-rail" width="100%" height="100%" rx="3" />
              {!line.hidden && <rect className="s-fill" width={`${(100 * (line.value ?? 0)) / greatest}%`} height="100%" rx="3" />}
            </svg>
            <span className="num">{numbers.value(line)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
