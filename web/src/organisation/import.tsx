// Brings a list: choose its kind and a file, see what was understood and every wrong row, then apply.
import { useState } from "react";
import { upload } from "../api/upload";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { FileDrop } from "../ui/form/file_drop";
import type { SendOptions } from "../ui/form/uploads";
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
        <FileDrop key={kind} label={say("import.choose")} hint={say("import.choose.hint")} rules={{ kinds: [".csv", ".txt", ".xlsx"], max_bytes: most_bytes, send }} />
      </Section>
      {given && !applied && <Preview kind={kind} file={given.file} report={given.report} done={setApplied} />}
      {applied && (
        <Result report={applied} again={<Button onClick={() => choose(kind)}>{say("import.another")}</Button>} />
      )}
    </>
  );
}
