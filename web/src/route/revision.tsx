// An earlier revision as it was read and decided.
import { Link, useParams } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { KeyValues } from "../ui/list/facts";
import { PageHead, Section } from "../ui/page/section";
import { Loaded } from "../ui/show/waiting";
import { formatDate, formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { Changes } from "./changes";
import { ItemRows } from "../builder/items";
import { type Shapes, hoursOf } from "./reads";
import { Remarks } from "../builder/remarks";
import { useDecided } from "./stages";

function Shown({ view }: { view: Shapes["RevisionView"] }) {
  const say = useWords("route");
  const { snapshot, header } = view;
  const decided = useDecided();
  const facts = [
    { name: say("revision.at"), value: formatMoment(Date.parse(header.at_ms)) },
    { name: say("revision.decision"), value: decided(header) },
    { name: say("term"), value: `${formatDate(snapshot.content.starts)} – ${formatDate(snapshot.content.ends)}` },
    { name: say("hours.all"), value: say("hours", { hours: hoursOf(snapshot.content.items) }) },
  ];
  return (
    <>
      <KeyValues words facts={facts} />
      {header.reason && <p>{say("reason.of", { reason: header.reason })}</p>}
      {header.comment && <p>{say("comment.of", { comment: header.comment })}</p>}
      <Remarks remarks={snapshot.remarks} items={snapshot.content.items} />
      {view.difference && <Section title={say("changes")}><Changes difference={view.difference} /></Section>}
      <Section title={say("goals")}><ol>{snapshot.content.goals.map((goal) => <li key={goal.id}>{goal.text}</li>)}</ol></Section>
      <Section title={say("items")} flush><ItemRows items={snapshot.content.items} today={header.at_ms.slice(0, 10)} /></Section>
    </>
  );
}

export default function Revision() {
  const say = useWords("route");
  const { route, number } = useParams<{ route: string; number: string }>();
  const read = useQuery({
    queryKey: ["revision", route, number],
    queryFn: () => answered(api.GET("/api/routes/{route}/revisions/{number}", { params: { path: { route, number: Number(number) } } })),
  });
  return (
    <>
      <PageHead title={say("revision.number", { number })} actions={<Link className="btn" href={`/routes/${route}`}>{say("to_route")}</Link>}>
        {read.data?.snapshot.teacher}
      </PageHead>
      <Loaded read={read} lines={6}>{(view) => <Shown view={view} />}</Loaded>
    </>
  );
}
