// The way out of the builder: a draft is sent to be agreed, a correction is sent with its reason.
import { useState } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import type { Draft } from "./draft";
import { type RoutePage, keepRoute } from "./reads";

function useSent() {
  const say = useWords("route");
  const [, go] = useLocation();
  return (page: RoutePage) => {
    keepRoute(page);
    toast(say(page.route.state === "submitted" ? "sent" : "corrected"));
    go("/my/route");
  };
}

function Submit({ page, draft }: { page: RoutePage; draft: Draft }) {
  const say = useWords("route");
  const done = useSent();
  const { id, revision } = page.route;
  const act = useAct(
    (_: undefined, once) => answered(api.POST("/api/routes/{route}/submission", { params: { path: { route: id } }, body: { revision }, ...once })),
    { done },
  );
  return (
    <>
      <Button kind="main" running={act.running || draft.busy} onClick={() => act.run(undefined)}>{say("submit")}</Button>
      {act.refusal && <Banner tone="danger" title={say("submit.refused")}><p>{act.refusal.beside()}</p></Banner>}
    </>
  );
}

function Correct({ page, draft }: { page: RoutePage; draft: Draft }) {
  const say = useWords("route");
  const done = useSent();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { id, revision } = page.route;
  const { starts, ends, term_reason, goals, items } = draft;
  const act = useAct(
    (why: string, once) =>
      answered(api.POST("/api/routes/{route}/correction", {
        params: { path: { route: id } }, body: { revision, reason: why, starts, ends, term_reason, goals, items }, ...once,
      })),
    { done },
  );
  return (
    <>
      <Button kind="main" disabled={!draft.changed} onClick={() => setOpen(true)}>{say("correct.send")}</Button>
      <Dialog
        open={open}
        title={say("correct.title")}
        close={() => setOpen(false)}
        actions={
          <>
            <Button kind="main" running={act.running} onClick={() => act.run(reason)}>{say("correct.send")}</Button>
            <Button onClick={() => setOpen(false)}>{say("cancel")}</Button>
          </>
        }
      >
        <TextArea label={say("reason")} hint={say("reason.hint")} value={reason} error={act.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
        {act.refusal?.beside("/reason") && <Banner tone="danger">{act.refusal.beside("/reason")}</Banner>}
      </Dialog>
    </>
  );
}

export function SendButton({ page, draft }: { page: RoutePage; draft: Draft }) {
  if (page.may.submit) return <Submit page={page} draft={draft} />;
  if (page.may.correct) return <Correct page={page} draft={draft} />;
  return null;
}
