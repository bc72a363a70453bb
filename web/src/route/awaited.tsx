// One route that waits, as a head reads it: what changed, why, the activities, the goals; no deficits, no scores.
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { formatDate, shortName } from "../words/format";
import { useWords } from "../words/words";
import { isCancelled } from "../builder/place";
import { Changes } from "./changes";
import { ItemRows } from "../builder/items";
import type { Shapes } from "./reads";
import { Remarks } from "../builder/remarks";
import { useInLanguage } from "./stages";

export function Awaited({ route }: { route: Shapes["AwaitingRoute"] }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  const lost = route.items.filter(isCancelled);
  const name = shortName(route.teacher);
  const rows = <ItemRows items={route.items} today={route.starts} side={(item) => <span className="dim">{say("hours", { hours: item.hours })}</span>} />;
  return (
    <Section
      title={route.difference ? say("awaited.changed", { name }) : say("awaited.new", { name })}
      aside={say("year.term", { starts: formatDate(route.starts), ends: formatDate(route.ends) })}
    >
      {lost.length > 0 && <Banner tone="attention" title={say("lost", { count: lost.length })}>{lost.map((item) => item.title).join(", ")}</Banner>}
      <Remarks remarks={route.remarks} items={route.items} />
      {route.difference && <Changes difference={route.difference} />}
      {route.reason && <p>{say("reason.of", { reason: route.reason })}</p>}
      {route.difference ? <Details summary={say("items.whole")}>{rows}</Details> : rows}
      <Details summary={say("goals")}>
        <ol>{route.goals.map((goal) => <li key={goal.id}>{goal.text}</li>)}</ol>
      </Details>
      <p className="small">{say("asked.of_you", { title: inLanguage(route.asked) })}</p>
      {route.decide_by && <p className="small">{say("decide_by.day", { day: formatDate(route.decide_by) })}</p>}
      <p className="small dim">{say("no_scores")}</p>
    </Section>
  );
}
