// The year of a route: its weeks against the limits, its activities, the seasons in which less is allowed.
import { Timeline } from "../ui/chart/timeline";
import { type Span, dayAfter } from "../ui/chart/year";
import { useWords } from "../words/words";
import { type Built, type RouteItem, type Shapes, isCancelled } from "./place";

/** Weeks that allow less than the others, as spans. */
function quietSpans(load: Shapes["WeeklyLoad"]): Span[] {
  const usual = Math.max(0, ...load.limits);
  const spans: Span[] = [];
  load.limits.forEach((limit, week) => {
    if (limit >= usual) return;
    const from = dayAfter(load.from, week * 7);
    const last = spans.at(-1);
    if (last && dayAfter(last.to) === from) last.to = dayAfter(from, 6);
    else spans.push({ from, to: dayAfter(from, 6) });
  });
  return spans;
}

function doneShare(item: RouteItem, today: string) {
  if (item.state === "done") return 1;
  return item.state === "running" && item.starts < today ? 0.5 : 0;
}

export function RouteYear({ page }: { page: Built }) {
  const say = useWords("route");
  const { load } = page;
  const clashing = new Set(page.remarks.find((remark) => remark.check === "clash")?.items);
  return (
    <Timeline
      label={say("year")}
      span={{ from: page.route.starts, to: page.route.ends }}
      today={page.today}
      limit_hours={Math.max(0, ...load.limits) || undefined}
      weeks={load.hours.map((own, week) => ({
        from: dayAfter(load.from, week * 7),
        own_hours: Math.round(own * 10) / 10,
        released_hours: Math.round((load.released[week] ?? 0) * 10) / 10,
      }))}
      items={page.items.filter((item) => !isCancelled(item)).map((item) => ({
        key: item.id,
        name: item.title,
        from: item.starts,
        to: item.ends,
        done: doneShare(item, page.today),
        clash: clashing.has(item.id),
      }))}
      quiet={quietSpans(load)}
    />
  );
}
