// Activities as rows: when, what, from whom, what they close, where they stand.
import type { ReactNode } from "react";
import { useCompetencyTitles } from "../api/competencies";
import { ActivityRow } from "../ui/show/schedule";
import { Tag, type TagTone } from "../ui/show/tag";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type RouteItem, listed } from "./place";

export function useDays() {
  const say = useWords("route");
  return (starts: string, ends: string) => ({
    when: formatDate(starts, "short"),
    until: starts === ends ? formatDate(starts, "weekday") : say("item.until", { day: formatDate(ends, "short") }),
  });
}

/** With what resources and how it is summed up: «1500 руб., материалы, итог: сертификат». */
function Means({ item }: { item: RouteItem }) {
  const say = useWords("route");
  return (
    <p className="small dim">
      {item.cost > 0 && <>{say("item.cost", { cost: item.cost })}, </>}
      {item.url && <><a href={item.url} rel="noreferrer">{say("item.materials")}</a>, </>}
      {item.summary_form ? say("item.summary", { what: item.summary_form }) : say("item.summary.evidence")}
    </p>
  );
}

type Placed = Pick<RouteItem, "provider" | "form" | "venue" | "place" | "release_days">;

/** Provider, form, place, days away: «Центр, очно, 5 дней с заменой уроков». */
export function useMeta() {
  const say = useWords("route");
  return (item: Placed) =>
    [
      item.provider,
      say(`form.${item.form}`),
      item.place || (item.venue === "online" ? "" : say(`venue.${item.venue}`)),
      item.release_days > 0 && say("item.released", { days: item.release_days }),
    ].filter(Boolean).join(", ");
}

const tones: Record<RouteItem["state"], TagTone> = { planned: "plain", running: "accent", done: "ok", cancelled: "danger" };

export function ItemState({ item, today, reviewed }: { item: RouteItem; today: string; reviewed?: boolean }) {
  const say = useWords("route");
  if (reviewed && item.state !== "done") return <Tag tone="info">{say("item.on_review")}</Tag>;
  if (item.state === "planned" && item.ends < today) return <Tag tone="attention">{say("item.late")}</Tag>;
  const state = item.state === "planned" && item.starts <= today ? "running" : item.state;
  return <Tag tone={tones[state]} sign={state === "planned" ? "clock" : undefined}>{say(`item.${state}`)}</Tag>;
}

interface RowsProps {
  items: readonly RouteItem[];
  today: string;
  /** Whose evidence is with a reviewer. */
  reviewed?: readonly string[];
  side?: (item: RouteItem) => ReactNode;
  below?: (item: RouteItem) => ReactNode;
}

export function ItemRows({ items, today, reviewed, side, below }: RowsProps) {
  const say = useWords("route");
  const days = useDays();
  const meta = useMeta();
  const title = useCompetencyTitles();
  return (
    <ul className="acts">
      {items.map((item) => (
        <ActivityRow
          key={item.id}
          {...days(item.starts, item.ends)}
          title={item.title}
          meta={meta(item)}
          closes={item.covers ? say(`closes.${item.kind}`, { what: listed(item.covers).map(title).join(", ") }) : undefined}
          side={
            side?.(item) ?? (
              <>
                <ItemState item={item} today={today} reviewed={reviewed?.includes(item.id)} />
                <br />
                <span className="dim">{say("hours", { hours: item.hours })}</span>
              </>
            )
          }
        >
          <Means item={item} />
          {below?.(item)}
        </ActivityRow>
      ))}
    </ul>
  );
}
