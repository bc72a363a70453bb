// What a route takes into account besides findings: one's tasks of development, priority programmes, conditions of the
// school.
import { type FormEvent, useState } from "react";
import { api, answered } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";
import { minePath, type PersonFindings } from "./person";

type Inputs = PersonFindings["inputs"];

function Task({ task }: { task: Inputs["tasks"][number] }) {
  const say = useWords("deficit");
  const change = useAct(
    (done: boolean, once) =>
      answered(api.PUT("/api/my/tasks/{task}", { params: { path: { task: task.id } }, body: { text: task.text, done, revision: task.revision }, ...once })),
    { refresh: [[...minePath]] },
  );
  return (
    <>
      <Checkbox label={task.text} hint={task.done ? say("task.done") : undefined} checked={task.done} onChange={change.run} />
      {change.refusal && <Banner tone="danger" title={change.refusal.beside() ?? say("lost")} />}
    </>
  );
}

function AddTask() {
  const say = useWords("deficit");
  const [text, setText] = useState("");
  const add = useAct((value: string, once) => answered(api.POST("/api/my/tasks", { body: { text: value }, ...once })), {
    refresh: [[...minePath]],
    done: () => setText(""),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.run(text);
  };
  return (
    <form className="search gap-top no-print" onSubmit={submit}>
      <TextField label={say("task.add")} value={text} onChange={(event) => setText(event.target.value)} error={add.refusal?.at("/text")} />
      <Button type="submit" running={add.running}>
        {say("task.add.do")}
      </Button>
    </form>
  );
}

export function MyTasks({ inputs }: { inputs: Inputs }) {
  const say = useWords("deficit");
  return (
    <Section title={say("inputs.title")} aside={say("inputs.hint")}>
      {inputs.tasks.map((task) => (
        <Task key={task.id} task={task} />
      ))}
      <AddTask />
      {inputs.school_context && <p className="small gap-top">{say("inputs.school", { context: inputs.school_context })}</p>}
      {inputs.programmes.length > 0 && (
        <>
          <h3 className="gap-top">{say("inputs.programmes")}</h3>
          <ul className="small">
            {inputs.programmes.map((programme) => (
              <li key={programme.code}>
                {programme.title}
                {programme.task && `: ${programme.task}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
