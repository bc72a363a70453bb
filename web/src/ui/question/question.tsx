// The place for the answer to one item: a sitting shows it, and so does the preview of whoever writes the item. Everything
// is a native control, so the keyboard needs no teaching.
import { useId } from "react";
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { Button } from "../form/button";
import { Select, TextArea, TextField } from "../form/field";
import { Filling } from "./filling";
import { gapText, isGapped } from "./gaps";
import { answer_characters_max } from "./kinds";
import "./question.css";

interface Part {
  id: string;
  text: string;
  /** The gap that offers it; absent: all. */
  gap?: string | null;
}

/** What of an item is shown. */
export interface QuestionSheet {
  type: "single" | "multi" | "order" | "match" | "short_text" | "case_task" | "numeric" | "gap_match" | "inline_choice" | "upload";
  text: string;
  prompts: readonly Part[];
  options: readonly Part[];
}

export interface QuestionAnswer {
  options: string[];
  pairs: { prompt: string; option: string }[];
  text: string;
}

export interface QuestionProps {
  sheet: QuestionSheet;
  answer: QuestionAnswer;
  give: (value: Partial<QuestionAnswer>) => void;
}

function Choices({ sheet, answer, give }: QuestionProps) {
  const say = useWords("ui");
  const name = useId();
  const several = sheet.type === "multi";
  const flip = (id: string, on: boolean) => {
    if (!several) return give({ options: [id] });
    const rest = answer.options.filter((one) => one !== id);
    give({ options: on ? [...rest, id] : rest });
  };
  return (
    <fieldset className="opts">
      <legend className="small dim">{say(several ? "question.choose.several" : "question.choose.one")}</legend>
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
function Ordering({ sheet, answer, give }: QuestionProps) {
  const say = useWords("ui");
  const given = answer.options.length === sheet.options.length;
  const ids = given ? answer.options : sheet.options.map((option) => option.id);
  const textOf = (id: string) => sheet.options.find((option) => option.id === id)?.text ?? "";
  const move = (from: number, to: number) => give({ options: moved(ids, from, to) });
  return (
    <div className="opts" role="group" aria-label={say("question.order")}>
      <p className="small dim">{say("question.order")}</p>
      <ol>
        {ids.map((id, at) => (
          <li className="opt ord-step" key={id}>
            <b>{at + 1}</b>
            <span>{textOf(id)}</span>
            <span className="row ord-moves">
              <Button small sign="up" aria-disabled={at === 0} aria-label={say("question.order.up", { text: textOf(id) })} onClick={() => at > 0 && move(at, at - 1)} />
              <Button small sign="down" aria-disabled={at === ids.length - 1} aria-label={say("question.order.down", { text: textOf(id) })} onClick={() => at < ids.length - 1 && move(at, at + 1)} />
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
            {say("question.order.as_is")}
          </Button>
        </p>
      )}
    </div>
  );
}

function Matching({ sheet, answer, give }: QuestionProps) {
  const say = useWords("ui");
  const options = sheet.options.map((option) => ({ value: option.id, label: option.text }));
  const chosen = (prompt: string) => answer.pairs.find((pair) => pair.prompt === prompt)?.option ?? "";
  // A closed list cuts a long option on a phone: what is chosen then stands whole beside it.
  const long = (id: string) => {
    const text = sheet.options.find((option) => option.id === id)?.text ?? "";
    return text.length > 30 ? text : undefined;
  };
  const repeated = new Set(answer.pairs.map((pair) => pair.option)).size < answer.pairs.length && sheet.options.length >= sheet.prompts.length;
  const choose = (prompt: string, option: string) => {
    const rest = answer.pairs.filter((pair) => pair.prompt !== prompt);
    give({ pairs: option ? [...rest, { prompt, option }] : rest });
  };
  return (
    <div className="opts" role="group" aria-label={say("question.match")}>
      <p className="small dim">{say("question.match")}</p>
      {sheet.prompts.map((prompt) => (
        <Select key={prompt.id} label={prompt.text} options={options} empty={say("question.match.none")} hint={long(chosen(prompt.id))} value={chosen(prompt.id)} onChange={(event) => choose(prompt.id, event.target.value)} />
      ))}
      <p className="small t-attention" role="status">{repeated && say("question.match.same")}</p>
      <ul className="match-all small dim">
        {sheet.options.map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
      </ul>
    </div>
  );
}

function Writing({ sheet, answer, give }: QuestionProps) {
  const say = useWords("ui");
  const long = sheet.type === "case_task";
  const number = sheet.type === "numeric";
  const input = { value: answer.text, label: say(long ? "question.case" : "question.short"), maxLength: long ? answer_characters_max : 300 };
  return (
    <div className="opts">
      {long ? (
        <TextArea {...input} hint={say("question.case.hint")} rows={9} onChange={(event) => give({ text: event.target.value })} />
      ) : (
        <TextField {...input} hint={say(number ? "question.number.hint" : "question.short.hint")} inputMode={number ? "decimal" : undefined} autoComplete="off" onChange={(event) => give({ text: event.target.value })} />
      )}
    </div>
  );
}

/** The file itself is sent beside it, where there is an attempt to send it to. */
function Sending() {
  return <p className="opts small dim">{useWords("ui")("question.upload")}</p>;
}

/** What is to be done, for the heading: of a text with gaps what stands before the passage. */
export function useTask() {
  const say = useWords("ui");
  return ({ type, text }: Pick<QuestionSheet, "type" | "text">) => (isGapped(type) ? gapText(text).task || say("question.gaps") : text);
}

export function Question(part: QuestionProps) {
  switch (part.sheet.type) {
    case "order":
      return <Ordering {...part} />;
    case "match":
      return <Matching {...part} />;
    case "gap_match":
    case "inline_choice":
      return <Filling {...part} />;
    case "upload":
      return <Sending />;
    case "short_text":
    case "case_task":
    case "numeric":
      return <Writing {...part} />;
    default:
      return <Choices {...part} />;
  }
}
