// A line of few numbers beside the last of them, and estimates in order, each with the band where it probably lies.
const width = 96;
const height = 28;

/** `label` says the numbers in words. */
export function Spark({ label, values }: { label: string; values: readonly number[] }) {
  const most = Math.max(...values);
  const least = Math.min(...values);
  const place = (value: number, at: number) => ({
    x: 2 + (at / Math.max(1, values.length - 1)) * (width - 4),
    y: 3 + (1 - (value - least) / (most - least || 1)) * (height - 6),
  });
  const places = values.map(place);
  const end = places.at(-1);
  return (
    <svg className="spark" role="img" aria-label={label} viewBox={`0 0 ${width + 4} ${height}`}>
      <polyline className="c-val" points={places.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {end && <circle className="c-end" cx={end.x} cy={end.y} r="3" />}
    </svg>
  );
}

export interface RankedEstimate {
  name: string;
  /** Shares, 0 to 1. */
  share: number;
  low: number;
  high: number;
  words: string;
  of: string;
}

interface RankingProps {
  rows: readonly RankedEstimate[];
  /** The share that all are compared with. */
  mean?: number;
  most?: number;
}

export function Ranking({ rows, mean, most = 1 }: RankingProps) {
  const place = (share: number) => `${(share / most) * 100}%`;
  return (
    <ol className="ord">
      {rows.map((row) => (
        <li key={row.name}>
          <span>{row.name}</span>
          <svg role="img" aria-label={`${row.name}: ${row.words}`}>
            <line className="p-rail" x1="0" x2="100%" y1="10" y2="10" />
            {mean !== undefined && <line className="p-need" x1={place(mean)} x2={place(mean)} y1="0" y2="20" />}
            <line className="p-err" x1={place(row.low)} x2={place(row.high)} y1="10" y2="10" />
            <circle className="p-dot" cx={place(row.share)} cy="10" r="6" />
          </svg>
          <span className="num">
            <b>{row.words}</b> <small>{row.of}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
