// The individual programme of a route: how each task is solved and checked, and the map of resources by kinds.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button, ButtonLink } from "../ui/form/button";
import { Select, TextArea, TextField } from "../ui/form/field";
import { KeyValues } from "../ui/list/facts";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";
import { useInLanguage } from "./stages";

type Page = Shapes["ProgrammePage"];
type Task = Shapes["TaskView"];
type Check = Shapes["TaskCheck"];
type Resource = { kind: string; title: string };

const programmeKey = (route: string) => ["programme", route] as const;
const keep = (page: Page) => queries.setQueryData(programmeKey(page.route), page);

function CheckMark({ route, task, change }: { route: string; task: Task; change: (part: Partial<Task>) => void }) {
  const say = useWords("route");
  const check = useAct(
    (goal: string, once) => answered(api.POST("/api/routes/{route}/programme/checks", { params: { path: { route } }, body: { goal }, ...once })),
    {
      done: (page) => {
        keep(page);
        const { checked_ms, checked_by, may_check } = page.tasks.find(({ goal }) => goal === task.goal) ?? task;
        change({ checked_ms, checked_by, may_check });
        toast(say("programme.checked"));
      },
    },
  );
  if (task.checked_ms) return <Tag tone="ok">{say("programme.checked_by", { name: task.checked_by, at: formatMoment(Date.parse(task.checked_ms)) })}</Tag>;
  if (!task.may_check) return null;
  return (
    <>
      <Button small running={check.running} onClick={() => check.run(task.goal)}>{say(`programme.check.${task.check_kind ?? "external"}`)}</Button>
      {check.refusal && <Banner tone="danger">{check.refusal.beside()}</Banner>}
    </>
  );
}

interface TaskFormProps {
  page: Page;
  task: Task;
  place: number;
  change: (part: Partial<Task>) => void;
  at: (pointer: string) => string | undefined;
}

function TaskForm({ page, task, place, change, at }: TaskFormProps) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  return (
    <Section title={task.text}>
      <TextArea label={say("programme.way")} value={task.way} error={at(`/tasks/${place}/way`)} disabled={!page.may_edit} onChange={(event) => change({ way: event.target.value })} />
      <TextArea label={say("programme.procedure")} value={task.check_procedure} error={at(`/tasks/${place}/check_procedure`)} disabled={!page.may_edit} onChange={(event) => change({ check_procedure: event.target.value })} />
      <Select
        label={say("programme.kind")}
        value={task.check_kind ?? ""}
        empty={say("programme.kind.choose")}
        error={at(`/tasks/${place}/check_kind`)}
        disabled={!page.may_edit}
        options={(page.checks?.checks ?? []).map((one) => ({ value: one.check, label: inLanguage(one.title) }))}
        onChange={(event) => change({ check_kind: (event.target.value || undefined) as Check | undefined })}
      />
      <p className="small">
        {task.authors.length > 0 && say("programme.authors", { names: task.authors.join(", ") })} <CheckMark route={page.route} task={task} change={change} />
      </p>
    </Section>
  );
}

interface MapProps {
  page: Page;
  resources: readonly Resource[];
  change: (all: Resource[]) => void;
}

function ResourceMap({ page, resources, change }: MapProps) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  if (!page.map) return null;
  const remove = (one: Resource) => (
    <Button small kind="plain" aria-label={say("programme.remove", { title: one.title })} onClick={() => change(resources.filter((other) => other !== one))}>{say("programme.remove.short")}</Button>
  );
  const chosen = (kind: string) => resources.filter((one) => one.kind === kind);
  return (
    <Section title={say("programme.map")}>
      <KeyValues
        words
        facts={page.map.kinds.map((kind) => ({
          name: inLanguage(kind.title),
          value: chosen(kind.code).length === 0 ? <span className="dim">{say("programme.map.none")}</span> : chosen(kind.code).map((one) => <div key={one.title}>{one.title} {page.may_edit && remove(one)}</div>),
        }))}
      />
      {page.may_edit && <AddResource kinds={page.map.kinds} add={(one) => change([...resources, one])} />}
    </Section>
  );
}

function AddResource({ kinds, add }: { kinds: readonly Shapes["ResourceKindRule"][]; add: (one: Resource) => void }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  const [kind, setKind] = useState("");
  const [title, setTitle] = useState("");
  const ready = kind !== "" && title.trim() !== "";
  return (
    <div className="gap-top">
      <Select label={say("programme.resource.kind")} value={kind} empty={say("programme.kind.choose")} options={kinds.map((one) => ({ value: one.code, label: inLanguage(one.title) }))} onChange={(event) => setKind(event.target.value)} />
      <TextField label={say("programme.resource")} value={title} onChange={(event) => setTitle(event.target.value)} />
      <Button small disabled={!ready} onClick={() => { add({ kind, title: title.trim() }); setTitle(""); }}>{say("programme.add")}</Button>
    </div>
  );
}

function Programme({ page }: { page: Page }) {
  const say = useWords("route");
  const [tasks, setTasks] = useState<readonly Task[]>(page.tasks);
  const [resources, setResources] = useState<Resource[]>(page.resources.map(({ kind, title }) => ({ kind, title })));
  const worded = tasks.filter((task) => task.way || task.check_procedure || task.check_kind);
  const save = useAct(
    (_: undefined, once) =>
      answered(api.PUT("/api/routes/{route}/programme", {
        params: { path: { route: page.route } },
        body: { tasks: worded.map(({ goal, way, check_procedure, check_kind }) => ({ goal, way, check_procedure, check_kind: check_kind ?? "external" })), resources },
        ...once,
      })),
    { done: (next) => { keep(next); setTasks(next.tasks); toast(say("programme.saved")); } },
  );
  if (!page.checks && !page.map) return <EmptyState title={say("programme.not_here")}>{say("programme.not_here.hint")}</EmptyState>;
  const at = (pointer: string) => save.refusal?.at(pointer);
  const placeOf = (task: Task) => worded.indexOf(task);
  return (
    <>
      {tasks.length === 0 && <EmptyState title={say("goals.none")} />}
      {tasks.map((task) => (
        <TaskForm key={task.goal} page={page} task={task} place={placeOf(task)} at={at} change={(part) => setTasks(tasks.map((one) => (one === task ? { ...one, ...part } : one)))} />
      ))}
      <ResourceMap page={page} resources={resources} change={setResources} />
      {save.refusal && <Banner tone="danger">{save.refusal.beside()}</Banner>}
      {page.may_edit && <div className="actions gap-top"><Button kind="main" running={save.running} onClick={() => save.run(undefined)}>{say("programme.save")}</Button></div>}
    </>
  );
}

export default function ProgrammePage() {
  const say = useWords("route");
  const { route = "" } = useParams<{ route: string }>();
  const read = useQuery({ queryKey: programmeKey(route), queryFn: () => answered(api.GET("/api/routes/{route}/programme", { params: { path: { route } } })) });
  return (
    <>
      <PageHead title={say("programme.title")} actions={<ButtonLink to={`/routes/${route}`}>{say("to_route")}</ButtonLink>}>{read.data?.teacher}</PageHead>
      <Loaded read={read} lines={6}>{(page) => <Programme page={page} />}</Loaded>
    </>
  );
}
