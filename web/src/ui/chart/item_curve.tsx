// How the share of the points grows with ability: the line that the model expects, and how groups of people did. The table
// twin says the same in numbers.
import { formatNumber } from "../../words/format";
import { useWords } from "../../words/words";
import { Twin } from "../list/twin";

export interface CurvePoint {
  ability: number;
  /** Of the points, 0 to 1. */
  share: number;
  people: number;
}

interface ItemCurveProps {
  label: string;
  curve: readonly CurvePoint[];
  points: readonly CurvePoint[];
}

const width = 320;
const height = 140;
const least = -3;
const most = 3;
/** Abilities of the table where nobody answered yet. */
const steps = [-3, -2, -1, 0, 1, 2, 3];
const shares = [0, 0.25, 0.5, 0.75, 1];

const x = (ability: number) => (width * (Math.min(most, Math.max(least, ability)) - least)) / (most - least);
const y = (share: number) => height * (1 - share);
/** The area of a dot is as the people it stands for. */
const radius = (people: number) => Math.min(9, Math.max(3, Math.sqrt(people) / 2));

/** What the line has at an ability, between its points. */
function expected(curve: readonly CurvePoint[], ability: number) {
  const after = Math.max(1, curve.findIndex((one) => one.ability >= ability));
  const [from, to] = [curve[after - 1], curve[after]];
  if (!from || !to) return 0;
  return from.share + ((to.share - from.share) * (ability - from.ability)) / (to.ability - from.ability);
}

export function ItemCurve({ label, curve, points }: ItemCurveProps) {
  const say = useWords("ui");
  const percent = (share: number) => `${formatNumber(100 * share, 0)} %`;
  return (
    <figure className="item-curve">
      <svg role="img" aria-label={label} viewBox={`0 -10 ${width} ${height + 20}`}>
        {shares.map((share) => (
          <line className="p-rail" key={share} x1="0" x2={width} y1={y(share)} y2={y(share)} />
        ))}
        <polyline className="c-line" points={curve.map((one) => `${x(one.ability)},${y(one.share)}`).join(" ")} />
        {points.map((one) => (
          <circle className="p-dot" key={one.ability} cx={x(one.ability)} cy={y(one.share)} r={radius(one.people)} />
        ))}
      </svg>
      <figcaption className="micro dim">{say("curve.caption")}</figcaption>
      <Twin
        summary={say("curve.twin")}
        caption={label}
        heads={[say("curve.ability"), say("curve.people"), say("curve.expected"), say("curve.observed")]}
        rows={
          points.length > 0
            ? points.map((one) => [formatNumber(one.ability), one.people, percent(expected(curve, one.ability)), percent(one.share)])
            : steps.map((ability) => [formatNumber(ability), 0, percent(expected(curve, ability)), "—"])
        }
      />
    </figure>
  );
}
