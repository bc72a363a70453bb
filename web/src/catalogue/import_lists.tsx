// Lists of activities, sessions and estimates from a file: first what was recognised and every wrong row, then the
// import of all rows or of the right ones.
import { useState } from "react";
import { queries } from "../api/query";
import { Refusal } from "../api/refusal";
import { upload } from "../api/upload";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { FileDrop } from "../ui/form/file_drop";
import { KeyValues } from "../ui/list/facts";
import { RowProblems } from "../ui/list/row_problems";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type Report = Shapes["ImportReport"];
type Kind = Shapes["CatalogueList"];

const kinds = ["activities", "sessions", "gains"] as const;
const max_bytes = 20 * 1024 * 1024;

export default function ImportLists() {
  const say = useWords("catalogue");
  const [kind, setKind] = useState<Kind>("activities");
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<Report>();
  const [refused, setRefused] = useState<string>();
  const [running, setRunning] = useState(false);
  const send = (what: File, query: string) => upload<Report>(`/api/catalogue-imports/${kind}${query}`, what);
  const preview = async (what: File) => {
    setRefused(undefined);
    setReport(await send(what, ""));
    setFile(what);
  };
  const apply = async () => {
    if (!file || !report) return;
    setRunning(true);
    try {
      const done = await send(file, report.problem_rows > 0 ? "?apply=true&only_good=true" : "?apply=true");
      setReport(undefined);
      toast(say("imported", { count: done.applied }));
      void queries.invalidateQueries({ queryKey: ["catalogue"] });
    } catch (error) {
      setRefused(error instanceof Refusal ? error.beside() : undefined);
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <PageHead title={say("import.title")} />
      <RadioGroup row label={say("import.kind")} value={kind} choices={kinds.map((one) => ({ value: one, label: say(`import.${one}`) }))} onChange={(value) => { setKind(value as Kind); setReport(undefined); }} />
      <FileDrop key={kind} label={say("import.file")} hint={say(`import.${kind}.hint`)} rules={{ kinds: [".csv", ".xlsx"], max_bytes, send: preview }} />
      {refused && <Banner tone="danger">{refused}</Banner>}
      {report && (
        <Section title={say("import.found")}>
          <KeyValues
            facts={[
              { name: say("import.rows"), value: report.rows },
              { name: say("import.good"), value: report.good },
              { name: say("import.encoding"), value: report.found.encoding ? say(`encoding.${report.found.encoding}`) : report.found.format.toUpperCase() },
              { name: say("import.delimiter"), value: report.found.delimiter === "\t" ? say("delimiter.tab") : (report.found.delimiter ?? report.found.sheet ?? "") },
            ]}
          />
          {report.problem_rows > 0 && <Banner tone="attention" title={say("import.wrong", { count: report.problem_rows })} />}
          {report.problem_rows > 0 && <RowProblems problems={report.problems} />}
          <div className="actions gap-top">
            <Button kind="main" running={running} disabled={report.good === 0} onClick={() => void apply()}>{say("import.apply", { count: report.good })}</Button>
          </div>
        </Section>
      )}
    </>
  );
}
