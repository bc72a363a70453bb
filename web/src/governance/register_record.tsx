// Registers a document of a school, or corrects the one that is there: number, day, marks, and its file.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { TextField } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { useWords } from "../words/words";

type Kind = components["schemas"]["KindOfSchool"];
type Mark = components["schemas"]["RecordMark"];

interface Typed {
  title: string;
  number: string;
  date: string;
  marks: Mark[];
}

async function kept(kind: Kind, typed: Typed, once: object) {
  if (kind.record)
    return answered(api.PUT("/api/school-records/{record}", { params: { path: { record: kind.record.id } }, body: { ...typed, revision: kind.record.revision, withdrawn: false }, ...once }));
  return answered(api.POST("/api/school-records", { body: { ...typed, school: kind.school, kind: kind.rule.kind }, ...once }));
}

export function RegisterRecord({ kind, title, today, close }: { kind: Kind; title: string; today: string; close: () => void }) {
  const say = useWords("governance");
  const { record, rule } = kind;
  const [typed, type] = useState<Typed>({ title: record?.title ?? title, number: record?.number ?? "", date: record?.date ?? today, marks: (record?.marks ? record.marks.split(";") : []) as Mark[] });
  const keep = useAct((_: null, once) => kept(kind, typed, once), { refresh: [["school-records"]], done: close });
  const mark = (one: Mark, on: boolean) => type({ ...typed, marks: on ? [...typed.marks, one] : typed.marks.filter((other) => other !== one) });
  const rest = keep.refusal?.beside("/title", "/date");
  const actions = (
    <>
      <Button kind="main" running={keep.running} onClick={() => keep.run(null)}>{say("record.keep")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={title} wide close={close} actions={actions}>
      <TextField label={say("record.name")} value={typed.title} error={keep.refusal?.at("/title")} onChange={(event) => type({ ...typed, title: event.target.value })} />
      <TextField label={say("record.number")} value={typed.number} onChange={(event) => type({ ...typed, number: event.target.value })} />
      <TextField label={say("record.date")} type="date" max={today} value={typed.date} error={keep.refusal?.at("/date")} onChange={(event) => type({ ...typed, date: event.target.value })} />
      {rule.marks.map((one) => <Checkbox key={one} label={say(`mark.${one}`)} checked={typed.marks.includes(one)} onChange={(on) => mark(one, on)} />)}
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}
