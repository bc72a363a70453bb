// Brings a list: choose its kind and a file, see what was understood and every wrong row, then apply.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { upload } from "../api/upload";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { FileDrop } from "../ui/form/file_drop";
import type { SendOptions } from "../ui/form/uploads";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { useWords } from "../words/words";
import { type ImportReport, Preview, Result } from "./import_report";

const kinds = ["staff", "schools", "officers", "municipalities", "positions", "subjects"] as const;
type ListKind = (typeof kinds)[number];
const most_bytes = 20_000_000;

interface Given {
  file: File;
  report: ImportReport;
}

function kindsFor(duties: readonly string[]): readonly ListKind[] {
  return duties.includes("centre") || duties.includes("administrator") ? kinds : ["staff"];
}

/** A table to fill: the headings that are understood and one row as an example. */
function Template({ kind }: { kind: ListKind }) {
  const say = useWords("organisation");
  const line = (part: "heads" | "example") => say(`template.${kind}.${part}`).replaceAll("\u00a0", " ");
  const text = `\uFEFF${line("heads")}\r\n${line("example")}\r\n`;
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
  return (
    <p className="small gap-small">
      <a href={href} download={`${say(`kind.${kind}`)}.csv`}>{say("import.template")}</a>
    </p>
  );
}

/** The codes that a list of staff names schools by. */
function SchoolCodes() {
  const say = useWords("organisation");
  const read = useQuery({ queryKey: ["schools"], queryFn: () => answered(api.GET("/api/schools")), staleTime: 60_000 });
  const { grants } = useSession();
  const sees = (path: string) => grants.some(({ scope }) => path === scope || path.startsWith(`${scope}/`));
  const rows = (read.data?.schools ?? []).filter((school) => sees(school.path));
  const columns: Column<(typeof rows)[number]>[] = [
    { key: "title", title: say("column.school"), cell: (school) => school.title, sort: (school) => school.title },
    { key: "code", title: say("column.code"), cell: (school) => <span className="code-text">{school.id}</span> },
  ];
  return (
    <Details summary={say("codes.title", { count: rows.length })}>
      <Table label={say("codes.label")} rows={rows} columns={columns} id={(school) => school.id} />
    </Details>
  );
}

export default function ImportPage() {
  const say = useWords("organisation");
  const open = kindsFor(useSession().duties);
  const [kind, setKind] = useState<ListKind>("staff");
  const [given, setGiven] = useState<Given>();
  const [applied, setApplied] = useState<ImportReport>();
  const send = async (file: File, options: SendOptions) => {
    setGiven(undefined);
    setApplied(undefined);
    setGiven({ file, report: await upload<ImportReport>(`/api/imports/${kind}`, file, options) });
  };
  const choose = (next: ListKind) => {
    setKind(next);
    setGiven(undefined);
    setApplied(undefined);
  };
  return (
    <>
      <PageHead title={say("import.title")}>{say("import.hint")}</PageHead>
      <Section title={say("import.file")}>
        <Select
          label={say("import.kind")}
          options={open.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
          value={kind}
          onChange={(event) => choose(event.target.value as ListKind)}
          hint={say(`columns.${kind}`)}
        />
        <Template kind={kind} />
        {kind === "staff" && <SchoolCodes />}
        <FileDrop key={kind} label={say("import.choose")} hint={say("import.choose.hint")} rules={{ kinds: [".csv", ".txt", ".xlsx"], max_bytes: most_bytes, send }} />
      </Section>
      {given && !applied && <Preview kind={kind} file={given.file} report={given.report} done={setApplied} />}
      {applied && (
        <Result report={applied} again={<Button onClick={() => choose(kind)}>{say("import.another")}</Button>} />
      )}
    </>
  );
}
