// Lists of items, blueprints of forms and questions from a file: first what was recognised and every wrong row, then the
// import of the rows that are right.
import { useState } from "react";
import { type ListImport, useListImport } from "../api/list_import";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { FileDrop } from "../ui/form/file_drop";
import { KeyValues } from "../ui/list/facts";
import { RowProblems } from "../ui/list/row_problems";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";

const kinds = ["items", "forms", "questionnaires"] as const;
type Kind = (typeof kinds)[number];
const max_bytes = 20 * 1024 * 1024;
const changed = ["items", "item", "forms", "form"];

/** A table to fill: the headings that are understood and rows as an example. */
function Template({ kind }: { kind: Kind }) {
  const say = useWords("instrument");
  const lines = (["heads", "example"] as const).map((part) => say(`bring.${kind}.${part}`).replaceAll("\u00a0", " "));
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${lines.join("\r\n")}\r\n`)}`;
  return (
    <p className="small gap-small">
      <a href={href} download={`${say(`bring.${kind}`)}.csv`}>{say("bring.template")}</a>
    </p>
  );
}

function Found({ list: { report, running, apply } }: { list: ListImport }) {
  const say = useWords("instrument");
  if (!report) return null;
  return (
    <Section title={say("bring.found")}>
      <KeyValues facts={[{ name: say("bring.rows"), value: report.rows }, { name: say("bring.good"), value: report.good }]} />
      {report.problem_rows > 0 && <Banner tone="attention" title={say("bring.wrong", { count: report.problem_rows })} />}
      {report.problem_rows > 0 && <RowProblems problems={report.problems} />}
      <div className="actions gap-top">
        <Button kind="main" running={running} disabled={report.good === 0} onClick={() => void apply()}>{say("bring.apply", { count: report.good })}</Button>
      </div>
    </Section>
  );
}

export default function BringLists() {
  const say = useWords("instrument");
  const [kind, setKind] = useState<Kind>("items");
  const list = useListImport(`/api/instruments/imports/${kind}`, (count) => toast(say("bring.done", { count })), changed);
  const choose = (value: string) => {
    setKind(value as Kind);
    list.forget();
  };
  return (
    <>
      <PageHead title={say("bring.title")}>{say("bring.lede")}</PageHead>
      <RadioGroup row label={say("bring.kind")} value={kind} choices={kinds.map((one) => ({ value: one, label: say(`bring.${one}`) }))} onChange={choose} />
      <Template kind={kind} />
      <FileDrop key={kind} label={say("bring.file")} hint={say(`bring.${kind}.hint`)} rules={{ kinds: [".csv", ".xlsx"], max_bytes, send: list.preview }} />
      {list.refused && <Banner tone="danger">{list.refused}</Banner>}
      <Found list={list} />
    </>
  );
}
