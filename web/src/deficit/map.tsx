// The map of deficits of a territory: competency by place, how many share one; and where pupils fall short. Nobody by
// name, and no number from which one could be read.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { Button, ButtonLink } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatPercent } from "../words/format";
import { useWords } from "../words/words";
import "./deficit.css";

type Shapes = components["schemas"];
type Line = Shapes["MapLine"];

const shades = [1, 2, 3, 4, 5];

/** How dark a cell is: five steps of the share of the measured. */
function shade(cell: Shapes["MapCell"]): string {
  if (cell.people === undefined || cell.people === 0) return "";
  return `heat heat-${Math.min(5, Math.ceil((cell.people / cell.measured) * 5))}`;
}

function Cells({ view, open }: { view: Shapes["MapView"]; open: (place: string) => void }) {
  const say = useWords("deficit");
  const number = (people: number | undefined) => people ?? <span className="few" role="img" aria-label={say("map.hidden")} title={say("map.hidden")}>{say("map.dash")}</span>;
  const columns: Column<Line>[] = [
    { key: "title", title: say("column.competency"), cell: (line) => line.title || line.row.competency, sort: (line) => line.title },
    { key: "people", title: say("map.people"), number: true, cell: (line) => number(line.row.people), sort: (line) => line.row.people ?? -1 },
    { key: "requests", title: say("map.requests"), number: true, cell: (line) => number(line.row.requests), sort: (line) => line.row.requests ?? -1 },
    ...view.places.map((place, at): Column<Line> => ({
      key: place.path, title: place.title, number: true,
      cell: (line) => {
        const cell = line.row.cells[at];
        if (cell?.people === undefined) return number(undefined);
        return <span className={shade(cell) || "nobody"} title={say("map.of", { all: cell.measured })}>{cell.people}</span>;
      },
      sort: (line) => line.row.cells[at]?.people ?? -1,
    })),
  ];
  const deeper = view.places.some((place) => place.path.split("/").length < 3);
  return (
    <Section title={view.at.title} aside={say("map.least", { count: view.people_min })}>
      {deeper && (
        <p className="row">
          <span className="small dim">{say("map.open")}</span>
          {view.places.map((place) => <Button key={place.path} small kind="plain" onClick={() => open(place.path)}>{place.title}</Button>)}
        </p>
      )}
      {view.lines.length > 0 && (
        <>
          <p className="row small gap-small">
            <span className="dim">{say("map.shades")}</span>
            {shades.map((one) => <span key={one} className={`heat heat-${one}`}>{formatPercent(one / shades.length)}</span>)}
          </p>
          <p className="small dim">{say("map.legend")}</p>
        </>
      )}
      <Table wide label={say("map.title")} rows={view.lines} columns={columns} id={(line) => line.row.competency} empty={<EmptyState title={say("map.none")}>{say("map.none.hint")}</EmptyState>} />
      {view.hidden > 0 && <p className="hint">{say("map.hidden.rows", { count: view.hidden })}</p>}
    </Section>
  );
}

function Pupils({ at }: { at?: string }) {
  const say = useWords("deficit");
  const [chosen, setChosen] = useState("");
  const [study, subject] = chosen ? chosen.split("|") : [];
  const query = { at, study, subject };
  const read = useQuery({ queryKey: ["exam-difficulties", query], queryFn: () => answered(api.GET("/api/exam-difficulties", { params: { query } })) });
  const by_task = (read.data?.by_task ?? []).map((one) => ({ value: `${one.study}|${one.subject}`, label: `${one.study}, ${one.subject_title}` }));
  const columns: Column<Shapes["ExamLine"]>[] = [
    ...(chosen ? [{ key: "task", title: say("exam.task"), cell: (line: Shapes["ExamLine"]) => line.difficulty.task }] : []),
    { key: "study", title: say("exam.study"), cell: (line) => `${line.difficulty.study}, ${line.difficulty.year}` },
    { key: "subject", title: say("exam.subject"), cell: (line) => line.subject_title, sort: (line) => line.subject_title },
    { key: "place", title: say("exam.place"), cell: (line) => line.place_title, sort: (line) => line.place_title },
    { key: "participants", title: say("exam.participants"), number: true, cell: (line) => line.difficulty.participants },
    { key: "low", title: say("exam.low"), number: true, cell: (line) => formatPercent(line.difficulty.low_share), sort: (line) => line.difficulty.low_share },
    { key: "before", title: say("exam.before"), number: true, cell: (line) => (line.difficulty.before_share === undefined ? "" : formatPercent(line.difficulty.before_share)) },
  ];
  return (
    <Section title={say("exam.title")} aside={say("exam.nobody")}>
      {by_task.length > 0 && <Select label={say("exam.by_task")} empty={say("exam.whole")} options={by_task} value={chosen} onChange={(event) => setChosen(event.target.value)} />}
      <Table label={say("exam.title")} rows={read.data?.lines} columns={columns} id={(line) => [line.difficulty.study, line.difficulty.subject, line.difficulty.task, line.difficulty.place].join("|")} empty={<EmptyState title={say("exam.none")} />} />
    </Section>
  );
}

export default function DeficitMap() {
  const say = useWords("deficit");
  const { duties } = useSession();
  const [at, setAt] = useState<string>();
  const read = useQuery({ queryKey: ["deficit-map", at], queryFn: () => answered(api.GET("/api/deficit-map", { params: { query: { at } } })) });
  const file = `/api/deficit-map/file${at ? `?at=${encodeURIComponent(at)}` : ""}`;
  return (
    <>
      <PageHead
        title={say("map.title")}
        actions={
          <>
            {at && <Button onClick={() => setAt(undefined)}>{say("map.back")}</Button>}
            <a className="btn" href={file} download>{say("map.file")}</a>
            {duties.includes("centre") && <ButtonLink to="/deficit-map/import">{say("bring.open")}</ButtonLink>}
          </>
        }
      >
        {say("map.lede")}
      </PageHead>
      <Loaded read={read} lines={6}>{(view) => <Cells view={view} open={setAt} />}</Loaded>
      <Pupils at={at} />
    </>
  );
}
