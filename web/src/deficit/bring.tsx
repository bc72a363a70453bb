// Results of other bodies and of pupils from a file: first what was recognised and every wrong row, then the import.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useListImport } from "../api/list_import";
import { useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { FileDrop } from "../ui/form/file_drop";
import { KeyValues } from "../ui/list/facts";
import { RowProblems } from "../ui/list/row_problems";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { worded } from "./person";

const max_bytes = 20 * 1024 * 1024;
const exams = "exams";

export default function BringResults() {
  const say = useWords("deficit");
  const sources = useQuery({ queryKey: ["result-sources"], queryFn: () => answered(api.GET("/api/result-sources")) });
  const [kind, setKind] = useState(exams);
  const choices = [{ value: exams, label: say("bring.exams") }, ...(sources.data?.sources ?? []).map((one) => ({ value: one.code, label: worded(one.title) }))];
  const address = kind === exams ? "/api/exam-imports" : `/api/result-imports?source=${encodeURIComponent(kind)}`;
  const list = useListImport(address, (count) => toast(say("bring.done", { count })), ["deficit-map", "exam-difficulties", "findings"]);
  const { report, refused } = list;
  return (
    <>
      <PageHead title={say("bring.title")}>{say("bring.lede")}</PageHead>
      <RadioGroup label={say("bring.kind")} value={kind} choices={choices} onChange={(value) => { setKind(value); list.forget(); }} />
      <FileDrop key={kind} label={say("bring.file")} hint={say(kind === exams ? "bring.exams.hint" : "bring.results.hint")} rules={{ kinds: [".csv", ".xlsx"], max_bytes, send: list.preview }} />
      {refused && <Banner tone="danger">{refused}</Banner>}
      {report && (
        <Section title={say("bring.found")}>
          <KeyValues facts={[{ name: say("bring.rows"), value: report.rows }, { name: say("bring.good"), value: report.good }]} />
          {report.problem_rows > 0 && <Banner tone="attention" title={say("bring.wrong", { count: report.problem_rows })} />}
          {report.problem_rows > 0 && <RowProblems problems={report.problems} />}
          <div className="actions gap-top">
            <Button kind="main" running={list.running} disabled={report.good === 0} onClick={() => void list.apply()}>{say("bring.apply", { count: report.good })}</Button>
          </div>
        </Section>
      )}
    </>
  );
}
