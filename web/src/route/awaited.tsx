// One route that waits, as a head reads it: what changed, why, the activities, the goals; no deficits, no scores.
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { formatDate, shortName } from "../words/format";
import { useWords } from "../words/words";
import { Changes } from "./changes";
import { ItemRows } from "./items";
import type { Shapes } from "./reads";
import { Remarks } from "./remarks";

export function Awaited({ route }: { route: Shapes["AwaitingRoute"] }) {
  const say = useWords("route");
  const name = shortName(route.teacher);
  const rows = <ItemRows items={route.items} today={route.starts} side={(item) => <span className="dim">{say("hours", { hours: item.hours })}</span>} />;
  return (
    <Section
      title={route.difference ? say("awaited.changed", { name }) : say("awaited.new", { name })}
      aside={say("year.term", { starts: formatDate(route.starts), ends: formatDate(route.ends) })}
    >
      <Remarks remarks={route.remarks} items={route.items} />
      {route.difference && <Changes difference={route.difference} />}
      {route.reason && <p>{say("reason.of", { reason: route.reason })}</p>}
      {route.difference ? <Details summary={say("items.whole")}>{rows}</Details> : rows}
      <Details summary={say("goals")}>
        <ol>{route.goals.map((goal) => <li key={goal.id}>{goal.text}</li>)}</ol>
      </Details>
      <p className="small dim">{say("no_scores")}</p>
    </Section>
  );
}
