// Corrects a card. When somebody changed it meanwhile, what is typed stays and the other values stand beside it: the
// reader takes them or saves over them.
import { type FormEvent, useState } from "react";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import type { Card } from "./person";
import { type FieldName, bodyOf, changedElsewhere, fieldNames, typedOf } from "./person_fields";

const kinds: Partial<Record<FieldName, string>> = { email: "email", phone: "tel" };
const contacts: ReadonlySet<FieldName> = new Set(["email", "phone"]);
const optional: ReadonlySet<FieldName> = new Set(["patronymic", "email", "phone", "education", "category", "last_course"]);

function useCorrection(card: Card) {
  const say = useWords("organisation");
  const [typed, setTyped] = useState(() => typedOf(card.person));
  const [base, setBase] = useState(card.person);
  const [theirs, setTheirs] = useState<Card["person"]>();
  const path = { person: card.person.id };
  const saved = (answer: Card) => {
    setBase(answer.person);
    setTyped(typedOf(answer.person));
    setTheirs(undefined);
    queries.setQueryData(["person", card.person.id], answer);
    void queries.invalidateQueries({ queryKey: ["people"] });
    toast(say("correct.saved"));
  };
  const save = useAct((_: null, once) => answered(api.PUT("/api/people/{person}", { params: { path }, body: bodyOf(typed, (theirs ?? base).revision), ...once })), { done: saved });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (save.running) return;
    await save.runAsync(null).catch(async (refusal: { code?: string }) => {
      if (refusal.code !== "access.stale") return;
      setTheirs((await answered(api.GET("/api/people/{person}", { params: { path } }))).person);
    });
  };
  const changed = theirs ? changedElsewhere(base, theirs, typed) : [];
  return { typed, setTyped, save, submit, theirs, changed };
}

type State = ReturnType<typeof useCorrection>;

function Conflict({ state }: { state: State }) {
  const say = useWords("organisation");
  const { theirs, changed, typed, setTyped } = state;
  if (!theirs) return null;
  const take = () => setTyped({ ...typed, ...Object.fromEntries(changed.map((name) => [name, String(theirs[name])])) });
  return (
    <Banner tone="attention" title={say("correct.stale")}>
      <p>{say("correct.stale.hint")}</p>
      <ul>
        {changed.map((name) => (
          <li key={name}>{say("correct.theirs", { field: say(`field.${name}`), value: String(theirs[name]) || say("none") })}</li>
        ))}
      </ul>
      {changed.length > 0 && (
        <p className="row">
          <Button small onClick={take}>{say("correct.take")}</Button>
        </p>
      )}
    </Banner>
  );
}

/** `own`: only what is the person's own to change. */
export function Correction({ card, own }: { card: Card; own?: boolean }) {
  const say = useWords("organisation");
  const state = useCorrection(card);
  const { typed, setTyped, save, submit, theirs } = state;
  const stale = save.refusal?.code === "access.stale";
  const beside = save.refusal?.lost ? say("lost") : save.refusal?.beside(...fieldNames.map((name) => `/${name}`));
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {fieldNames.filter((name) => !own || contacts.has(name)).map((name) => (
        <TextField
          key={name}
          label={say(`field.${name}`)}
          optional={optional.has(name)}
          type={kinds[name] ?? "text"}
          inputMode={name === "experience_years" ? "numeric" : undefined}
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
          error={save.refusal?.at(`/${name}`)}
        />
      ))}
      <div className="stack-4 gap-top">
        <Conflict state={state} />
        {!stale && beside !== undefined && <Banner tone="danger" title={beside} />}
      </div>
      <div className="actions gap-top">
        <Button type="submit" kind="main" running={save.running}>
          {say(theirs ? "correct.over" : "correct.do")}
        </Button>
      </div>
    </form>
  );
}
