// The paper of what specialists concluded: read by its person, issued by a specialist when nothing waits any more.
import { type FormEvent, useState } from "react";
import { api, answered } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { FileLinks } from "../ui/show/file_links";
import { Banner } from "../ui/show/banner";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { PersonFindings } from "./person";

export function ConclusionPaper({ paper }: { paper: components["schemas"]["PaperLine"] }) {
  const say = useWords("deficit");
  return (
    <p>
      <a href={`/api/papers/${paper.paper}/file`}>{say("paper.file", { number: paper.number, day: formatDate(paper.date) })}</a>
    </p>
  );
}

function IssueForm({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const [advice, setAdvice] = useState("");
  const issue = useAct(
    (_: null, once) =>
      answered(
        api.POST("/api/findings-of/{person}/conclusion", {
          params: { path: { person: person.person } },
          body: advice ? { advice } : {},
          ...once,
        }),
      ),
    { refresh: [["findings"], ["papers"]], done: () => setAdvice("") },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    issue.run(null);
  };
  const refusal = issue.refusal?.lost ? say("lost") : issue.refusal?.beside("/advice");
  return (
    <form className="gap-top" onSubmit={submit}>
      <TextArea label={say("paper.advice")} hint={say("paper.advice.hint")} rows={2} value={advice} onChange={(event) => setAdvice(event.target.value)} error={issue.refusal?.at("/advice")} />
      {refusal !== undefined && <Banner tone="danger" title={refusal} />}
      <div className="actions gap-top">
        <Button type="submit" running={issue.running}>
          {say(person.conclusion ? "paper.anew" : "paper.do")}
        </Button>
      </div>
      <p className="small gap-top">
        <a href={`/api/findings-of/${person.person}/conclusion-draft?${new URLSearchParams(advice ? { advice } : {})}`} target="_blank" rel="noreferrer">{say("paper.draft")}</a>
      </p>
      {person.conclusion && <p className="small dim gap-top">{say("paper.anew.hint")}</p>}
    </form>
  );
}

export function IssueConclusion({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const waiting = person.findings.filter(({ finding }) => finding.state === "proposed").length;
  if (person.findings.length === 0 && person.profile.length === 0) return null;
  return (
    <Section title={say("paper.title")}>
      {person.conclusion ? <ConclusionPaper paper={person.conclusion} /> : <p className="small dim">{say("paper.none")}</p>}
      {person.gap_table && <p className="small">{say("gaps.title")}: <FileLinks address={`/api/findings-of/${person.person}/gap-table`} name={say("gaps.title")} edited={["docx", "xlsx"]} original /></p>}
      {waiting > 0 ? <p className="small">{say("paper.wait", { count: waiting })}</p> : <IssueForm person={person} />}
    </Section>
  );
}
