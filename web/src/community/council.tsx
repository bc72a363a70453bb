// What waits for the council: each member votes once, and the votes are counted when there is a quorum.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { PracticeCard } from "./practice_card";
import type { Shapes } from "./reads";

const votes = ["in_favour", "against", "abstained"] as const;

function Vote({ practice }: { practice: Shapes["Practice"] }) {
  const say = useWords("community");
  const [comment, setComment] = useState("");
  const path = { practice: practice.id };
  const refresh = [["council-practices"], ["practices"]];
  const vote = useAct(
    (value: Shapes["Vote"], once) => answered(api.POST("/api/practices/{practice}/votes", { params: { path }, body: { vote: value, comment }, ...once })),
    { refresh },
  );
  const decide = useAct(
    (_: null, once) => answered(api.POST("/api/practices/{practice}/decision", { params: { path }, body: { revision: practice.revision }, ...once })),
    { refresh },
  );
  const wrong = vote.refusal?.beside("/comment") ?? decide.refusal?.beside();
  return (
    <div className="gap-top">
      <TextArea label={say("vote.comment")} hint={say("vote.comment.hint")} value={comment} error={vote.refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      {wrong && <Banner tone="danger">{wrong}</Banner>}
      {vote.answer && <p>{say("vote.given", { count: vote.answer.votes.in_favour + vote.answer.votes.against + vote.answer.votes.abstained, quorum: vote.answer.quorum })}</p>}
      <div className="actions">
        {votes.map((one) => (
          <Button key={one} running={vote.running} onClick={() => vote.run(one)}>{say(`vote.${one}`)}</Button>
        ))}
        <Button kind="main" running={decide.running} onClick={() => decide.run(null)}>{say("vote.decide")}</Button>
      </div>
    </div>
  );
}

export function Council() {
  const say = useWords("community");
  const read = useQuery({ queryKey: ["council-practices"], queryFn: () => answered(api.GET("/api/council/practices")) });
  return (
    <Loaded read={read}>
      {({ practices }) =>
        practices.length === 0 ? (
          <EmptyState title={say("council.none")} />
        ) : (
          practices.map((view) => (
            <PracticeCard key={view.practice.id} view={view}>
              {!view.mine && <Vote practice={view.practice} />}
            </PracticeCard>
          ))
        )
      }
    </Loaded>
  );
}
