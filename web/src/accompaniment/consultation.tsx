// A consultation written down in half a minute: who was there, of what, how long.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { CheckboxGroup } from "../ui/form/choices";
import { Select, TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { formatDate } from "../words/format";
import { currentLanguage, useWords } from "../words/words";
import { logKey, type Shapes, supervisedKey } from "./reads";

interface Person {
  route: string;
  teacher: string;
}
const lengths = [10, 20, 30, 45, 60];

export function useLog(route: string) {
  const at = { params: { path: { route } } };
  return useQuery({ queryKey: logKey(route), queryFn: () => answered(api.GET("/api/routes/{route}/consultations", at)) });
}

export function Consult({ people, today, close }: { people: readonly Person[]; today: string; close: () => void }) {
  const say = useWords("accompaniment");
  const [chosen, setChosen] = useState<string[]>(people.length === 1 ? people.map((one) => one.route) : []);
  const [talk, setTalk] = useState({ held_on: today, topic: "", minutes: 20, task: "" });
  const log = useLog(people[0]?.route ?? "");
  const tasks = log.data?.tasks ?? [];
  const add = useAct(
    (_: undefined, once) => answered(api.POST("/api/consultations", { body: { routes: chosen, held_on: talk.held_on, topic: talk.topic, minutes: talk.minutes, ...(talk.task ? { task: talk.task } : {}) }, ...once })),
    { refresh: [[...supervisedKey], ["support-log"]], done: close },
  );
  const set = (part: Partial<typeof talk>) => setTalk({ ...talk, ...part });
  const actions = (
    <>
      <Button kind="main" running={add.running} onClick={() => add.run(undefined)}>{say("consult.add")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("consult.title")} close={close} actions={actions}>
      {people.length > 1 && <CheckboxGroup label={say("consult.people")} error={add.refusal?.at("/routes")} choices={people.map((one) => ({ value: one.route, label: one.teacher }))} values={chosen} onChange={setChosen} />}
      <TextField label={say("consult.topic")} value={talk.topic} error={add.refusal?.at("/topic")} onChange={(event) => set({ topic: event.target.value })} />
      <Select label={say("consult.minutes")} value={String(talk.minutes)} options={lengths.map((one) => ({ value: String(one), label: say("consult.minutes.of", { count: one }) }))} error={add.refusal?.at("/minutes")} onChange={(event) => set({ minutes: Number(event.target.value) })} />
      {tasks.length > 0 && <Select label={say("consult.task")} empty={say("consult.task.choose")} value={talk.task} options={tasks.map((one) => ({ value: one.code, label: currentLanguage() === "en" ? one.title.en : one.title.ru }))} error={add.refusal?.at("/task")} onChange={(event) => set({ task: event.target.value })} />}
      <TextField label={say("consult.day")} type="date" max={today} value={talk.held_on} error={add.refusal?.at("/held_on")} onChange={(event) => set({ held_on: event.target.value })} />
      {add.refusal?.beside("/routes", "/topic", "/minutes", "/task", "/held_on") && <Banner tone="danger">{add.refusal.beside("/routes", "/topic", "/minutes", "/task", "/held_on")}</Banner>}
    </Dialog>
  );
}

function Line({ one, tasks }: { one: Shapes["Consultation"]; tasks: readonly Shapes["TutorTaskRule"][] }) {
  const say = useWords("accompaniment");
  const task = tasks.find((known) => known.code === one.task);
  return (
    <li>
      <span className="strong">{formatDate(one.held_on)}</span> {one.topic}
      <span className="small dim"> {say("consult.by", { name: one.author_name, count: one.minutes })}</span>
      {task && <span className="small dim"> {currentLanguage() === "en" ? task.title.en : task.title.ru}</span>}
    </li>
  );
}

/** The log of support of a route; `add` for who may write it. */
export function SupportLog({ route, add }: { route: string; add?: Person & { today: string } }) {
  const say = useWords("accompaniment");
  const [open, setOpen] = useState(false);
  const log = useLog(route);
  if (!add && !log.data?.consultations.length) return null;
  return (
    <Section title={say("log.title")} aside={add && <Button small onClick={() => setOpen(true)}>{say("consult.title")}</Button>}>
      {log.data?.consultations.length === 0 && <p className="small dim">{say("log.none")}</p>}
      <ul>{log.data?.consultations.map((one) => <Line key={one.id} one={one} tasks={log.data.tasks} />)}</ul>
      {open && add && <Consult people={[add]} today={add.today} close={() => setOpen(false)} />}
    </Section>
  );
}
