// What an author may do with a route beside composing: take a submission back, suspend, take up again.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { type RoutePage, keepRoute } from "./reads";

function Suspend({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { id, revision } = page.route;
  const act = useAct(
    (why: string, once) =>
      answered(api.POST("/api/routes/{route}/suspension", { params: { path: { route: id } }, body: { revision, reason: why }, ...once })),
    { done: (next) => { keepRoute(next); setOpen(false); toast(say("suspended")); } },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say("suspend")}</Button>
      <Dialog
        open={open}
        title={say("suspend.title")}
        close={() => setOpen(false)}
        actions={
          <>
            <Button kind="main" running={act.running} onClick={() => act.run(reason)}>{say("suspend")}</Button>
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

export function RouteActions({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const { id, revision } = page.route;
  const at = { params: { path: { route: id } }, body: { revision } };
  const withdraw = useAct((_: undefined, once) => answered(api.POST("/api/routes/{route}/withdrawal", { ...at, ...once })), { done: keepRoute });
  const resume = useAct((_: undefined, once) => answered(api.POST("/api/routes/{route}/resumption", { ...at, ...once })), { done: keepRoute });
  const refusal = withdraw.refusal ?? resume.refusal;
  if (!page.may.withdraw && !page.may.resume && !page.may.suspend) return null;
  return (
    <Section title={say("doings")}>
      <div className="actions">
        {page.may.withdraw && <Button running={withdraw.running} onClick={() => withdraw.run(undefined)}>{say("withdraw")}</Button>}
        {page.may.resume && <Button kind="main" running={resume.running} onClick={() => resume.run(undefined)}>{say("resume")}</Button>}
        {page.may.suspend && <Suspend page={page} />}
      </div>
      {refusal && <Banner tone="danger">{refusal.beside()}</Banner>}
    </Section>
  );
}
