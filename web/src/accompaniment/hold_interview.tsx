// The protocol of an interview, filled in as far as is known; it is written once and printed.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

const fields = ["/held_on", "/participants", "/changes", "/decisions"] as const;

export function HoldInterview({ view, today, close }: { view: Shapes["InterviewView"]; today: string; close: () => void }) {
  const say = useWords("accompaniment");
  const { interview } = view;
  const [typed, type] = useState({ held_on: today, participants: view.proposed_participants, changes: "", decisions: "" });
  const hold = useAct(
    (_: null, once) =>
      answered(api.POST("/api/interviews/{interview}/protocol", { params: { path: { interview: interview.id } }, body: { revision: interview.revision, ...typed }, ...once })),
    { refresh: [["interviews"], ["route", interview.route]], done: close },
  );
  const actions = (
    <>
      <Button kind="main" running={hold.running} onClick={() => hold.run(null)}>
        {say("interview.keep")}
      </Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("interview.protocol", { name: interview.teacher })} wide close={close} actions={actions}>
      <p className="small dim">{say("interview.protocol.course", { course: interview.course })}</p>
      <TextField label={say("interview.held_on")} type="date" min={interview.created_on} max={today} value={typed.held_on} error={hold.refusal?.at("/held_on")} onChange={(event) => type({ ...typed, held_on: event.target.value })} />
      <TextArea label={say("interview.participants")} value={typed.participants} error={hold.refusal?.at("/participants")} onChange={(event) => type({ ...typed, participants: event.target.value })} />
      <TextArea label={say("interview.changes")} hint={say("interview.changes.hint")} value={typed.changes} error={hold.refusal?.at("/changes")} onChange={(event) => type({ ...typed, changes: event.target.value })} />
      <TextArea label={say("interview.decisions")} value={typed.decisions} error={hold.refusal?.at("/decisions")} onChange={(event) => type({ ...typed, decisions: event.target.value })} />
      {hold.refusal?.beside(...fields) && <Banner tone="danger">{hold.refusal.lost ? say("lost") : hold.refusal.beside(...fields)}</Banner>}
    </Dialog>
  );
}
