// Lists of activities, sessions and estimates from a file: first what was recognised and every wrong row, then the
// import of all rows or of the right ones.
import { useState } from "react";
import { useListImport } from "../api/list_import";
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

type Kind = Shapes["CatalogueList"];

const kinds = ["activities", "sessions", "gains"] as const;
const max_bytes = 20 * 1024 * 1024;

export default function ImportLists() {
  const say = useWords("catalogue");
  const [kind, setKind] = useState<Kind>("activities");
  const list = useListImport(`/api/catalogue-imports/${kind}`, (count) => toast(say("imported", { count })), ["catalogue"]);
  const { report, refused } = list;
  return (
    <>
      <PageHead title={say("import.title")} />
      <RadioGroup row label={say("import.kind")} value={kind} choices={kinds.map((one) => ({ value: one, label: say(`import.${one}`) }))} onChange={(value) => { setKind(value as Kind); list.forget(); }} />
      <FileDrop key={kind} label={say("import.file")} hint={say(`import.${kind}.hint`)} rules={{ kinds: [".csv", ".xlsx"], max_bytes, send: list.preview }} />
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
            <Button kind="main" running={list.running} disabled={report.good === 0} onClick={() => void list.apply()}>{say("import.apply", { count: report.good })}</Button>
          </div>
        </Section>
      )}
    </>
  );
}
