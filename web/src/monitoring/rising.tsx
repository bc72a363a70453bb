// Heads nominated for reward by how their schools rose in a year, the greatest rise first; excluded with a reason alone.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { clauseWords } from "../words/clauses";
import { currentLanguage, useWords } from "../words/words";
import { told } from "./report_body";

type School = components["schemas"]["RisingSchool"];

const key = ["rising-schools"];

function useExclusion(school: string, done?: () => void) {
  return useAct(
    (value: { excluded: boolean; reason?: string }, once) => answered(api.PUT("/api/rising-schools/{school}/exclusion", { params: { path: { school } }, body: value, ...once })),
    { refresh: [key], done },
  );
}

function Exclude({ line, close }: { line: School; close: () => void }) {
  const say = useWords("monitoring");
  const [reason, setReason] = useState("");
  const exclude = useExclusion(line.code, close);
  const rest = exclude.refusal?.beside("/reason");
  const actions = (
    <>
      <Button kind="main" running={exclude.running} onClick={() => exclude.run({ excluded: true, reason })}>{say("rising.exclude")}</Button>
      <Button kind="plain" onClick={close}>{say("review.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("rising.exclude.title", { school: line.school })} close={close} actions={actions}>
      <TextArea label={say("report.reason")} value={reason} error={exclude.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function Standing({ line }: { line: School }) {
  const say = useWords("monitoring");
  const { exclusion } = line;
  if (exclusion) return <>{say("rising.excluded", { reason: exclusion.reason, name: exclusion.author_name, date: formatDate(exclusion.excluded_on) })}</>;
  if (line.nominated) return <Tag tone="ok">{say("rising.nominated")}</Tag>;
  return <>{say(line.change === null || line.change === undefined ? "rising.unknown" : "rising.not")}</>;
}

function Act({ line, exclude }: { line: School; exclude: () => void }) {
  const say = useWords("monitoring");
  const back = useExclusion(line.code);
  if (line.exclusion) return <Button small running={back.running} aria-label={say("rising.return.of", { school: line.school })} onClick={() => back.run({ excluded: false })}>{say("rising.return")}</Button>;
  return <Button small kind="plain" aria-label={say("rising.exclude.of", { school: line.school })} onClick={exclude}>{say("rising.exclude")}</Button>;
}

export function Rising() {
  const say = useWords("monitoring");
  const [excluding, setExcluding] = useState<School>();
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/rising-schools")) });
  const columns: Column<School>[] = [
    { key: "school", title: say("cut.school"), cell: (line) => line.school },
    { key: "head", title: say("rising.head"), cell: (line) => line.heads.join(", ") },
    { key: "value", title: say("rising.value"), number: true, cell: (line) => told(line.value) },
    { key: "year_ago", title: say("rising.year_ago"), number: true, cell: (line) => told(line.year_ago) },
    { key: "change", title: say("rising.change"), number: true, cell: (line) => told(line.change) },
    { key: "state", title: say("rising.state"), cell: (line) => <Standing line={line} /> },
    { key: "act", title: "", cell: (line) => <Act line={line} exclude={() => setExcluding(line)} /> },
  ];
  return (
    <Loaded read={read}>
      {(page) => (
        <Section title={say("rising.title")} flush>
          <p className="small dim gap-top">{say("rising.rule", { indicator: currentLanguage() === "en" ? page.indicator.en : page.indicator.ru, clauses: clauseWords(page.clauses) })}</p>
          <Table label={say("rising.title")} rows={page.schools} columns={columns} id={(line) => line.code} />
          {excluding && <Exclude line={excluding} close={() => setExcluding(undefined)} />}
        </Section>
      )}
    </Loaded>
  );
}
