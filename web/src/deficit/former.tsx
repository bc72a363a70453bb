// Results of former works, as they were told then: what is above is made of the latest measurement of each competency.
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type ResultLine, myResults } from "./groups";
import { worded } from "./person";

type View = components["schemas"]["ResultView"];

function Lines({ view }: { view: View }) {
  const say = useWords("deficit");
  const level = (line: ResultLine) => worded(view.levels.find((one) => one.code === line.level)?.title);
  const columns: Column<ResultLine>[] = [
    { key: "title", title: say("beside.competency"), cell: (line) => line.title },
    { key: "percent", title: say("former.percent"), cell: (line) => (line.sufficient ? Math.round(line.percent ?? 0) : say("standing.unknown")), number: true },
    { key: "between", title: say("former.between"), cell: (line) => (line.sufficient ? say("former.from_to", { low: Math.round(line.low ?? 0), high: Math.round(line.high ?? 0) }) : "") },
    { key: "level", title: say("former.level"), cell: level },
    { key: "items", title: say("former.items"), cell: (line) => line.items, number: true },
  ];
  return <Table label={say("former.of", { title: view.title })} rows={view.competencies} columns={columns} id={(line) => line.code} />;
}

export function FormerResults() {
  const say = useWords("deficit");
  const former = useQuery({ queryKey: [...myResults.key], queryFn: myResults.load, retry: false }).data?.results.slice(1) ?? [];
  if (former.length === 0) return null;
  return (
    <Section title={say("former.title")}>
      {former.map((view) => (
        <Details key={view.attempt} summary={say("former.one", { title: view.title, day: view.finished_ms ? formatDate(view.finished_ms.slice(0, 10)) : "" })}>
          <Lines view={view} />
        </Details>
      ))}
    </Section>
  );
}
