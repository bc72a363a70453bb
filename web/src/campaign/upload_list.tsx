// A list from a file: what was recognised and every wrong row first, then the right rows by the sender's word.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { upload } from "../api/upload";
import { Button } from "../ui/form/button";
import { FileDrop } from "../ui/form/file_drop";
import { Facts } from "../ui/list/facts";
import { RowProblems } from "../ui/list/row_problems";
import { Details } from "../ui/list/twin";
import { Banner } from "../ui/show/banner";
import { Section } from "../ui/page/section";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";

type Page = components["schemas"]["ApplicationPage"];
type Uploaded = components["schemas"]["UploadedRows"];

function Recognised({ found }: { found: Uploaded["report"]["found"] }) {
  const say = useWords("campaign");
  if (found.format === "xlsx") return <p className="small dim">{say("upload.workbook", { sheet: found.sheet ?? "" })}</p>;
  const delimiter = found.delimiter === "\t" ? say("upload.tab") : (found.delimiter ?? "—");
  return <p className="small dim">{say("upload.text", { encoding: say(`encoding.${found.encoding ?? "utf_8"}`), delimiter })}</p>;
}

function Preview({ answer }: { answer: Uploaded }) {
  const say = useWords("campaign");
  const { report, people } = answer;
  return (
    <>
      <Recognised found={report.found} />
      <Facts facts={[{ name: say("upload.good"), value: report.good }, { name: say("upload.wrong"), value: report.problem_rows }]} />
      {report.left_out.length > 0 && <p className="small dim">{say("upload.left_out", { columns: report.left_out.join(", ") })}</p>}
      {report.problems.length > 0 && <RowProblems problems={report.problems} />}
      {people.length > 0 && (
        <Details summary={say("upload.people", { count: people.length })}>
          <ul>
            {people.map((person) => (
              <li key={person.person}>{person.name}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

export function UploadList({ page, changed }: { page: Page; changed: (page: Page) => void }) {
  const say = useWords("campaign");
  const [chosen, setChosen] = useState<{ file: File; answer: Uploaded }>();
  const id = page.application.id;
  const address = `/api/applications/${id}/upload`;
  const apply = useAct(
    async (file: File, once) => {
      const answer = await upload<Uploaded>(`${address}?apply=true&only_good=true`, file, once);
      changed(await answered(api.GET("/api/applications/{application}", { params: { path: { application: id } } })));
      return answer;
    },
    {
      done: (answer) => {
        setChosen(undefined);
        toast(say("upload.added", { count: answer.report.created }));
      },
    },
  );
  const rules = {
    kinds: [".csv", ".xlsx"],
    max_bytes: 20 * 1024 * 1024,
    send: async (file: File, options: { progress: (share: number) => void; signal: AbortSignal }) => setChosen({ file, answer: await upload<Uploaded>(address, file, options) }),
  };
  const report = chosen?.answer.report;
  return (
    <Section title={say("upload.title")} aside={say("upload.hint")}>
      <FileDrop label={say("upload.label")} hint={say("upload.columns")} rules={rules} />
      {chosen && <Preview answer={chosen.answer} />}
      {apply.refusal && <Banner tone="danger" title={apply.refusal.lost ? say("lost") : apply.refusal.beside()} />}
      {chosen && report && (
        <div className="actions gap-top">
          <Button kind="main" disabled={report.good === 0} running={apply.running} onClick={() => apply.run(chosen.file)}>
            {say(report.problem_rows > 0 ? "upload.add_good" : "upload.add", { count: report.good })}
          </Button>
          <Button onClick={() => setChosen(undefined)}>{say("cancel")}</Button>
        </div>
      )}
    </Section>
  );
}
