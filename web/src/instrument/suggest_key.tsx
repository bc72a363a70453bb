// An expert says that a key is wrong: which one would be right, and why. Keys are written as in the bank's file.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { CheckboxGroup, RadioGroup } from "../ui/form/choices";
import { TextArea, TextField } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import type { BankItem } from "./item_card";

const reason_least = 10;

interface KeyProps {
  item: BankItem["item"];
  value: string;
  error?: string;
  change: (key: string) => void;
}

/** Of one or several options the numbers are chosen; of other types the key is written. */
function KeyField({ item, value, error, change }: KeyProps) {
  const say = useWords("instrument");
  const choices = item.options.map((option, at) => ({ value: String(at + 1), label: option.text }));
  if (item.type === "single") return <RadioGroup label={say("suggest.key")} error={error} choices={choices} value={value} onChange={change} />;
  if (item.type === "multi") {
    const chosen = value ? value.split(",") : [];
    return <CheckboxGroup label={say("suggest.key")} error={error} choices={choices} values={chosen} onChange={(next) => change([...next].sort((a, b) => Number(a) - Number(b)).join(","))} />;
  }
  if (item.type === "case_task") return null;
  return <TextField label={say("suggest.key")} hint={say(`suggest.key.${item.type}`)} error={error} value={value} onChange={(event) => change(event.target.value)} />;
}

export function SuggestKey({ entry }: { entry: BankItem }) {
  const say = useWords("instrument");
  const { item, version } = entry;
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState("");
  const [reason, setReason] = useState("");
  const suggest = useAct(
    (_: null, once) => answered(api.POST("/api/items/{item}/key-suggestions", { params: { path: { item: item.code } }, body: { version, key, reason }, ...once })),
    { refresh: [["key-suggestions"]], done: () => { toast(say("suggest.done")); setOpen(false); } },
  );
  if (item.type === "case_task") return null;
  if (!open) {
    return (
      <p className="row gap-top">
        <Button kind="plain" small aria-label={say("suggest.of", { code: item.code })} onClick={() => setOpen(true)}>{say("suggest")}</Button>
      </p>
    );
  }
  return (
    <form className="gap-top" onSubmit={(event) => { event.preventDefault(); suggest.run(null); }}>
      <KeyField item={item} value={key} error={suggest.refusal?.at("/key")} change={setKey} />
      <TextArea label={say("suggest.reason")} hint={say("suggest.reason.hint", { least: reason_least })} error={suggest.refusal?.at("/reason")} value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      {suggest.refusal?.beside("/key", "/reason") && <Banner tone="danger">{suggest.refusal.beside("/key", "/reason")}</Banner>}
      <div className="actions">
        <Button type="submit" running={suggest.running}>{say("suggest.send")}</Button>
        <Button onClick={() => setOpen(false)}>{say("suggest.cancel")}</Button>
      </div>
    </form>
  );
}
