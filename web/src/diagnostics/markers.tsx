// Who marks open answers: how much waits for each, how often they agree with the others and who is milder.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { severityWords } from "./severity";
import { SeverityReport } from "./severity_report";

type Seen = components["schemas"]["Markers"];
type Marker = Seen["markers"][number];

/** Whether there is anything to tell of a marker yet. */
function hasWork({ open, overdue, agreement }: Marker) {
  return open > 0 || overdue > 0 || agreement.answers > 0;
}

function MarkersTable({ seen }: { seen: Seen }) {
  const say = useWords("diagnostics");
  const busy = seen.markers.filter(hasWork);
  const idle = seen.markers.filter((one) => !hasWork(one));
  const columns: Column<Marker>[] = [
    { key: "name", title: say("markers.name"), cell: (one) => one.name, sort: (one) => one.name },
    { key: "open", title: say("markers.open"), cell: (one) => one.open, number: true, sort: (one) => one.open },
    { key: "overdue", title: say("markers.overdue"), cell: (one) => one.overdue, number: true, sort: (one) => one.overdue },
    { key: "compared", title: say("markers.compared"), cell: (one) => one.agreement.answers, number: true, sort: (one) => one.agreement.answers },
    { key: "apart", title: say("markers.apart"), cell: (one) => one.agreement.apart, number: true, sort: (one) => one.agreement.apart },
    { key: "severity", title: say("markers.severity"), cell: (one) => severityWords(say, one.severity, seen), sort: (one) => one.severity.mean },
  ];
  const none = seen.markers.length === 0;
  return (
    <>
      <Table label={say("markers.title")} rows={busy} columns={columns} id={(one) => one.person} empty={<EmptyState title={say(none ? "markers.none" : "markers.idle.all")}>{none && say("markers.none.hint")}</EmptyState>} />
      {idle.length > 0 && (
        <Details summary={say("markers.idle", { count: idle.length })}>
          <ul className="small">{idle.map((one) => <li key={one.person}>{one.name}</li>)}</ul>
        </Details>
      )}
    </>
  );
}

function Model() {
  const say = useWords("diagnostics");
  const read = useQuery({ queryKey: ["markers", "severity"], queryFn: () => answered(api.GET("/api/markers/severity")) });
  return (
    <Section title={say("model.title")} aside={say("model.aside")}>
      <Loaded read={read}>{(told) => <SeverityReport told={told} />}</Loaded>
    </Section>
  );
}

export default function Markers() {
  const say = useWords("diagnostics");
  const read = useQuery({ queryKey: ["markers"], queryFn: () => answered(api.GET("/api/markers")) });
  return (
    <>
      <PageHead title={say("markers.title")}>{say("markers.lede")}</PageHead>
      <Loaded read={read}>
        {(seen) => (
          <>
            {seen.lacking > 0 && <Banner tone="attention" title={say("markers.lacking", { count: seen.lacking })}>{say("markers.lacking.hint")}</Banner>}
            <MarkersTable seen={seen} />
            <Model />
          </>
        )}
      </Loaded>
    </>
  );
}
