// An expert says that a key is wrong: which answer would be right, and why.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { hasRubric } from "../ui/question/kinds";
import { useWords } from "../words/words";
import type { BankItem } from "./item_card";
import { RightAnswer, rightAtFirst } from "./right_answer";

const reason_least = 10;

export function SuggestKey({ entry }: { entry: BankItem }) {
  const say = useWords("instrument");
  const { item, version } = entry;
  const [open, setOpen] = useState(false);
  const [right, setRight] = useState(() => rightAtFirst(item));
  const [reason, setReason] = useState("");
  const suggest = useAct(
    (_: null, once) => answered(api.POST("/api/items/{item}/key-suggestions", { params: { path: { item: item.code } }, body: { version, right, reason }, ...once })),
    { refresh: [["key-suggestions"]], done: () => { toast(say("suggest.done")); setOpen(false); } },
  );
  if (hasRubric(item.type)) return null;
  if (!open) {
    return (
      <p className="row gap-top">
        <Button kind="plain" small aria-label={say("suggest.of", { code: item.code })} onClick={() => setOpen(true)}>{say("suggest")}</Button>
      </p>
    );
  }
  return (
    <form className="gap-top" onSubmit={(event) => { event.preventDefault(); suggest.run(null); }}>
      <RightAnswer item={item} value={right} error={suggest.refusal?.at("/key")} change={setRight} />
      <TextArea label={say("suggest.reason")} hint={say("suggest.reason.hint", { least: reason_least })} error={suggest.refusal?.at("/reason")} value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      {suggest.refusal?.beside("/key", "/reason") && <Banner tone="danger">{suggest.refusal.beside("/key", "/reason")}</Banner>}
      <div className="actions">
        <Button type="submit" running={suggest.running}>{say("suggest.send")}</Button>
        <Button onClick={() => setOpen(false)}>{say("suggest.cancel")}</Button>
      </div>
    </form>
  );
}
