// The municipalities of the region, and the day on which one becomes a part of another: schools, posts and routes go with
// it, what was reported for an earlier day stays.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatNumber } from "../words/format";
import { useWords } from "../words/words";

type Page = components["schemas"]["Municipalities"];
type Line = components["schemas"]["MunicipalityLine"];

function MergeDialog({ line, page, close }: { line: Line; page: Page; close: () => void }) {
  const say = useWords("organisation");
  const [successor, setSuccessor] = useState(line.successor ?? "");
  const [day, setDay] = useState(line.merges_on ?? page.today);
  const done = () => {
    toast(say("merger.saved"));
    close();
  };
  const merge = useAct(
    (_: null, once) => answered(api.POST("/api/municipalities/{territory}/merger", { params: { path: { territory: line.id } }, body: { successor, day }, ...once })),
    { refresh: [["municipalities"], ["dictionaries"], ["schools"]], done },
  );
  const rest = merge.refusal?.lost ? say("lost") : merge.refusal?.beside("/successor", "/day");
  const options = page.municipalities.filter((one) => one.id !== line.id && !one.until).map(({ id, title }) => ({ value: id, label: title }));
  const actions = (
    <>
      <Button kind="main" running={merge.running} onClick={() => merge.run(null)}>{say("merger.do")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("merger.title", { title: line.title })} close={close} actions={actions}>
      <p className="small dim">{say("merger.hint")}</p>
      <Select label={say("merger.successor")} empty={say("choose")} options={options} value={successor} error={merge.refusal?.at("/successor")} onChange={(event) => setSuccessor(event.target.value)} />
      <TextField label={say("merger.day")} type="date" value={day} error={merge.refusal?.at("/day")} onChange={(event) => setDay(event.target.value)} />
      {rest !== undefined && <Banner tone="danger" title={rest} />}
    </Dialog>
  );
}

function List({ page }: { page: Page }) {
  const say = useWords("organisation");
  const [merged, setMerged] = useState<Line>();
  const title = (id: string | undefined) => page.municipalities.find((one) => one.id === id)?.title ?? "";
  const fate = (line: Line) => {
    if (!line.successor || !line.merges_on) return "";
    return say(line.until ? "merger.was" : "merger.will", { title: title(line.successor), date: formatDate(line.merges_on) });
  };
  const columns: Column<Line>[] = [
    { key: "title", title: say("by.municipality"), cell: (line) => line.title, sort: (line) => line.title },
    { key: "code", title: say("column.code"), cell: (line) => <span className="code-text">{line.id}</span> },
    { key: "schools", title: say("merger.schools"), cell: (line) => formatNumber(line.schools) },
    { key: "fate", title: say("merger.fate"), cell: fate },
    {
      key: "merge",
      title: "",
      cell: (line) => !line.until && <Button small kind="plain" aria-label={say("merger.of", { title: line.title })} onClick={() => setMerged(line)}>{say("merger.do")}</Button>,
    },
  ];
  return (
    <>
      <Table label={say("municipalities.title")} rows={page.municipalities} columns={columns} id={(line) => line.id} empty={<EmptyState title={say("municipalities.none")} />} />
      {merged && <MergeDialog line={merged} page={page} close={() => setMerged(undefined)} />}
    </>
  );
}

export default function MunicipalitiesPage() {
  const say = useWords("organisation");
  const read = useQuery({ queryKey: ["municipalities"], queryFn: () => answered(api.GET("/api/municipalities")) });
  return (
    <>
      <PageHead title={say("municipalities.title")}>{say("municipalities.hint")}</PageHead>
      <Loaded read={read}>{(page) => <List page={page} />}</Loaded>
    </>
  );
}
