// One item and the place for its answer. Everything is a native control, so the keyboard needs no teaching.
import { useId } from "react";
import type { components } from "../../api/schema";
import { Button } from "../../ui/form/button";
import { Select, TextArea, TextField } from "../../ui/form/field";
import { classes } from "../../ui/classes";
import { useWords } from "../../words/words";
import type { ItemAnswer } from "./queue";

export type ItemSheet = components["schemas"]["ItemSheet"];

interface Part {
  sheet: ItemSheet;
  answer: ItemAnswer;
  give: (value: Partial<ItemAnswer>) => void;
}

function Choices({ sheet, answer, give }: Part) {
  const say = useWords("diagnostics");
  const name = useId();
  const several = sheet.type === "multi";
  const flip = (id: string, on: boolean) => {
    if (!several) return give({ options: [id] });
    const rest = answer.options.filter((one) => one !== id);
    give({ options: on ? [...rest, id] : rest });
  };
  return (
    <fieldset className="opts">
      <legend className="small dim">{say(several ? "runner.choose.several" : "runner.choose.one")}</legend>
      {sheet.options.map((option) => {
        const on = answer.options.includes(option.id);
        return (
          <label className={classes("opt", on && "is-on")} key={option.id}>
            <input type={several ? "checkbox" : "radio"} name={name} checked={on} onChange={(event) => flip(option.id, event.target.checked)} />
            <span>{option.text}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function moved(ids: readonly string[], from: number, to: number): string[] {
  const next = [...ids];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Puts in order by buttons; the text of a step says its place aloud after a move. */
function Ordering({ sheet, answer, give }: Part) {
  const say = useWords("diagnostics");
  const given = answer.options.length === sheet.options.length;
  const ids = given ? answer.options : sheet.options.map((option) => option.id);
  const textOf = (id: string) => sheet.options.find((option) => option.id === id)?.text ?? "";
  const move = (from: number, to: number) => give({ options: moved(ids, from, to) });
  return (
    <div className="opts" role="group" aria-label={say("runner.order")}>
      <p className="small dim">{say("runner.order")}</p>
      <ol>
        {ids.map((id, at) => (
          <li className="opt ord-step" key={id}>
            <b>{at + 1}</b>
            <span>{textOf(id)}</span>
            <span className="row ord-moves">
              <Button small sign="up" aria-disabled={at === 0} aria-label={say("runner.order.up", { text: textOf(id) })} onClick={() => at > 0 && move(at, at - 1)} />
              <Button small sign="down" aria-disabled={at === ids.length - 1} aria-label={say("runner.order.down", { text: textOf(id) })} onClick={() => at < ids.length - 1 && move(at, at + 1)} />
            </span>
          </li>
        ))}
      </ol>
      <p className="sr" role="status">
        {given ? ids.map((id, at) => `${at + 1}. ${textOf(id)}`).join("; ") : ""}
      </p>
      {!given && (
        <p className="row gap-top">
          <Button small onClick={() => give({ options: ids })}>
            {say("runner.order.as_is")}
          </Button>
        </p>
      )}
    </div>
  );
}

function Matching({ sheet, answer, give }: Part) {
  const say = useWords("diagnostics");
  const options = sheet.options.map((option) => ({ value: option.id, label: option.text }));
  const chosen = (prompt: string) => answer.pairs.find((pair) => pair.prompt === prompt)?.option ?? "";
  const repeated = new Set(answer.pairs.map((pair) => pair.option)).size < answer.pairs.length && sheet.options.length >= sheet.prompts.length;
  const choose = (prompt: string, option: string) => {
    const rest = answer.pairs.filter((pair) => pair.prompt !== prompt);
    give({ pairs: option ? [...rest, { prompt, option }] : rest });
  };
  return (
    <div className="opts" role="group" aria-label={say("runner.match")}>
      <p className="small dim">{say("runner.match")}</p>
      {sheet.prompts.map((prompt) => (
        <Select key={prompt.id} label={prompt.text} options={options} empty={say("runner.match.none")} value={chosen(prompt.id)} onChange={(event) => choose(prompt.id, event.target.value)} />
      ))}
      <p className="small t-attention" role="status">{repeated && say("runner.match.same")}</p>
      <ul className="match-all small dim">
        {sheet.options.map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
      </ul>
    </div>
  );
}

function Writing({ sheet, answer, give }: Part) {
  const say = useWords("diagnostics");
  const long = sheet.type === "case_task";
  const input = { value: answer.text, label: say(long ? "runner.case" : "runner.short"), maxLength: long ? 5000 : 300 };
  return (
    <div className="opts">
      {long ? (
        <TextArea {...input} hint={say("runner.case.hint")} rows={9} onChange={(event) => give({ text: event.target.value })} />
      ) : (
        <TextField {...input} hint={say("runner.short.hint")} autoComplete="off" onChange={(event) => give({ text: event.target.value })} />
      )}
    </div>
  );
}

export function Question(part: Part) {
  switch (part.sheet.type) {
    case "order":
      return <Ordering {...part} />;
    case "match":
      return <Matching {...part} />;
    case "short_text":
    case "case_task":
      return <Writing {...part} />;
    default:
      return <Choices {...part} />;
  }
}
