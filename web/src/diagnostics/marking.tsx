// An expert marks cases by the rubric: the answer and the criteria, no name, no school and nobody else's mark.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { TextArea } from "../ui/form/field";
import { PageHead, Section } from "../ui/page/section";
import { Picture } from "../ui/question/picture";
import { Banner } from "../ui/show/banner";
import { ActivityRow } from "../ui/show/schedule";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatMoment, formatNumber, today } from "../words/format";
import { useWords } from "../words/words";
import { MarkedFile } from "./marking_file";
import { MarkingPackage } from "./marking_package";

type Task = components["schemas"]["MarkingTask"];
type Given = components["schemas"]["GivenMark"];
type Criterion = Task["rubric"][number];

const comment_least = 10;

/** Whole points from none to all. */
function choicesOf(criterion: Criterion) {
  return Array.from({ length: Math.floor(criterion.points_max) + 1 }, (_, points) => ({ value: String(points), label: formatNumber(points) }));
}

interface MarkFormProps {
  task: Task;
  /** What the same expert gave before. */
  given?: Given;
  after: () => void;
}

function MarkForm({ task, given, after }: MarkFormProps) {
  const say = useWords("diagnostics");
  const [points, setPoints] = useState<Record<string, string>>(() => Object.fromEntries((given?.marks ?? []).map((one) => [one.criterion, String(one.points)])));
  const [comment, setComment] = useState(given?.comment ?? "");
  const [missing, setMissing] = useState(false);
  const [sure, setSure] = useState(false);
  const mark = useAct(
    (_: null, once) =>
      answered(
        api.POST("/api/marking/{attempt}/{item}", {
          params: { path: { attempt: task.attempt, item: task.item } },
          body: { comment, version: task.version, marks: task.rubric.map((one) => ({ criterion: one.id, points: Number(points[one.id]) })) },
          ...once,
        }),
      ),
    { refresh: [["marking"]], done: ({ points: given }) => { toast(say("marking.done", { points: given })); after(); } },
  );
  const zero = task.rubric.every((one) => Number(points[one.id]) === 0);
  const unexplained = zero && comment.trim().length < comment_least;
  const send = () => {
    const all = task.rubric.every((one) => points[one.id] !== undefined);
    setMissing(!all || unexplained);
    if (!all || unexplained) return;
    if (!sure) setSure(true);
    else mark.run(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {task.rubric.map((one) => (
        <RadioGroup
          key={one.id}
          row
          label={one.text}
          hint={say("marking.max", { points: one.points_max })}
          choices={choicesOf(one)}
          value={points[one.id]}
          error={missing && points[one.id] === undefined ? say("marking.missing") : undefined}
          onChange={(value) => {
            setSure(false);
            setPoints({ ...points, [one.id]: value });
          }}
        />
      ))}
      <TextArea
        label={say("marking.comment")}
        optional={!zero}
        hint={zero ? say("marking.comment.zero", { least: comment_least }) : undefined}
        error={missing && unexplained ? say("marking.comment.missing", { least: comment_least }) : mark.refusal?.at("/comment")}
        value={comment} maxLength={2000}
        onChange={(event) => setComment(event.target.value)}
      />
      {sure && <Banner tone="attention" title={say("marking.sure", { points: task.rubric.reduce((sum, one) => sum + Number(points[one.id] ?? 0), 0) })}>{say("marking.sure.hint")}</Banner>}
      {mark.refusal?.beside("/comment") && <Banner tone="danger">{mark.refusal.beside("/comment")}</Banner>}
      <div className="actions gap-top">
        <Button kind="main" type="submit" running={mark.running}>
          {say(sure ? "marking.send.sure" : "marking.send")}
        </Button>
        {sure && <Button onClick={() => setSure(false)}>{say("marking.back")}</Button>}
      </div>
    </form>
  );
}

/** Who knows whose answer it is leaves it to others. */
function Conflict({ task }: { task: Task }) {
  const say = useWords("diagnostics");
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const declare = useAct((_: null, once) => answered(api.POST("/api/marking-conflicts", { body: { attempt: task.attempt, reason }, ...once })), {
    refresh: [["marking"]],
    done: () => { toast(say("conflict.done")); toHeading(); },
  });
  if (!open) return <Button kind="plain" small onClick={() => setOpen(true)}>{say("conflict")}</Button>;
  return (
    <form onSubmit={(event) => { event.preventDefault(); declare.run(null); }}>
      <TextArea label={say("conflict.reason")} hint={say("conflict.hint", { least: comment_least })} error={declare.refusal?.at("/reason")} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
      {declare.refusal?.beside("/reason") && <Banner tone="danger">{declare.refusal.beside("/reason")}</Banner>}
      <div className="actions">
        <Button type="submit" running={declare.running}>{say("conflict.do")}</Button>
        <Button onClick={() => setOpen(false)}>{say("conflict.back")}</Button>
      </div>
    </form>
  );
}

function QuestionPicture({ task: { attempt, item, picture } }: { task: Task }) {
  return picture ? <Picture src={`/api/marking/${attempt}/${encodeURIComponent(item)}/picture`} words={picture.words} /> : null;
}

function Answered({ task }: { task: Task }) {
  const say = useWords("diagnostics");
  return (
    <div>
      <Section title={say("marking.question")} aside={say(task.due < today() ? "marking.overdue" : "marking.due", { day: formatDate(task.due, "day") })}>
        {task.turn > 2 && <Banner title={say("marking.third")}>{say("marking.third.hint")}</Banner>}
        <p>{task.question}</p>
        <QuestionPicture task={task} />
      </Section>
      <Section title={say("marking.answer")}>
        {(task.answer || !task.file) && <p className="answer-text">{task.answer}</p>}
        <MarkedFile task={task} />
      </Section>
    </div>
  );
}

const keyOf = (task: Task) => `${task.attempt}/${task.item}`;
const toHeading = () => document.querySelector<HTMLElement>("#main h1")?.focus();

/** What may still be marked otherwise: the other expert has not finished the work yet. */
export function GivenMarks({ given }: { given: readonly Given[] }) {
  const say = useWords("diagnostics");
  const [open, setOpen] = useState<string>();
  if (given.length === 0) return null;
  const close = () => {
    setOpen(undefined);
    toHeading();
  };
  return (
    <Section title={say("marking.given")} aside={say("marking.given.hint")} flush>
      <ul className="acts">
        {given.map((one) => (
          <ActivityRow key={keyOf(one.task)} when={formatMoment(Date.parse(one.at_ms))} title={one.task.question} side={say("marking.done", { points: one.points })}>
            {open === keyOf(one.task) ? (
              <div className="cols gap-top">
                <Section title={say("marking.answer")}>
                  <QuestionPicture task={one.task} />
                  <p className="answer-text">{one.task.answer}</p>
                  <MarkedFile task={one.task} />
                </Section>
                <aside>
                  <MarkForm task={one.task} given={one} after={close} />
                </aside>
              </div>
            ) : (
              <p className="row gap-small">
                <Button small aria-label={say("marking.change.of", { question: one.task.question })} onClick={() => setOpen(keyOf(one.task))}>{say("marking.change")}</Button>
              </p>
            )}
          </ActivityRow>
        ))}
      </ul>
    </Section>
  );
}

/** The work that lies on the desk stays there while others come. Put off, it goes behind all others. */
export function MarkingDesk({ tasks }: { tasks: readonly Task[] }) {
  const say = useWords("diagnostics");
  const [putOff, setPutOff] = useState<string[]>([]);
  const [lying, setLying] = useState<string>();
  const place = (task: Task) => putOff.indexOf(keyOf(task)) + (task.awaited_until ? putOff.length + 1 : 0);
  const task = tasks.find((one) => keyOf(one) === lying && !one.awaited_until) ?? [...tasks].sort((one, other) => place(one) - place(other))[0];
  if (task && keyOf(task) !== lying) setLying(keyOf(task));
  const next = () => {
    if (lying) setPutOff([...putOff.filter((key) => key !== lying), lying]);
    setLying(undefined);
  };
  if (!task) return <EmptyState title={say("marking.none")}>{say("marking.none.hint")}</EmptyState>;
  return (
    <div className="cols">
      <Answered task={task} />
      <aside>
        <Section title={say("marking.rubric")}>
          {!task.awaited_until && <MarkForm key={`${keyOf(task)} ${task.version}`} task={task} after={toHeading} />}
          <Conflict key={`conflict ${keyOf(task)}`} task={task} />
          {tasks.length > 1 && (
            <p className="gap-top">
              <Button kind="plain" small onClick={next}>
                {say("marking.skip")}
              </Button>
            </p>
          )}
        </Section>
      </aside>
    </div>
  );
}

export default function Marking() {
  const say = useWords("diagnostics");
  const read = useQuery({ queryKey: ["marking"], queryFn: () => answered(api.GET("/api/marking")) });
  return (
    <>
      <PageHead title={say("marking.title")} actions={<Link href="/my/marks">{say("compared.title")}</Link>}>
        {read.data && say("marking.count", { count: read.data.tasks.length })}
      </PageHead>
      <Loaded read={read}>
        {({ tasks, given }) => (
          <>
            <MarkingDesk tasks={tasks} />
            <GivenMarks given={given} />
            <MarkingPackage any={tasks.length > 0} />
          </>
        )}
      </Loaded>
    </>
  );
}
