// The year of a route: hours by week against the limit the teacher set, one row for each activity, today, and the
// protected seasons hatched. The load has a table twin; on a phone labels stand over the rows.
import { useId } from "react";
import { formatDate, formatPeriod } from "../../words/format";
import { useWords } from "../../words/words";
import { Twin } from "../list/twin";
import { type Span, barOf, dayAfter, monthsOf, namedMonthsOf, placeOf } from "./year";

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

function shownToday(today: string | undefined, span: Span) {
  return today !== undefined && today >= span.from && today <= span.to;
}

/** What lies behind all rows at once, so that no line breaks between them. */
function Ground({ span, quiet, today, hatch }: Drawn) {
  const now = shownToday(today, span) && `${placeOf(today as string, span)}%`;
  return (
    <div className="year-row year-ground" aria-hidden="true">
      <span />
      <svg>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="y-hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {quiet.map((season) => (
          <rect className="y-quiet" key={season.from} {...barOf(season, span)} y="0" height="100%" fill={`url(#${hatch})`} />
        ))}
        {monthsOf(span).slice(1).map((month) => (
          <line className="y-grid" key={month} x1={`${placeOf(month, span)}%`} x2={`${placeOf(month, span)}%`} y1="0" y2="100%" />
        ))}
        {now && <line className="y-today" x1={now} x2={now} y1="0" y2="100%" />}
      </svg>
    </div>
  );
}

function Months({ span }: Drawn) {
  return (
    <div className="year-row year-months">
      <span />
      <svg height="20" aria-hidden="true">
        {namedMonthsOf(span).map((month) => (
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
      <span><span>{say("year.load")}</span></span>
      <svg height={load_height} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <title id={`${id}-title`}>{say("year.load")}</title>
        <desc id={`${id}-text`}>{spoken}</desc>
        {weeks.map((week) => {
          const bar = barOf({ from: week.from, to: dayAfter(week.from, 4) }, span);
          const own = tall(week.own_hours);
          const released = tall(week.released_hours ?? 0);
          const over = limit_hours !== undefined && week.own_hours > limit_hours;
          return (
            <g key={week.from}>
              {released > 0 && <rect className="y-rel" {...bar} y={load_height - own - released} height={released} />}
              {own > 0 && <rect className={over ? "y-over" : "y-load"} {...bar} y={load_height - own} height={own} />}
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
      <span title={item.name}><span>{item.name}</span></span>
      <svg height={row_height} aria-hidden="true">
        <rect className={item.clash ? "y-clash" : "y-plan"} {...whole} y="7" height="12" rx="2" />
        {item.done > 0 && !item.clash && <rect className="y-done" x={whole?.x} width={done} y="7" height="12" rx="2" />}
      </svg>
    </div>
  );
}

/** Only what is drawn, as it is drawn. */
function Legend({ span, today, quiet, weeks, items, limit_hours, hatch }: Drawn) {
  const say = useWords("ui");
  const over = limit_hours !== undefined && weeks.some((week) => week.own_hours > limit_hours);
  const marks = [
    { key: "year.hours", mark: <path className="y-load" d="M1 4h6v8H1zM9 0h6v12H9z" />, shown: weeks.some((week) => week.own_hours > 0) },
    { key: "year.released", mark: <path className="y-rel" d="M5 0h6v12H5z" />, shown: weeks.some((week) => week.released_hours) },
    { key: "year.over", mark: <path className="y-over" d="M5 0h6v12H5z" />, shown: over },
    { key: "year.limit", mark: <line className="y-limit" x2="16" y1="6" y2="6" />, shown: limit_hours !== undefined },
    { key: "year.planned", mark: <rect className="y-plan" x="1" y="1" width="14" height="10" rx="2" />, shown: items.length > 0 },
    { key: "year.done", mark: <rect className="y-done" width="16" height="12" rx="2" />, shown: items.some((item) => item.done > 0) },
    { key: "year.clash", mark: <rect className="y-clash" x="1" y="1" width="14" height="10" rx="2" />, shown: items.some((item) => item.clash) },
    { key: "year.quiet", mark: <rect className="y-quiet" width="16" height="12" fill={`url(#${hatch})`} />, shown: quiet.length > 0 },
    { key: "year.today", mark: <line className="y-today" x1="8" x2="8" y2="12" />, shown: shownToday(today, span) },
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
      <div className="year-rows">
        <Ground {...drawn} />
        {props.weeks.length > 0 && <Load {...drawn} />}
        {props.items.map((item) => (
          <ItemRow key={item.key} {...drawn} item={item} />
        ))}
      </div>
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
