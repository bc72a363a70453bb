// What people propose to correct on their cards: one's own proposals with what became of them, and for who keeps the
// register those that wait, each taken over by one press.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { useTitles } from "./dictionaries";

type View = components["schemas"]["CorrectionView"];
type Field = View["correction"]["field"];
const fields: readonly Field[] = ["surname", "given", "patronymic", "education", "experience_years", "category", "last_course", "subjects"];
const tones = { waiting: "attention", taken: "ok", refused: "danger" } as const;

function useFieldWords() {
  const say = useWords("organisation");
  const titles = useTitles();
  const shown = (field: Field, value: string) => (field === "subjects" ? titles.subjects(value) : value) || say("none");
  const name = (field: Field) => (field === "subjects" ? say("column.subjects") : say(`field.${field}`));
  return { shown, name };
}

/** Proposes what the own card should say. */
export function ProposeCorrection() {
  const say = useWords("organisation");
  const titles = useTitles();
  const { shown, name } = useFieldWords();
  const [field, setField] = useState<Field>("education");
  const [value, setValue] = useState("");
  const read = useQuery({ queryKey: ["my_corrections"], queryFn: () => answered(api.GET("/api/my/corrections")) });
  const done = () => {
    setValue("");
    toast(say("correction.sent"));
  };
  const send = useAct((_: null, once) => answered(api.POST("/api/my/corrections", { body: { field, value }, ...once })), { refresh: [["my_corrections"]], done });
  const rest = send.refusal?.lost ? say("lost") : send.refusal?.beside("/value");
  const error = send.refusal?.at("/value");
  return (
    <Section title={say("correction.title")}>
      <p className="small dim">{say("correction.hint")}</p>
      <Select label={say("correction.field")} options={fields.map((one) => ({ value: one, label: name(one) }))} value={field} onChange={(event) => setField(event.target.value as Field)} />
      {field === "subjects" ? (
        <Select label={say("correction.value")} empty={say("choose")} options={titles.every_subject} value={value} error={error} onChange={(event) => setValue(event.target.value)} />
      ) : (
        <TextField label={say("correction.value")} inputMode={field === "experience_years" ? "numeric" : undefined} value={value} error={error} onChange={(event) => setValue(event.target.value)} />
      )}
      {rest !== undefined && <Banner tone="danger" title={rest} />}
      <div className="actions gap-top">
        <Button kind="main" running={send.running} onClick={() => send.run(null)}>{say("correction.send")}</Button>
      </div>
      <ul className="gap-top">
        {read.data?.corrections.map(({ correction }) => (
          <li key={correction.id} className="row">
            <span>{say("correction.line", { field: name(correction.field), value: shown(correction.field, correction.value) })}</span>
            <Tag tone={tones[correction.state]}>{say(`correction.${correction.state}`)}</Tag>
            {correction.comment && <span className="small dim">{correction.comment}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RefuseDialog({ view, close }: { view: View; close: () => void }) {
  const say = useWords("organisation");
  const [comment, setComment] = useState("");
  const refuse = useDecision(view, { taken: false, comment }, close);
  const actions = (
    <>
      <Button kind="main" running={refuse.running} onClick={() => refuse.run(null)}>{say("correction.refuse")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  const rest = refuse.refusal?.lost ? say("lost") : refuse.refusal?.beside("/comment");
  return (
    <Dialog open title={say("correction.refuse.title", { name: view.name })} close={close} actions={actions}>
      <TextField label={say("correction.why")} value={comment} error={refuse.refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      {rest !== undefined && <Banner tone="danger" title={rest} />}
    </Dialog>
  );
}

function useDecision(view: View, decision: { taken: boolean; comment: string }, done?: () => void) {
  const { id, revision } = view.correction;
  return useAct(
    (_: null, once) => answered(api.POST("/api/corrections/{correction}/decision", { params: { path: { correction: id } }, body: { ...decision, revision }, ...once })),
    { refresh: [["corrections"], ["people"], ["person"]], ...(done ? { done } : {}) },
  );
}

function Decide({ view }: { view: View }) {
  const say = useWords("organisation");
  const [refusing, setRefusing] = useState(false);
  const take = useDecision(view, { taken: true, comment: "" });
  return (
    <div className="row">
      <Button small kind="main" running={take.running} aria-label={say("correction.take.of", { name: view.name })} onClick={() => take.run(null)}>{say("correction.take")}</Button>
      <Button small kind="plain" aria-label={say("correction.refuse.of", { name: view.name })} onClick={() => setRefusing(true)}>{say("correction.refuse")}</Button>
      {take.refusal && <Banner tone="danger" title={take.refusal.lost ? say("lost") : take.refusal.beside()} />}
      {refusing && <RefuseDialog view={view} close={() => setRefusing(false)} />}
    </div>
  );
}

/** What waits for the reader; nothing is shown when nothing does. */
export function WaitingCorrections() {
  const say = useWords("organisation");
  const { shown, name } = useFieldWords();
  const read = useQuery({ queryKey: ["corrections"], queryFn: () => answered(api.GET("/api/corrections")) });
  const rows = read.data?.corrections ?? [];
  if (rows.length === 0) return null;
  const columns: Column<View>[] = [
    { key: "name", title: say("column.name"), cell: (view) => view.name },
    { key: "field", title: say("correction.field"), cell: (view) => name(view.correction.field) },
    { key: "before", title: say("correction.before"), cell: (view) => shown(view.correction.field, view.before) },
    { key: "value", title: say("correction.value"), cell: (view) => shown(view.correction.field, view.correction.value) },
    { key: "decide", title: "", cell: (view) => <Decide view={view} /> },
  ];
  return (
    <Section title={say("correction.waiting.title", { count: rows.length })} flush>
      <Table label={say("correction.list")} rows={rows} columns={columns} id={(view) => view.correction.id} />
    </Section>
  );
}
