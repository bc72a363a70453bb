// An expert's marks beside those of the others, once both finished a work; how often they agree and who is milder.
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment, formatNumber } from "../words/format";
import { useWords } from "../words/words";
import { ExpertHours } from "./expert_hours";
import { severityWords } from "./severity";
import { OwnSeverity } from "./severity_report";

type Compared = components["schemas"]["ComparedLine"];
type Own = components["schemas"]["OwnMarks"];

function Summary({ own }: { own: Own }) {
  const say = useWords("diagnostics");
  const { answers, same, near, apart } = own.agreement;
  return (
    <Section title={say("compared.agreement")} aside={say("compared.only_you")}>
      <p>{say("compared.counts", { answers, same, near, apart })}</p>
      <p>{severityWords(say, own.severity, own)}</p>
    </Section>
  );
}

function Model() {
  const say = useWords("diagnostics");
  const read = useQuery({ queryKey: ["marking", "severity"], queryFn: () => answered(api.GET("/api/my/severity")) });
  return (
    <Section title={say("model.own")} aside={say("compared.only_you")}>
      <Loaded read={read}>{(told) => <OwnSeverity told={told} />}</Loaded>
    </Section>
  );
}

const shownOfNumber = 6;
const numberOf = (one: Compared) => one.attempt.slice(-shownOfNumber);

/** The marks of each task under its question, the task marked last first. */
function byTask(marks: readonly Compared[]): Compared[][] {
  const tasks = new Map<string, Compared[]>();
  for (const one of marks) tasks.set(one.item, [...(tasks.get(one.item) ?? []), one]);
  return [...tasks.values()];
}

function TaskMarks({ marks }: { marks: readonly Compared[] }) {
  const say = useWords("diagnostics");
  const question = marks[0]?.question ?? "";
  const columns: Column<Compared>[] = [
    { key: "work", title: say("hours.work"), cell: (one) => <span className="code-text" title={one.attempt}>…{numberOf(one)}</span> },
    { key: "own", title: say("compared.own"), cell: (one) => formatNumber(one.points), number: true, sort: (one) => one.points },
    { key: "others", title: say("compared.others"), cell: (one) => one.others.map((points) => formatNumber(points)).join("; "), number: true },
    { key: "counted", title: say("compared.counted"), cell: (one) => (one.counted === undefined || one.counted === null ? say("compared.waits_third") : formatNumber(one.counted)), number: true },
    { key: "when", title: say("compared.when"), cell: (one) => formatMoment(Date.parse(one.at_ms)), sort: (one) => one.at_ms },
  ];
  return (
    <details className="more task-marks">
      <summary>{say("compared.task", { question, count: marks.length })}</summary>
      <Table label={question} rows={marks} columns={columns} id={(one) => one.attempt} />
    </details>
  );
}

function Lines({ marks }: { marks: readonly Compared[] }) {
  const say = useWords("diagnostics");
  const tasks = byTask(marks);
  return (
    <Section title={say("compared.lines")} aside={marks.length > 0 && say("compared.shown", { count: marks.length })}>
      {tasks.length === 0 && <EmptyState title={say("compared.none")}>{say("compared.none.hint")}</EmptyState>}
      {tasks.map((some) => <TaskMarks key={some[0]?.item} marks={some} />)}
    </Section>
  );
}

export default function MyMarks() {
  const say = useWords("diagnostics");
  const read = useQuery({ queryKey: ["marking", "own"], queryFn: () => answered(api.GET("/api/my/marks")) });
  return (
    <>
      <PageHead title={say("compared.title")} actions={<Link href="/marking">{say("marking.all")}</Link>}>
        {say("compared.lede")}
      </PageHead>
      <Loaded read={read}>
        {(own) => (
          <>
            <Summary own={own} />
            <Model />
            <Lines marks={own.marks} />
            <ExpertHours />
          </>
        )}
      </Loaded>
    </>
  );
}
