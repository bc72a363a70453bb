// The list while it is written: people from the staff register or from a file, a subject for each; every change is
// saved at once, one after another, and nothing is filed until the sender says so.
import { useRef, useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Refusal } from "../api/refusal";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import type { SaveState } from "../ui/form/autosave";
import { Saved } from "../ui/form/saved";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { EmptyState } from "../ui/show/waiting";
import { clockNow } from "../words/format";
import { useWords } from "../words/words";
import "./campaign.css";
import { type ListedPerson, useSubjects } from "./parts";
import { StaffPicker } from "./staff_picker";
import { UploadList } from "./upload_list";

type Page = components["schemas"]["ApplicationPage"];
type Row = components["schemas"]["ApplicationRow"];

/** Saves lists of one application one after another; the last one typed wins, each with the revision it follows. */
function useList(page: Page, changed: (page: Page) => void) {
  const id = page.application.id;
  const kept = useRef(page.application.revision);
  kept.current = Math.max(kept.current, page.application.revision);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const [refusal, setRefusal] = useState<Refusal>();
  const send = async (rows: Row[]) => {
    setState({ kind: "saving" });
    try {
      const next = await answered(api.PUT("/api/applications/{application}", { params: { path: { application: id } }, body: { rows, revision: kept.current } }));
      kept.current = next.application.revision;
      setState({ kind: "saved", at: clockNow() });
      setRefusal(undefined);
      changed(next);
    } catch (error) {
      setState({ kind: "failed", error });
      setRefusal(error instanceof Refusal ? error : undefined);
    }
  };
  const save = (rows: Row[]) => {
    line.current = line.current.then(() => send(rows));
  };
  return { save, state, refusal, kept, settled: () => line.current };
}

function ListedRow({ person, subjects, choose, remove }: { person: ListedPerson; subjects: { code: string; title: string }[]; choose: (subject: string) => void; remove: () => void }) {
  const say = useWords("campaign");
  const known = subjects.some((subject) => subject.code === person.subject);
  return (
    <li>
      <span>
        <b>{person.name}</b>
        <br />
        <span className="small dim">{[person.position, person.school].filter(Boolean).join(", ")}</span>
      </span>
      <select className="input" aria-label={say("list.subject_of", { name: person.name })} value={person.subject} onChange={(event) => choose(event.target.value)}>
        {!known && <option value={person.subject}>{person.subject || say("list.subject.none")}</option>}
        {subjects.map((subject) => (
          <option key={subject.code} value={subject.code}>
            {subject.title}
          </option>
        ))}
      </select>
      <Button small kind="plain" aria-label={say("list.remove_of", { name: person.name })} onClick={remove}>
        {say("list.remove")}
      </Button>
    </li>
  );
}

export function ApplicationEditor({ page, changed }: { page: Page; changed: (page: Page) => void }) {
  const say = useWords("campaign");
  const { application, campaign, people } = page;
  const { subjects } = useSubjects();
  const { save, state, refusal, kept, settled } = useList(page, changed);
  const measured = campaign.subjects.split(";").filter(Boolean);
  const offered = subjects.filter((subject) => measured.length === 0 || measured.includes(subject.code));
  const rows = (list: readonly ListedPerson[]): Row[] => list.map(({ person, subject }) => ({ person, subject }));
  const file = useAct(
    async (_: null, once) => {
      await settled();
      return answered(api.POST("/api/applications/{application}/filing", { params: { path: { application: application.id } }, body: { revision: kept.current }, ...once }));
    },
    {
      refresh: [["applications"]],
      done: (next) => {
        changed(next);
        toast(say("application.filed.done", { number: next.application.number }));
      },
    },
  );
  const problem = file.refusal ?? refusal;
  return (
    <>
      <UploadList page={page} changed={changed} />
      <Section title={say("list.title")} aside={say("list.count", { count: people.length })} flush>
        {people.length === 0 && <EmptyState title={say("list.empty")}>{say("list.empty.hint")}</EmptyState>}
        <ul className="picked-list">
          {people.map((person) => (
            <ListedRow
              key={person.person}
              person={person}
              subjects={offered}
              choose={(subject) => save(rows(people.map((one) => (one.person === person.person ? { ...one, subject } : one))))}
              remove={() => save(rows(people.filter((one) => one.person !== person.person)))}
            />
          ))}
        </ul>
        <Saved state={state} />
      </Section>
      {problem && <Banner tone="danger" title={problem.lost ? say("lost") : problem.beside()} />}
      <div className="actions gap-top">
        <Button kind="main" disabled={people.length === 0} running={file.running} onClick={() => file.run(null)}>
          {say("application.file")}
        </Button>
      </div>
      <StaffPicker listed={people.map((one) => one.person)} add={(added) => save([...rows(people), ...added.map((person) => ({ person, subject: "" }))])} />
    </>
  );
}
