// An expert marks cases by the rubric: the answer and the criteria, no name and no school.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { TextArea } from "../ui/form/field";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment, formatNumber } from "../words/format";
import { useWords } from "../words/words";

type Task = components["schemas"]["MarkingTask"];
type Criterion = Task["rubric"][number];

const comment_least = 10;

/** Whole points from none to all. */
function choicesOf(criterion: Criterion) {
  return Array.from({ length: Math.floor(criterion.points_max) + 1 }, (_, points) => ({ value: String(points), label: formatNumber(points) }));
}

function MarkForm({ task, after }: { task: Task; after: () => void }) {
  const say = useWords("diagnostics");
  const [points, setPoints] = useState<Record<string, string>>({});
  const [comment, setComment] = useState("");
  const [missing, setMissing] = useState(false);
  const [sure, setSure] = useState(false);
  const mark = useAct(
    (_: null, once) =>
      answered(
        api.POST("/api/marking/{attempt}/{item}", {
          params: { path: { attempt: task.attempt, item: task.item } },
          body: { comment, marks: task.rubric.map((one) => ({ criterion: one.id, points: Number(points[one.id]) })) },
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
        error={missing && unexplained ? say("marking.comment.missing", { least: comment_least }) : undefined}
        value={comment} maxLength={2000}
        onChange={(event) => setComment(event.target.value)}
      />
      {sure && <Banner tone="attention" title={say("marking.sure", { points: task.rubric.reduce((sum, one) => sum + Number(points[one.id] ?? 0), 0) })}>{say("marking.sure.hint")}</Banner>}
      {mark.refusal && <Banner tone="danger">{mark.refusal.beside()}</Banner>}
      <div className="actions gap-top">
        <Button kind="main" type="submit" running={mark.running}>
          {say(sure ? "marking.send.sure" : "marking.send")}
        </Button>
        {sure && <Button onClick={() => setSure(false)}>{say("marking.back")}</Button>}
      </div>
    </form>
  );
}

function MarkingDesk({ tasks }: { tasks: readonly Task[] }) {
  const say = useWords("diagnostics");
  const [skipped, setSkipped] = useState<string[]>([]);
  const keyOf = (task: Task) => `${task.attempt}/${task.item}`;
  const task = tasks.find((one) => !skipped.includes(keyOf(one))) ?? tasks[0];
  if (!task) return <EmptyState title={say("marking.none")}>{say("marking.none.hint")}</EmptyState>;
  return (
    <div className="cols">
      <div>
        <Section title={say("marking.question")} aside={task.waits_since_ms && say("marking.since", { time: formatMoment(Date.parse(task.waits_since_ms)) })}>
          <p>{task.question}</p>
        </Section>
        <Section title={say("marking.answer")}>
          <p className="answer-text">{task.answer}</p>
        </Section>
      </div>
      <aside>
        <Section title={say("marking.rubric")}>
          <MarkForm key={keyOf(task)} task={task} after={() => document.querySelector<HTMLElement>("#main h1")?.focus()} />
          {tasks.length > 1 && (
            <p className="gap-top">
              <Button kind="plain" small onClick={() => setSkipped([...skipped, keyOf(task)])}>
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
      <PageHead title={say("marking.title")}>{read.data && say("marking.count", { count: read.data.tasks.length })}</PageHead>
      <Loaded read={read}>{({ tasks }) => <MarkingDesk tasks={tasks} />}</Loaded>
    </>
  );
}
