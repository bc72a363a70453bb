// One's own practices: write a card, send it to the council, agree to its publication.
import { type FormEvent, useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { useFocusOnWrong } from "../ui/form/faults";
import { TextArea, TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { PracticeCard } from "./practice_card";
import type { Shapes } from "./reads";

const empty = { title: "", problem: "", solution: "", result: "", evidence: "", competency: "" };
const parts = ["problem", "solution", "result", "evidence"] as const;
const commands: Record<Shapes["PracticeState"], Shapes["PracticeCommand"] | undefined> = {
  draft: "submit", council: undefined, selected: "publish", published: "withdraw", withdrawn: "publish",
};

function Write() {
  const say = useWords("community");
  const [card, setCard] = useState(empty);
  const act = useAct((value: typeof empty, once) => answered(api.POST("/api/practices", { body: value, ...once })), {
    refresh: [["my-practices"]],
    done: () => setCard(empty),
  });
  const form = useFocusOnWrong(act.refusal);
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(card);
  };
  return (
    <Section title={say("practice.new")}>
      <form ref={form} onSubmit={send}>
        <TextField label={say("title")} value={card.title} error={act.refusal?.at("/title")} onChange={(event) => setCard({ ...card, title: event.target.value })} />
        {parts.map((part) => (
          <TextArea key={part} label={say(`practice.${part}`)} value={card[part]} error={act.refusal?.at(`/${part}`)} onChange={(event) => setCard({ ...card, [part]: event.target.value })} />
        ))}
        {act.refusal?.beside("/title", "/problem", "/solution", "/result", "/evidence") && <Banner tone="danger">{act.refusal.beside("/title", "/problem", "/solution", "/result", "/evidence")}</Banner>}
        <Button kind="main" type="submit" running={act.running}>{say("practice.save")}</Button>
      </form>
    </Section>
  );
}

function Command({ practice }: { practice: Shapes["Practice"] }) {
  const say = useWords("community");
  const command = commands[practice.state];
  const act = useAct(
    (value: Shapes["PracticeCommand"], once) =>
      answered(api.POST("/api/practices/{practice}/command", { params: { path: { practice: practice.id } }, body: { command: value, revision: practice.revision }, ...once })),
    { refresh: [["my-practices"], ["practices"]] },
  );
  if (!command) return null;
  return (
    <>
      {act.refusal && <Banner tone="danger">{act.refusal.beside()}</Banner>}
      {practice.state === "published" && <p className="small dim gap-top">{say(practice.named ? "practice.signed" : "practice.unsigned")}</p>}
      <div className="actions gap-top">
        <Button running={act.running} onClick={() => act.run(command)}>{say(`practice.command.${command}`)}</Button>
        {practice.state === "published" && (
          <Button running={act.running} onClick={() => act.run(practice.named ? "unsign" : "sign")}>{say(practice.named ? "practice.command.unsign" : "practice.command.sign")}</Button>
        )}
      </div>
    </>
  );
}

export function MyPractices() {
  const read = useQuery({ queryKey: ["my-practices"], queryFn: () => answered(api.GET("/api/my/practices")) });
  return (
    <>
      <Loaded read={read}>
        {({ practices }) =>
          practices.map((view) => (
            <PracticeCard key={view.practice.id} view={view}>
              <Command practice={view.practice} />
            </PracticeCard>
          ))
        }
      </Loaded>
      <Write />
    </>
  );
}
