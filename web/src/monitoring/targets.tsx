// Targets of indicators by year beside what is reached, every version with its author and reason.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { numberTyped, useNumberFault } from "../ui/form/number";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatNumber } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import { told } from "./report_body";

type Page = components["schemas"]["Targets"];
type Line = components["schemas"]["TargetLine"];

const key = ["targets"];
const fields = ["/indicator", "/year", "/value", "/reason"] as const;

function SetTarget({ page, line, close }: { page: Page; line?: Line; close: () => void }) {
  const say = useWords("monitoring");
  const { language } = useLanguage();
  const [typed, type] = useState({ indicator: line?.indicator ?? page.indicators[0]?.code ?? "", year: String(line?.year ?? page.year), value: line ? String(line.value) : "", reason: "" });
  const version = page.targets.find((one) => one.indicator === typed.indicator && String(one.year) === typed.year)?.versions[0]?.version ?? 0;
  const set = useAct(
    (_: null, once) => answered(api.POST("/api/targets", { body: { ...typed, year: Number(typed.year), value: numberTyped(typed.value), version }, ...once })),
    { refresh: [key], done: close },
  );
  const fault = useNumberFault();
  const wrong = { year: fault(typed.year, { whole: true }), value: fault(typed.value) };
  const rest = set.refusal?.beside(...fields);
  const options = page.indicators.map(({ code, title }) => ({ value: code, label: language === "en" ? title.en : title.ru }));
  const actions = (
    <>
      <Button kind="main" running={set.running} onClick={() => wrong.year === undefined && wrong.value === undefined && set.run(null)}>{say("targets.set")}</Button>
      <Button kind="plain" onClick={close}>{say("review.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("targets.set.title")} close={close} actions={actions}>
      <Select label={say("indicator")} options={options} value={typed.indicator} error={set.refusal?.at("/indicator")} onChange={(event) => type({ ...typed, indicator: event.target.value })} />
      <TextField label={say("targets.year")} inputMode="numeric" value={typed.year} error={wrong.year ?? set.refusal?.at("/year")} onChange={(event) => type({ ...typed, year: event.target.value })} />
      <TextField label={say("targets.value")} inputMode="decimal" value={typed.value} error={wrong.value ?? set.refusal?.at("/value")} onChange={(event) => type({ ...typed, value: event.target.value })} />
      <TextField label={say("targets.reason")} value={typed.reason} error={set.refusal?.at("/reason")} onChange={(event) => type({ ...typed, reason: event.target.value })} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function History({ line }: { line: Line }) {
  const say = useWords("monitoring");
  return (
    <Details summary={say("targets.history")}>
      <ul>
        {line.versions.map((one) => (
          <li key={one.version} className="small">
            {say("targets.version", { version: one.version, value: formatNumber(one.value, 1) })}. {say("targets.by", { name: one.author_name, date: formatDate(one.set_on), reason: one.reason })}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Shown({ page }: { page: Page }) {
  const say = useWords("monitoring");
  const { language } = useLanguage();
  const [open, setOpen] = useState<Line | "new">();
  const titleOf = (line: Line) => (language === "en" ? line.title.en : line.title.ru);
  const columns: Column<Line>[] = [
    { key: "title", title: say("indicator"), cell: titleOf, sort: titleOf },
    { key: "year", title: say("targets.year"), number: true, cell: (line) => line.year, sort: (line) => line.year },
    { key: "value", title: say("targets.value"), number: true, cell: (line) => formatNumber(line.value, 1) },
    { key: "reached", title: say("targets.reached"), number: true, cell: (line) => told(line.reached) },
    { key: "unit", title: say("report.unit"), cell: (line) => line.unit },
    { key: "history", title: say("targets.history"), cell: (line) => <History line={line} /> },
    ...(page.may_set ? [{ key: "act", title: "", cell: (line: Line) => <Button small kind="plain" aria-label={say("targets.change.of", { title: titleOf(line), year: line.year })} onClick={() => setOpen(line)}>{say("targets.change")}</Button> }] : []),
  ];
  return (
    <>
      {page.may_set && <Button kind="main" onClick={() => setOpen("new")}>{say("targets.set")}</Button>}
      <div className="gap-top">
        <Table label={say("targets.title")} rows={page.targets} columns={columns} id={(line) => `${line.indicator} ${line.year}`} empty={<EmptyState title={say("targets.none")} />} />
      </div>
      {open && <SetTarget page={page} line={open === "new" ? undefined : open} close={() => setOpen(undefined)} />}
    </>
  );
}

export default function TargetsPage() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/targets")) });
  return (
    <>
      <PageHead title={say("targets.title")}>{say("targets.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
