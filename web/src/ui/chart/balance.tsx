// Estimates on both sides of a middle, each with the band where it probably lies, on one axis. The rows keep the order they
// are given in: the picture is no ranking. The table twin says the same in numbers.
import { classes } from "../classes";
import { Icon, type Sign } from "../icon";
import { Twin } from "../list/twin";

export interface BalanceRow {
  name: string;
  /** Above 0 lies to the left. */
  value: number;
  low: number;
  high: number;
  word: string;
  note?: string;
  sign: Sign;
  attention?: boolean;
}

interface BalanceProps {
  label: string;
  /** What lies at the left, in the middle and at the right. */
  ends: readonly [string, string, string];
  caption: string;
  rows: readonly BalanceRow[];
  twin: { summary: string; heads: readonly string[]; rows: readonly (readonly (string | number)[])[] };
}

const middle = 16;
const least_reach = 1;

/** From the middle to an end of the axis: what holds every band. */
const reachOf = (rows: readonly BalanceRow[]) => Math.ceil(2 * Math.max(least_reach, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]))) / 2;

function Bar({ row, reach }: { row: BalanceRow; reach: number }) {
  const x = (value: number) => `${(50 * (reach - value)) / reach}%`;
  return (
    <svg role="img" aria-label={`${row.name}: ${row.word}`}>
      <line className="p-rail" x1="0" x2="100%" y1={middle} y2={middle} />
      <line className="p-need" x1="50%" x2="50%" y1="3" y2="29" />
      <line className="p-err" x1={x(row.high)} x2={x(row.low)} y1={middle} y2={middle} />
      <circle className="p-dot" cx={x(row.value)} cy={middle} r="7" />
    </svg>
  );
}

export function Balance({ label, ends, caption, rows, twin }: BalanceProps) {
  const reach = reachOf(rows);
  return (
    <figure className="gap-top" aria-label={label}>
      <div className="prof-head" aria-hidden="true">
        <span />
        <svg>
          <text x="0" y="12">{ends[0]}</text>
          <text x="50%" y="12" textAnchor="middle">{ends[1]}</text>
          <text x="100%" y="12" textAnchor="end">{ends[2]}</text>
        </svg>
        <span />
      </div>
      <ul className="prof">
        {rows.map((row) => (
          <li key={row.name}>
            <span className="prof-name">{row.name}</span>
            <Bar row={row} reach={reach} />
            <span className="prof-word">
              <b className={classes(row.attention && "t-attention")}>
                <Icon sign={row.sign} /> {row.word}
              </b>
              {row.note && <span className="micro dim"> {row.note}</span>}
            </span>
          </li>
        ))}
      </ul>
      <figcaption className="micro dim gap-small">{caption}</figcaption>
      <Twin summary={twin.summary} caption={label} heads={twin.heads} rows={twin.rows} />
    </figure>
  );
}
