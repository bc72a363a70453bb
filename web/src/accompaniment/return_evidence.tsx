// One evidence looked at: return it with what to correct, or accept it.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { useWords } from "../words/words";
import { EvidenceContent } from "./evidence";
import { type Shapes, reviewsKey, supportKey } from "./reads";

interface Line {
  route: string;
  teacher: string;
  title: string;
  evidence: Shapes["EvidenceView"];
}

export function ReturnEvidence({ line, close }: { line: Line; close: () => void }) {
  const say = useWords("accompaniment");
  const [comment, setComment] = useState("");
  const { evidence, revision } = line.evidence;
  const decide = useAct(
    (decision: "accepted" | "correction", once) =>
      answered(api.POST("/api/evidence/{evidence}/review", { params: { path: { evidence } }, body: { revision, decision, comment }, ...once })),
    { refresh: [[...reviewsKey], [...supportKey(line.route)]], done: close },
  );
  const actions = (
    <>
      <Button kind="main" running={decide.running} onClick={() => decide.run("correction")}>
        {say("reviews.return")}
      </Button>
      <Button onClick={() => decide.run("accepted")}>{say("reviews.accept_one")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("reviews.one", { name: line.teacher })} wide close={close} actions={actions}>
      <p className="strong">{line.title}</p>
      <p className="small gap-top">
        <EvidenceContent evidence={line.evidence} />
      </p>
      <div className="gap-top">
        <TextArea label={say("reviews.comment")} hint={say("reviews.comment.hint")} value={comment} error={decide.refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      </div>
      {decide.refusal?.beside("/comment") && <Banner tone="danger">{decide.refusal.lost ? say("lost") : decide.refusal.beside("/comment")}</Banner>}
    </Dialog>
  );
}
