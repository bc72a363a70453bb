// How the plan and the bound that none exceeds came together in time, in percents of the bound; the table twin says the same.
import { Twin } from "../ui/list/twin";
import { formatNumber, formatPercent } from "../words/format";
import { useWords } from "../words/words";
import type { RunPoint } from "./parts";

const width = 1000;
const height = 200;
/** Room for the numbers of the axis. */
const above = 8;
const left = 52;
/** Of the width; to the right of it stands what the last moment has changed. */
const time_ends = 0.96;
const shown_rows = 12;

/** A staircase through what was known at each moment; what is not known yet is left out. */
function staircase(points: readonly RunPoint[], of: (point: RunPoint) => number, x: (seconds: number) => number, y: (value: number) => number) {
  const known = points.filter((one) => of(one) > 0);
  const [first] = known;
  if (!first) return "";
  return `M${x(first.seconds)} ${y(of(first))}${known.slice(1).map((one) => ` H${x(one.seconds)} V${y(of(one))}`).join("")} H${width}`;
}

function rowsOf(points: readonly RunPoint[]) {
  const step = Math.max(1, Math.ceil(points.length / shown_rows));
  return points.filter((_, at) => at % step === 0 || at === points.length - 1);
}

export function Converging({ points, firstCome }: { points: readonly RunPoint[]; firstCome?: number }) {
  const say = useWords("wave");
  const last = points.at(-1);
  const bounds = points.filter((one) => one.bound > 0).map((one) => one.bound);
  const whole = Math.max(bounds.length > 0 ? Math.min(...bounds) : 0, ...points.map((one) => one.value));
  if (!last || whole <= 0) return null;
  const values = points.filter((one) => one.value > 0).map((one) => one.value / whole);
  const least = Math.floor(10 * Math.min(0.9, ...values, firstCome ? firstCome / whole : 1)) / 10;
  const most = Math.min(1.5, Math.max(1.02, ...bounds.map((one) => one / whole)));
  const end = Math.max(last.seconds, 0.1);
  const x = (seconds: number) => Math.round((time_ends * width * seconds) / end);
  const y = (value: number) => Math.round(height * (1 - (Math.min(most, Math.max(least, value / whole)) - least) / (most - least)));
  const [plan, bound] = [staircase(points, (one) => one.value, x, y), staircase(points, (one) => one.bound, x, y)];
  const words = say(bounds.length === 0 ? "course.words.alone" : "course.words", { seconds: formatNumber(end, 1), plan: formatPercent(last.value / whole, 1) });
  const at = (share: number) => above + y(share * whole);
  return (
    <figure className="converging">
      <svg role="img" aria-label={words} height={height + above + 4}>
        {[1, least].map((share) => <line className="p-rail" key={share} x1={left} x2="100%" y1={at(share)} y2={at(share)} />)}
        <svg x={left} y={above} width="100%" height={height} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
          {firstCome !== undefined && firstCome > 0 && <line className="c-first" x1="0" x2={width} y1={y(firstCome)} y2={y(firstCome)} />}
          <path className="c-bound" d={bound} />
          <path className="c-val" d={plan} />
        </svg>
        {[1, least].map((share) => <text key={share} x="0" y={at(share) + 4}>{formatPercent(share)}</text>)}
      </svg>
      <ul className="legend" aria-hidden="true">
        <li><svg viewBox="0 0 16 12"><line className="c-val" x1="0" x2="16" y1="6" y2="6" /></svg>{say("course.plan")}</li>
        <li><svg viewBox="0 0 16 12"><line className="c-bound" x1="0" x2="16" y1="6" y2="6" /></svg>{say("course.bound")}</li>
        {firstCome !== undefined && <li><svg viewBox="0 0 16 12"><line className="c-first" x1="0" x2="16" y1="6" y2="6" /></svg>{say("course.first")}</li>}
      </ul>
      <p className="small">{words}</p>
      <Twin
        summary={say("course.twin")}
        caption={say("course.title")}
        heads={[say("course.seconds"), say("course.phase"), say("course.plan.percent"), say("course.bound.percent")]}
        rows={rowsOf(points).map((one) => [formatNumber(one.seconds, 1), say(`phase.${one.phase}`), one.value > 0 ? (100 * one.value) / whole : "—", one.bound > 0 ? (100 * one.bound) / whole : "—"])}
      />
    </figure>
  );
}
