// How wide the interval around a percent will be, by where a person stands: a line over the whole scale, with its table twin.
import { formatNumber } from "../../words/format";
import { useWords } from "../../words/words";
import { Twin } from "../list/twin";

interface PrecisionProps {
  label: string;
  /** Percents of the bank from low to high, and half the width there. */
  points: readonly { percent: number; half_width: number }[];
}

const width = 320;
const height = 100;
const most = 50;
const marks = [0, 25, 50, 75, 100];
const x = (percent: number) => (width * percent) / 100;
const y = (half: number) => height * (1 - Math.min(half, most) / most);

export function Precision({ label, points }: PrecisionProps) {
  const say = useWords("ui");
  return (
    <figure className="item-curve">
      <svg role="img" aria-label={label} viewBox={`0 -6 ${width} ${height + 12}`}>
        {marks.map((mark) => (
          <line className="p-rail" key={mark} x1={x(mark)} x2={x(mark)} y1="0" y2={height} />
        ))}
        <line className="p-rail" x1="0" x2={width} y1={height} y2={height} />
        <polyline className="c-line" points={points.map((one) => `${x(one.percent)},${y(one.half_width)}`).join(" ")} />
      </svg>
      <figcaption className="micro dim">{say("precision.caption", { most })}</figcaption>
      <Twin
        summary={say("precision.twin")}
        caption={label}
        heads={[say("precision.percent"), say("precision.width")]}
        rows={points.filter((_, at) => at % 2 === 0).map((one) => [formatNumber(one.percent, 0), `± ${formatNumber(one.half_width)}`])}
      />
    </figure>
  );
}
