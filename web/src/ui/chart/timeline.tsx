// The year of a route: hours by week against the limit the teacher set, one row for each activity, today, and the
// protected seasons hatched. The load has a table twin; on a phone labels stand over the rows.
import { useId } from "react";
import { formatDate, formatPeriod } from "../../words/format";
import { useWords } from "../../words/words";
import { Twin } from "../list/twin";
import { type Span, barOf, dayAfter, monthsOf, placeOf } from "./year";

export interface TimelineWeek {
  /** Its Monday. */
  from: string;
  own_hours: number;
  /** Hours with lessons covered by a colleague. */
  released_hours?: number;
}

export interface TimelineItem extends Span {
  key: string;
  name: string;
  /** Share done, 0 to 1. */
  done: number;
  clash?: boolean;
}

export interface TimelineProps {
  label: string;
  span: Span;
  today?: string;
  limit_hours?: number;
  weeks: readonly TimelineWeek[];
  items: readonly TimelineItem[];
  quiet: readonly Span[];
}

const load_height = 88;
const row_height = 26;

type Drawn = TimelineProps & { hatch: string };

function Ground({ span, quiet, today, hatch, height }: Drawn & { height: number }) {
  const now = today && today >= span.from && today <= span.to ? `${placeOf(today, span)}%` : undefined;
  return (
    <>
      {quiet.map((season) => (
        <rect className="y-quiet" key={season.from} {...barOf(season, span)} y="0" height={height} fill={`url(#${hatch})`} />
      ))}
      {monthsOf(span).slice(1).map((month) => (
        <line className="y-grid" key={month} x1={`${placeOf(month, span)}%`} x2={`${placeOf(month, span)}%`} y1="0" y2={height} />
      ))}
      {now && <line className="y-today" x1={now} x2={now} y1="0" y2={height} />}
    </>
  );
}

function Months({ span, hatch }: Drawn) {
  return (
    <div className="year-row year-months">
      <span />
      <svg height="20" aria-hidden="true">
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="y-hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {monthsOf(span).map((month) => (
          <text key={month} x={`${placeOf(month, span) + 0.3}%`} y="14">
            {formatDate(month, "month").slice(0, 3)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function useSpoken({ weeks, limit_hours, quiet }: TimelineProps) {
  const say = useWords("ui");
  const total = (week: TimelineWeek) => week.own_hours + (week.released_hours ?? 0);
  const heaviest = [...weeks].sort((one, other) => total(other) - total(one))[0];
  const over = limit_hours === undefined ? 0 : weeks.filter((week) => week.own_hours > limit_hours).length;
  return [
    heaviest && say("year.spoken", { hours: total(heaviest), week: formatPeriod(heaviest.from, dayAfter(heaviest.from, 6)) }),
    over > 0 && say("year.spoken.over", { count: over, limit: limit_hours ?? 0 }),
    ...quiet.map((season) => say("year.spoken.quiet", { period: formatPeriod(season.from, season.to) })),
  ].filter(Boolean).join(" ");
}

function Load(props: Drawn) {
  const say = useWords("ui");
  const id = useId();
  const spoken = useSpoken(props);
  const { span, weeks, limit_hours } = props;
  const most = Math.max(limit_hours ?? 0, 1, ...weeks.map((week) => week.own_hours + (week.released_hours ?? 0)));
  const tall = (hours: number) => (hours / most) * (load_height - 6);
  return (
    <div className="year-row">
      <span>
        {say("year.load")}
        {limit_hours !== undefined && (
          <>
            <br />
            <span className="faint micro">{say("year.limit")}</span>
          </>
        )}
      </span>
      <svg height={load_height} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <title id={`${id}-title`}>{say("year.load")}</title>
        <desc id={`${id}-text`}>{spoken}</desc>
        <Ground {...props} height={load_height} />
        {weeks.map((week) => {
          const bar = barOf({ from: week.from, to: dayAfter(week.from, 4) }, span);
          const own = tall(week.own_hours);
          const released = tall(week.released_hours ?? 0);
          const over = limit_hours !== undefined && week.own_hours > limit_hours;
          return (
            <g key={week.from}>
              {released > 0 && <rect className="y-rel" {...bar} y={load_height - own - released} height={released} />}
              {own > 0 && <rect className={over ? "y-over" : "y-done"} {...bar} y={load_height - own} height={own} />}
            </g>
          );
        })}
        {limit_hours !== undefined && (
          <line className="y-limit" x1="0" x2="100%" y1={load_height - tall(limit_hours)} y2={load_height - tall(limit_hours)} />
        )}
        <line className="y-base" x1="0" x2="100%" y1={load_height} y2={load_height} />
      </svg>
    </div>
  );
}

function ItemRow({ item, ...props }: Drawn & { item: TimelineItem }) {
  const whole = barOf(item, props.span);
  const done = whole && `${Number.parseFloat(whole.width) * Math.min(1, item.done)}%`;
  return (
    <div className="year-row">
      <span>{item.name}</span>
      <svg height={row_height} aria-hidden="true">
        <Ground {...props} height={row_height} />
        <rect className={item.clash ? "y-clash" : "y-plan"} {...whole} y="7" height="12" rx="2" />
        {item.done > 0 && !item.clash && <rect className="y-done" x={whole?.x} width={done} y="7" height="12" rx="2" />}
      </svg>
    </div>
  );
}

function Legend({ today, quiet, weeks, limit_hours, hatch }: Drawn) {
  const say = useWords("ui");
  const over = limit_hours !== undefined && weeks.some((week) => week.own_hours > limit_hours);
  const marks = [
    { key: "year.done", mark: <rect className="y-done" width="16" height="12" rx="2" />, shown: true },
    { key: "year.planned", mark: <rect className="y-plan" x="1" y="1" width="14" height="10" rx="2" />, shown: true },
    { key: "year.released", mark: <rect className="y-rel" width="16" height="12" />, shown: weeks.some((week) => week.released_hours) },
    { key: "year.over", mark: <rect className="y-over" width="16" height="12" />, shown: over },
    { key: "year.quiet", mark: <rect className="y-quiet" width="16" height="12" fill={`url(#${hatch})`} />, shown: quiet.length > 0 },
    { key: "year.today", mark: <line className="y-today" x1="8" x2="8" y2="12" />, shown: Boolean(today) },
  ] as const;
  return (
    <ul className="legend">
      {marks.filter((mark) => mark.shown).map(({ key, mark }) => (
        <li key={key}>
          <svg aria-hidden="true">{mark}</svg>
          {say(key, { date: today ? formatDate(today, "day") : "" })}
        </li>
      ))}
    </ul>
  );
}

export function Timeline(props: TimelineProps) {
  const say = useWords("ui");
  const drawn: Drawn = { ...props, hatch: useId() };
  const rows = props.weeks.map((week) => [
    formatPeriod(week.from, dayAfter(week.from, 6)),
    week.own_hours,
    week.released_hours ?? 0,
  ]);
  return (
    <figure aria-label={props.label}>
      <Months {...drawn} />
      {props.weeks.length > 0 && <Load {...drawn} />}
      {props.items.map((item) => (
        <ItemRow key={item.key} {...drawn} item={item} />
      ))}
      <Legend {...drawn} />
      <Twin summary={say("year.twin")} caption={say("year.load")} heads={[say("year.week"), say("year.own"), say("year.covered")]} rows={rows} />
      <ul className="sr">
        {props.items.map((item) => (
          <li key={item.key}>{`${item.name}: ${formatPeriod(item.from, item.to)}`}</li>
        ))}
      </ul>
    </figure>
  );
}
