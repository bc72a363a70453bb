// An expert's opinion on a form: every point of the checklist, then approve or return with what to correct.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { TextArea } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { useLanguage, useWords } from "../words/words";

type Expertise = components["schemas"]["ExpertiseOfForm"];
type Decision = components["schemas"]["OpinionDecision"];

export function GiveOpinion({ form, round, expertise }: { form: string; round: number; expertise: Expertise }) {
  const say = useWords("instrument");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const [holds, setHolds] = useState<Record<string, string>>({});
  const [comment, setComment] = useState("");
  const act = useAct(
    (decision: Decision, once) => {
      const checks = expertise.checklist
        .filter(({ code }) => holds[code] !== undefined)
        .map(({ code }) => ({ code, holds: holds[code] === "yes", comment: "" }));
      return answered(api.POST("/api/forms/{form}/opinions", { params: { path: { form } }, body: { round, decision, checks, comment }, ...once }));
    },
    { refresh: [["form-expertise"], ["form", form], ["forms"]] },
  );
  return (
    <>
      {expertise.checklist.map((point) => (
        <RadioGroup
          key={point.code}
          row
          label={point.title[language]}
          choices={[{ value: "yes", label: say("yes") }, { value: "no", label: say("no") }]}
          value={holds[point.code]}
          onChange={(value) => setHolds({ ...holds, [point.code]: value })}
        />
      ))}
      <TextArea label={say("opinion.comment")} hint={say("opinion.comment.hint", { least: expertise.comment_min_length })} value={comment} error={act.refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      {act.refusal?.beside("/comment") && <Banner tone="danger">{act.refusal.beside("/comment")}</Banner>}
      <div className="actions">
        <Button kind="main" running={act.running} onClick={() => act.run("approved")}>{say("opinion.approve")}</Button>
        <Button running={act.running} onClick={() => act.run("returned")}>{say("opinion.return")}</Button>
      </div>
    </>
  );
}
