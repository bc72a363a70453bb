import { useState } from "react";
import { Section } from "../ui/page/section";
import { Question, type QuestionAnswer, type QuestionSheet, useTask } from "../ui/question/question";
import { useWords } from "../words/words";

const types = ["single", "order", "match", "numeric", "gap_match"] as const satisfies readonly QuestionSheet["type"][];
const none: QuestionAnswer = { options: [], pairs: [], text: "" };

function Asked({ type }: { type: (typeof types)[number] }) {
  const say = useWords("kit");
  const [answer, setAnswer] = useState(none);
  const part = (key: "question.a" | "question.b" | "question.p" | "question.q") => ({ id: key, text: say(key) });
  const task = useTask();
  const gapped = type === "gap_match";
  const sheet = { type, text: say(`question.${type}`), prompts: gapped ? [{ id: "p1", text: "1" }] : [part("question.p"), part("question.q")], options: [part("question.a"), part("question.b")] };
  return (
    <div>
      <p className="task-q">{task(sheet)}</p>
      <Question sheet={sheet} answer={answer} give={(value) => setAnswer({ ...none, ...value })} />
    </div>
  );
}

export function Questions() {
  const say = useWords("kit");
  return (
    <Section title={say("questions")}>
      <div className="k-grid k-two">
        {types.map((type) => (
          <Asked key={type} type={type} />
        ))}
      </div>
    </Section>
  );
}
