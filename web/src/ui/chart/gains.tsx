// What things add, each with the band where it probably lies, beside nothing and beside what was expected. The rows keep the
// order they are given in; the table twin belongs to whoever draws it.
import { classes } from "../classes";
import { Link } from "wouter";

export interface GainRow {
  id: string;
  name: string;
  to?: string;
  gain: number;
  low: number;
  high: number;
  /** A mark to compare with; none where there is nothing. */
  expected?: number | undefined;
  word: string;
  note?: string;
}

const middle = 16;

interface GainsProps {
  label: string;
  ends: (value: number) => string;
  rows: readonly GainRow[];
  /** All that stand on one page, so that they are drawn to one scale. */
  beside?: readonly GainRow[];
}

export function Gains({ label, ends, rows, beside = rows }: GainsProps) {
  const least = Math.min(0, ...beside.map(({ low, expected }) => Math.min(low, expected ?? low)));
  const most = Math.max(1, ...beside.map(({ high, expected }) => Math.max(high, expected ?? high)));
  const x = (value: number) => `${(100 * (value - least)) / (most - least)}%`;
  return (
    <figure className="gap-top" aria-label={label}>
      <div className="prof-head" aria-hidden="true">
        <span />
        <svg>
          {least < -0.15 * most && <text x="0" y="12">{ends(least)}</text>}
          <text x={x(0)} y="12" textAnchor={least < 0 ? "middle" : "start"}>0</text>
          <text x="100%" y="12" textAnchor="end">{ends(most)}</text>
        </svg>
        <span />
      </div>
      <ul className="prof">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="prof-name">{row.to ? <Link href={row.to}>{row.name}</Link> : row.name}</span>
            <svg role="img" aria-label={`${row.name}: ${row.word}`}>
              <line className="p-rail" x1="0" x2="100%" y1={middle} y2={middle} />
              <line className="p-rail" x1={x(0)} x2={x(0)} y1="8" y2="24" />
              <line className="p-err" x1={x(row.low)} x2={x(row.high)} y1={middle} y2={middle} />
              {row.expected !== undefined && <line className="p-need" x1={x(row.expected)} x2={x(row.expected)} y1="3" y2="29" />}
              <circle className="p-dot" cx={x(row.gain)} cy={middle} r="7" />
            </svg>
            <span className="prof-word">
              <b className={classes(row.low > 0 && "strong")}>{row.word}</b>
              {row.note && <span className="micro dim"> {row.note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
