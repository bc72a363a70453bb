// A member of the council votes once; with a quorum the votes are counted and the protocol is issued.
import { useState } from "react";
import { answered, api } from "../../api/client";
import { queries, useAct } from "../../api/query";
import { Button } from "../../ui/form/button";
import { TextArea } from "../../ui/form/field";
import { Banner } from "../../ui/show/banner";
import { useWords } from "../../words/words";
import type { Shapes } from "../reads";
import { type Expertise, expertiseKey } from "./expertise";

const votes = ["in_favour", "against", "abstained"] as const;

export function Vote({ expertise }: { expertise: Expertise }) {
  const say = useWords("catalogue");
  const { activity, revision } = expertise.programme;
  const path = { activity };
  const [comment, setComment] = useState("");
  const done = (next: Expertise) => queries.setQueryData(expertiseKey(activity), next);
  const vote = useAct(
    (value: Shapes["Vote"], once) => answered(api.POST("/api/catalogue/{activity}/votes", { params: { path }, body: { vote: value, comment }, ...once })),
    { done },
  );
  const decide = useAct(
    (_: null, once) => answered(api.POST("/api/catalogue/{activity}/decision", { params: { path }, body: { revision }, ...once })),
    { refresh: [["programme-expertise"]], done },
  );
  const wrong = vote.refusal?.beside("/comment") ?? decide.refusal?.beside();
  return (
    <div className="gap-top">
      <TextArea label={say("vote.comment")} hint={say("vote.comment.hint")} value={comment} error={vote.refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      {wrong && <Banner tone="danger">{wrong}</Banner>}
      <div className="actions">
        {votes.map((one) => (
          <Button key={one} running={vote.running} onClick={() => vote.run(one)}>{say(`vote.${one}`)}</Button>
        ))}
        <Button kind="main" running={decide.running} onClick={() => decide.run(null)}>{say("vote.decide")}</Button>
      </div>
    </div>
  );
}
