// The goals in the author's words: what each activity is for.
import { useState } from "react";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { useKept } from "../ui/form/kept";
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";
import type { Draft } from "./draft";

interface GoalsProps {
  draft: Draft;
  place: { name: string };
  /** What a goal may be about, where it is for whoever writes it to say. */
  about?: readonly { value: string; label: string }[];
}

export function Goals({ draft, place: { name }, about = [] }: GoalsProps) {
  const say = useWords("route");
  const fresh = useKept(`${name}/goal`, "");
  const [competency, setCompetency] = useState("");
  const add = () => {
    const text = fresh.value.trim();
    if (!text) return;
    draft.change({ goals: [...draft.goals, { text, ...(competency && { competency }) }] });
    fresh.forget();
    setCompetency("");
  };
  return (
    <Section title={say("goals")}>
      <p className="small dim">{say(about.length > 0 ? "goals.of_group" : draft.goals.length === 0 ? "goals.none" : "goals.seen")}</p>
      <ol className="goal-list">
        {draft.goals.map((goal, at) => (
          <li key={goal.id ?? `${goal.text} ${at}`}>
            <span>
              {goal.text}
              {about.length > 0 && goal.competency && <span className="small dim"> {about.find((one) => one.value === goal.competency)?.label}</span>}
            </span>
            <Button small kind="plain" sign="cross" onClick={() => draft.change({ goals: draft.goals.filter((_, other) => other !== at) })}>
              {say("goal.remove")}
              <span className="sr"> {goal.text}</span>
            </Button>
          </li>
        ))}
      </ol>
      <TextField label={say("goal.new")} value={fresh.value} onChange={(event) => fresh.change(event.target.value)} />
      {about.length > 0 && <Select label={say("goal.about")} empty={say("goal.about.none")} options={about} value={competency} onChange={(event) => setCompetency(event.target.value)} />}
      <p className="row gap-top"><Button small onClick={add}>{say("goal.add")}</Button></p>
    </Section>
  );
}
