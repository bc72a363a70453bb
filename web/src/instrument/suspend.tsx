// Who keeps the bank takes an item out of new forms and adaptive sittings, saying why, and takes that back.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import type { BankItem } from "./item_card";

const refresh = [["items"], ["form"]];

function Resume({ entry }: { entry: BankItem }) {
  const say = useWords("instrument");
  const { code } = entry.item;
  const act = useAct(
    (_: null, once) => answered(api.POST("/api/items/{item}/resumption", { params: { path: { item: code } }, body: { version: entry.version }, ...once })),
    { refresh, done: () => toast(say("suspend.resumed")) },
  );
  return (
    <div className="gap-top">
      <p className="small">{say("suspend.why", { reason: entry.reason })}</p>
      {act.refusal?.beside() && <Banner tone="danger">{act.refusal.beside()}</Banner>}
      <Button small running={act.running} aria-label={say("suspend.resume.of", { code })} onClick={() => act.run(null)}>{say("suspend.resume")}</Button>
    </div>
  );
}

export function Suspend({ entry }: { entry: BankItem }) {
  const say = useWords("instrument");
  const { code } = entry.item;
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const act = useAct(
    (_: null, once) => answered(api.POST("/api/items/{item}/suspension", { params: { path: { item: code } }, body: { version: entry.version, reason }, ...once })),
    { refresh, done: () => { toast(say("suspend.done")); setOpen(false); } },
  );
  if (entry.state === "suspended") return <Resume entry={entry} />;
  if (!open)
    return (
      <p className="gap-top">
        <Button kind="plain" small aria-label={say("suspend.of", { code })} onClick={() => setOpen(true)}>{say("suspend")}</Button>
      </p>
    );
  return (
    <form className="gap-top" onSubmit={(event) => { event.preventDefault(); act.run(null); }}>
      <TextArea label={say("suspend.reason")} hint={say("suspend.reason.hint")} error={act.refusal?.at("/reason")} value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      {act.refusal?.beside("/reason") && <Banner tone="danger">{act.refusal.beside("/reason")}</Banner>}
      <div className="actions">
        <Button type="submit" running={act.running}>{say("suspend")}</Button>
        <Button onClick={() => setOpen(false)}>{say("suggest.cancel")}</Button>
      </div>
    </form>
  );
}
