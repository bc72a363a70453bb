// A conclusion about many findings in three steps: what to decide, what would come of it, what came of it. What changed
// meanwhile is left out with the server's words.
import { useState } from "react";
import { api, answered } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { Select, TextArea } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { currentLanguage, useWords } from "../words/words";
import type { FindingLine } from "./findings";
import { type Level, worded } from "./person";

type Schemas = components["schemas"];
type Answers = Schemas["FindingAnswers"];
type Kind = Schemas["FindingKind"];
const kinds: readonly Kind[] = ["deficit", "difficulty", "need"];

interface Typed {
  how: string;
  kind: string;
  level: string;
  reason: string;
}

function bodyOf(lines: readonly FindingLine[], typed: Typed, preview: boolean) {
  const change = typed.how === "change" ? { ...(typed.kind ? { kind: typed.kind as Kind } : {}), ...(typed.level ? { level: typed.level } : {}) } : {};
  const decision = typed.how === "drop" ? ("dropped" as const) : ("confirmed" as const);
  const items = lines.map(({ finding }) => ({ finding: finding.id, revision: finding.revision, decision, reason: typed.reason, ...change }));
  return { items, preview };
}

function Left({ answers, lines }: { answers: Answers; lines: readonly FindingLine[] }) {
  const say = useWords("deficit");
  const left = answers.items.filter((item) => !item.done);
  if (left.length === 0) return null;
  const line = (id: string) => lines.find((one) => one.finding.id === id);
  return (
    <Banner tone="attention" title={say("bulk.left", { count: left.length })}>
      <ul>
        {left.map((item) => (
          <li key={item.finding}>
            {line(item.finding)?.name}, {line(item.finding)?.competency_title}: {currentLanguage() === "en" ? item.en : item.ru}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** What the regulation in force says of levels and of the words for another one. */
export interface Rules {
  levels: readonly Level[];
  reason_min: number;
}

/** `concluded`: a former conclusion is changed, which asks for a reason in any case. */
function Form({ typed, rules, concluded, change }: { typed: Typed; rules: Rules; concluded: boolean; change: (typed: Typed) => void }) {
  const say = useWords("deficit");
  const { levels, reason_min } = rules;
  const hows = ["confirm", "change", "drop"] as const;
  return (
    <>
      <RadioGroup label={say("conclude.how")} choices={hows.map((how) => ({ value: how, label: say(`conclude.${how}`) }))} value={typed.how} onChange={(how) => change({ ...typed, how })} />
      {typed.how === "change" && (
        <>
          <Select label={say("conclude.kind")} empty={say("conclude.as_is")} options={kinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))} value={typed.kind} onChange={(event) => change({ ...typed, kind: event.target.value })} />
          <Select label={say("conclude.level")} empty={say("conclude.as_is")} options={levels.map((level) => ({ value: level.code, label: worded(level.title) }))} value={typed.level} onChange={(event) => change({ ...typed, level: event.target.value })} />
        </>
      )}
      <TextArea label={say("conclude.reason")} optional={typed.how === "confirm" && !concluded} hint={say("conclude.reason.hint", { count: reason_min })} rows={2} value={typed.reason} onChange={(event) => change({ ...typed, reason: event.target.value })} />
    </>
  );
}

const named_most = 12;

/** Of whom and of what it is concluded, with the word of the result. */
function Named({ lines }: { lines: readonly FindingLine[] }) {
  const say = useWords("deficit");
  return (
    <ul className="small">
      {lines.slice(0, named_most).map(({ finding, name, competency_title, standing }) => (
        <li key={finding.id}>
          {name}, {competency_title}: {say(`standing.${standing}`)}
        </li>
      ))}
      {lines.length > named_most && <li className="dim">{say("conclude.more", { count: lines.length - named_most })}</li>}
    </ul>
  );
}

export function Conclude({ lines, rules, close }: { lines: readonly FindingLine[]; rules: Rules; close: (changed: boolean) => void }) {
  const say = useWords("deficit");
  const [typed, setTyped] = useState<Typed>({ how: "confirm", kind: "", level: "", reason: "" });
  const send = (preview: boolean) => (_: null, once: { headers: { "Idempotency-Key": string } }) =>
    answered(api.POST("/api/findings/confirm", { body: bodyOf(lines, typed, preview), ...once }));
  const preview = useAct(send(true));
  const apply = useAct(send(false));
  const shown = apply.answer ?? preview.answer;
  const refusal = apply.refusal ?? preview.refusal;
  const change = (next: Typed) => {
    preview.forget();
    setTyped(next);
  };
  const actions = apply.answer ? (
    <Button kind="main" onClick={() => close(true)}>
      {say("conclude.close")}
    </Button>
  ) : (
    <>
      {preview.answer ? (
        <Button kind="main" disabled={preview.answer.done === 0} running={apply.running} onClick={() => apply.run(null)}>
          {say("conclude.apply", { count: preview.answer.done })}
        </Button>
      ) : (
        <Button kind="main" running={preview.running} onClick={() => preview.run(null)}>
          {say("conclude.preview")}
        </Button>
      )}
      <Button onClick={() => close(false)}>{say("conclude.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("conclude.title", { count: lines.length })} wide close={() => close(apply.answer !== undefined)} actions={actions}>
      {!apply.answer && <Named lines={lines} />}
      {!apply.answer && <Form typed={typed} rules={rules} concluded={lines.some(({ finding }) => finding.decided_on)} change={change} />}
      <div className="stack-4 gap-top">
        {shown && <Banner tone={apply.answer ? "ok" : "info"} title={say(apply.answer ? "conclude.done" : "conclude.would", { count: shown.done })} />}
        {shown && <Left answers={shown} lines={lines} />}
        {refusal && <Banner tone="danger" title={refusal.lost ? say("lost") : refusal.beside()} />}
      </div>
    </Dialog>
  );
}
