// Sheets of learning at the workplace: filled in by teacher or colleague, signed by both, then evidence of the activity.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Select, TextArea, TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { formatDate } from "../words/format";
import { currentLanguage, useWords } from "../words/words";
import { type RouteSupport, type Shapes, sheetsKey, supportKey } from "./reads";

type Sheet = Shapes["SheetView"];
const shown = ["/topic", "/observed", "/held_on", "/colleague", "/school_class", "/questions", "/recommendations"] as const;

/** What the page offers beside the sheet: whose route it is, and whom the teacher may sign with. */
interface Place {
  page: RouteSupport;
  own: boolean;
}

function Words({ words, error, set }: { words: Text; error: (at: string) => string | undefined; set: (part: Partial<Text>) => void }) {
  const say = useWords("accompaniment");
  return (
    <>
      <TextField label={say("sheet.day")} type="date" value={words.held_on} error={error("/held_on")} onChange={(event) => set({ held_on: event.target.value })} />
      <TextField label={say("sheet.class")} optional value={words.school_class} error={error("/school_class")} onChange={(event) => set({ school_class: event.target.value })} />
      <TextField label={say("sheet.topic")} value={words.topic} error={error("/topic")} onChange={(event) => set({ topic: event.target.value })} />
      <TextArea label={say("sheet.observed")} value={words.observed} error={error("/observed")} onChange={(event) => set({ observed: event.target.value })} />
      <TextArea label={say("sheet.questions")} optional value={words.questions} error={error("/questions")} onChange={(event) => set({ questions: event.target.value })} />
      <TextArea label={say("sheet.recommendations")} optional value={words.recommendations} error={error("/recommendations")} onChange={(event) => set({ recommendations: event.target.value })} />
    </>
  );
}
interface Text {
  held_on: string;
  school_class: string;
  topic: string;
  observed: string;
  questions: string;
  recommendations: string;
}

function Write({ place, forms, close }: { place: Place; forms: readonly Shapes["SheetForm"][]; close: () => void }) {
  const say = useWords("accompaniment");
  const { page, own } = place;
  const [words, setWords] = useState<Text>({ held_on: page.today, school_class: "", topic: "", observed: "", questions: "", recommendations: "" });
  const [form, setForm] = useState(forms[0]?.form ?? "lesson_visit");
  const [item, setItem] = useState(page.items[0]?.item ?? "");
  const [colleague, setColleague] = useState("");
  const write = useAct(
    (_: undefined, once) =>
      answered(api.POST("/api/routes/{route}/items/{item}/workplace-sheets", { params: { path: { route: page.route, item } }, body: { form, ...words, ...(own ? { colleague } : {}) }, ...once })),
    { refresh: [[...sheetsKey(page.route)]], done: close },
  );
  const error = (at: string) => write.refusal?.at(at);
  const actions = (
    <>
      <Button kind="main" running={write.running} onClick={() => write.run(undefined)}>{say("sheet.save")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("sheet.new")} close={close} actions={actions}>
      <Select label={say("sheet.form")} value={form} options={forms.map((one) => ({ value: one.form, label: currentLanguage() === "en" ? one.title.en : one.title.ru }))} onChange={(event) => setForm(event.target.value as typeof form)} />
      <Select label={say("sheet.item")} value={item} options={page.items.map((one) => ({ value: one.item, label: one.title }))} onChange={(event) => setItem(event.target.value)} />
      {own && <Select label={say("sheet.colleague")} empty={say("pass.choose")} value={colleague} options={page.members.map((one) => ({ value: one.person, label: one.name }))} error={error("/colleague")} onChange={(event) => setColleague(event.target.value)} />}
      <Words words={words} error={error} set={(part) => setWords({ ...words, ...part })} />
      {write.refusal?.beside(...shown) && <Banner tone="danger">{write.refusal.beside(...shown)}</Banner>}
    </Dialog>
  );
}

function Change({ view, close }: { view: Sheet; close: () => void }) {
  const say = useWords("accompaniment");
  const { sheet } = view;
  const { held_on, school_class, topic, observed, questions, recommendations } = sheet;
  const [words, setWords] = useState<Text>({ held_on, school_class, topic, observed, questions, recommendations });
  const change = useAct(
    (_: undefined, once) => answered(api.PUT("/api/workplace-sheets/{sheet}", { params: { path: { sheet: sheet.id } }, body: { revision: sheet.revision, ...words }, ...once })),
    { refresh: [[...sheetsKey(sheet.route)], ["own-sheets"]], done: close },
  );
  const actions = (
    <>
      <Button kind="main" running={change.running} onClick={() => change.run(undefined)}>{say("sheet.save")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say(`sheet.of.${sheet.form}`)} close={close} actions={actions}>
      <p className="small dim">{say("sheet.change.hint")}</p>
      <Words words={words} error={(at) => change.refusal?.at(at)} set={(part) => setWords({ ...words, ...part })} />
      {change.refusal?.beside(...shown) && <Banner tone="danger">{change.refusal.beside(...shown)}</Banner>}
    </Dialog>
  );
}

export function SheetLine({ view }: { view: Sheet }) {
  const say = useWords("accompaniment");
  const [open, setOpen] = useState(false);
  const { sheet } = view;
  const sign = useAct(
    (_: undefined, once) => answered(api.POST("/api/workplace-sheets/{sheet}/signature", { params: { path: { sheet: sheet.id } }, body: { revision: sheet.revision }, ...once })),
    { refresh: [[...sheetsKey(sheet.route)], ["own-sheets"], [...supportKey(sheet.route)]] },
  );
  const missing = [!sheet.teacher_signed_ms && sheet.teacher, !sheet.colleague_signed_ms && sheet.colleague_name].filter(Boolean).join(", ");
  return (
    <li>
      <span className="strong">{formatDate(sheet.held_on)}</span> {say(`sheet.of.${sheet.form}`)}: {sheet.topic}
      <span className="small dim"> {sheet.teacher}, {sheet.colleague_name}</span>
      <Tag tone={missing ? "attention" : "ok"}>{missing ? say("sheet.waits", { who: missing }) : say("sheet.whole")}</Tag>
      <span className="row">
        {view.may_sign && <Button small kind="main" running={sign.running} aria-label={say("sheet.sign.of", { topic: sheet.topic })} onClick={() => sign.run(undefined)}>{say("sheet.sign")}</Button>}
        {view.may_edit && <Button small kind="plain" aria-label={say("sheet.edit.of", { topic: sheet.topic })} onClick={() => setOpen(true)}>{say("sheet.edit")}</Button>}
        {view.printed && <a className="btn small" href={`/api/workplace-sheets/${sheet.id}/file`} aria-label={say("sheet.print.of", { topic: sheet.topic })} download>{say("sheet.print")}</a>}
      </span>
      {sign.refusal && <Banner tone="danger">{sign.refusal.beside()}</Banner>}
      {open && <Change view={view} close={() => setOpen(false)} />}
    </li>
  );
}

/** Of one route; `own` for the teacher's own page. */
export function WorkplaceSheets({ page, own }: Place) {
  const say = useWords("accompaniment");
  const [open, setOpen] = useState(false);
  const at = { params: { path: { route: page.route } } };
  const read = useQuery({ queryKey: sheetsKey(page.route), queryFn: () => answered(api.GET("/api/routes/{route}/workplace-sheets", at)) });
  if (!read.data || (read.data.forms.length === 0 && read.data.sheets.length === 0)) return null;
  const { sheets, forms, checkpoint_sheet } = read.data;
  const aside = (
    <span className="row">
      {checkpoint_sheet && page.checkpoints.length > 0 && <a className="btn small" href={`/api/routes/${page.route}/checkpoint-sheet`} download>{say("points.print")}</a>}
      {forms.length > 0 && page.items.length > 0 && page.may.ask && <Button small onClick={() => setOpen(true)}>{say("sheet.new")}</Button>}
    </span>
  );
  return (
    <Section title={say("sheets.title")} aside={aside}>
      {sheets.length === 0 && <p className="small dim">{say("sheets.none")}</p>}
      <ul>{sheets.map((view) => <SheetLine key={view.sheet.id} view={view} />)}</ul>
      {open && <Write place={{ page, own }} forms={forms} close={() => setOpen(false)} />}
    </Section>
  );
}
