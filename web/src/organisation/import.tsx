// Brings a list: choose its kind and a file, see what was understood and every wrong row, then apply.
import { type ReactNode, useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Refusal } from "../api/refusal";
import { upload } from "../api/upload";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { FileDrop } from "../ui/form/file_drop";
import { type FileColumns, MatchColumns, type Matched, columnsQuery, isUnderstood, matchedOf } from "../ui/form/match_columns";
import type { SendOptions } from "../ui/form/uploads";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";
import { type ImportReport, Preview, Result } from "./import_report";

const kinds = ["staff", "schools", "officers", "municipalities", "positions", "subjects"] as const;
type ListKind = (typeof kinds)[number];
const most_bytes = 20_000_000;

interface Given {
  file: File;
  columns: FileColumns;
  matched: Matched;
  /** Until the columns are matched there is none. */
  report?: ImportReport;
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

/** Columns that are understood stand folded above what they bring. */
function MatchingFold({ folded, children }: { folded: boolean; children: ReactNode }) {
  const say = useWords("organisation");
  return folded ? <Details summary={say("import.columns.change")}>{children}</Details> : children;
}

export default function ImportPage() {
  const say = useWords("organisation");
  const open = kindsFor(useSession().duties);
  const [kind, setKind] = useState<ListKind>("staff");
  const [given, setGiven] = useState<Given>();
  const [applied, setApplied] = useState<ImportReport>();
  const [refused, setRefused] = useState<string>();
  const forget = () => {
    setGiven(undefined);
    setApplied(undefined);
    setRefused(undefined);
  };
  const read = (file: File, matched: Matched) => upload<ImportReport>(`/api/imports/${kind}?apply=false${columnsQuery(matched)}`, file);
  const send = async (file: File, options: SendOptions) => {
    forget();
    const columns = await upload<FileColumns>(`/api/imports/${kind}/columns`, file, options);
    const matched = matchedOf(columns);
    setGiven({ file, columns, matched, report: isUnderstood(columns) ? await read(file, matched) : undefined });
  };
  const check = async () => {
    if (!given) return;
    setRefused(undefined);
    try {
      setGiven({ ...given, report: await read(given.file, given.matched) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefused(error.lost ? say("lost") : error.beside());
    }
  };
  const match = (matched: Matched) => {
    setRefused(undefined);
    if (given) setGiven({ ...given, matched, report: undefined });
  };
  const choose = (next: ListKind) => {
    setKind(next);
    forget();
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
      {given && !applied && (
        <MatchingFold folded={given.report !== undefined}>
          <MatchColumns file={given.columns} matched={given.matched} hint={say("import.columns.hint")} choose={match} check={() => void check()} />
        </MatchingFold>
      )}
      {refused !== undefined && <Banner tone="danger" title={refused} />}
      {given?.report && !applied && <Preview kind={kind} file={given.file} columns={columnsQuery(given.matched)} report={given.report} done={setApplied} />}
      {applied && (
        <Result report={applied} again={<Button onClick={() => choose(kind)}>{say("import.another")}</Button>} />
      )}
    </>
  );
}
