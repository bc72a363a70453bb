// Results of other bodies and of pupils from a file: what its columns mean, every wrong row, what says otherwise than the
// centre measured, and then the import.
import { useState } from "react";
import { answered, api } from "../api/client";
import { type ListImport, useListImport } from "../api/list_import";
import { useQuery } from "../api/query";
import { Refusal } from "../api/refusal";
import { upload } from "../api/upload";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { FileDrop } from "../ui/form/file_drop";
import { type FileColumns, MatchColumns, type Matched, columnsQuery, matchedOf } from "../ui/form/match_columns";
import { KeyValues } from "../ui/list/facts";
import { RowProblems } from "../ui/list/row_problems";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { type Conflicts, type Rule, ShowConflicts } from "./bring_conflicts";
import { worded } from "./person";

const max_bytes = 20 * 1024 * 1024;
const exams = "exams";
const changed = ["deficit-map", "exam-difficulties", "findings"];

function Found({ list, conflicts, rule, choose }: { list: ListImport; conflicts?: Conflicts; rule: Rule; choose: (rule: Rule) => void }) {
  const say = useWords("deficit");
  const { report } = list;
  if (!report) return null;
  return (
    <Section title={say("bring.found")}>
      <KeyValues facts={[{ name: say("bring.rows"), value: report.rows }, { name: say("bring.good"), value: report.good }]} />
      {report.problem_rows > 0 && <Banner tone="attention" title={say("bring.wrong", { count: report.problem_rows })} />}
      {report.problem_rows > 0 && <RowProblems problems={report.problems} />}
      {conflicts && conflicts.count > 0 && <ShowConflicts found={conflicts} rule={rule} choose={choose} />}
      <div className="actions gap-top">
        <Button kind="main" running={list.running} disabled={report.good === 0} onClick={() => void list.apply()}>{say("bring.apply", { count: report.good })}</Button>
      </div>
    </Section>
  );
}

/** A file of the right columns with one row, to be filled in. */
function Sample() {
  const say = useWords("deficit");
  const line = (part: "heads" | "example") => say(`bring.exams.${part}`).replaceAll("\u00a0", " ");
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${line("heads")}\r\n${line("example")}\r\n`)}`;
  return (
    <p className="small gap-small">
      <a href={href} download={`${say("bring.exams.file")}.csv`}>{say("bring.exams.sample")}</a>
    </p>
  );
}

function FromExams() {
  const say = useWords("deficit");
  const list = useListImport("/api/exam-imports", (count) => toast(say("bring.done", { count })), changed);
  return (
    <>
      <FileDrop label={say("bring.file")} hint={say("bring.exams.hint")} rules={{ kinds: [".csv", ".xlsx"], max_bytes, send: list.preview }} />
      <Sample />
      {list.refused && <Banner tone="danger">{list.refused}</Banner>}
      <Found list={list} rule="newer" choose={() => undefined} />
    </>
  );
}

interface Read {
  bytes: File;
  file: FileColumns;
  matched: Matched;
  conflicts?: Conflicts;
}

function FromSource({ source }: { source: string }) {
  const say = useWords("deficit");
  const [read, setRead] = useState<Read>();
  const [rule, setRule] = useState<Rule>("newer");
  const [refused, setRefused] = useState<string>();
  const about = `?source=${encodeURIComponent(source)}`;
  const query = about + (read ? columnsQuery(read.matched) : "");
  const done = (count: number) => {
    setRead(undefined);
    toast(say("bring.done", { count }));
  };
  const list = useListImport(`/api/result-imports${query}&conflict=${rule}`, done, changed);
  const open = async (bytes: File) => {
    list.forget();
    const file = await upload<FileColumns>(`/api/result-imports/columns${about}`, bytes);
    setRead({ bytes, file, matched: matchedOf(file) });
  };
  const check = async () => {
    if (!read) return;
    setRefused(undefined);
    try {
      await list.preview(read.bytes);
      setRead({ ...read, conflicts: await upload<Conflicts>(`/api/result-imports/conflicts${query}`, read.bytes) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefused(error.lost ? say("lost") : error.beside());
    }
  };
  const choose = (matched: Matched) => {
    list.forget();
    if (read) setRead({ ...read, matched, conflicts: undefined });
  };
  const wrong = refused ?? list.refused;
  return (
    <>
      <FileDrop label={say("bring.file")} hint={say("bring.results.hint")} rules={{ kinds: [".csv", ".xlsx"], max_bytes, send: open }} />
      {read && <MatchColumns file={read.file} matched={read.matched} hint={say("bring.columns.hint")} choose={choose} check={() => void check()} />}
      {wrong && <Banner tone="danger">{wrong}</Banner>}
      <Found list={list} conflicts={read?.conflicts} rule={rule} choose={setRule} />
    </>
  );
}

export default function BringResults() {
  const say = useWords("deficit");
  const sources = useQuery({ queryKey: ["result-sources"], queryFn: () => answered(api.GET("/api/result-sources")) });
  const [kind, setKind] = useState(exams);
  const choices = [{ value: exams, label: say("bring.exams") }, ...(sources.data?.sources ?? []).map((one) => ({ value: one.code, label: worded(one.title) }))];
  return (
    <>
      <PageHead title={say("bring.title")}>{say("bring.lede")}</PageHead>
      <RadioGroup label={say("bring.kind")} value={kind} choices={choices} onChange={setKind} />
      {kind === exams ? <FromExams /> : <FromSource key={kind} source={kind} />}
    </>
  );
}
