// The answer that would be right, given as whoever answers gives it: options are chosen, moved or put beside points.
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { CheckboxGroup, RadioGroup } from "../ui/form/choices";
import { Select, TextField } from "../ui/form/field";
import { useWords } from "../words/words";
import type { BankItem } from "./item_card";

export type Right = components["schemas"]["ItemAnswer"];

interface RightProps {
  item: BankItem["item"];
  value: Right;
  error?: string;
  change: (right: Right) => void;
}

/** What one begins from: the order that is right now, so that only what is wrong is moved; nothing of other types. */
export function rightAtFirst({ type, key }: BankItem["item"]): Right {
  return { options: type === "order" ? key.options : [], pairs: key.pairs, text: "" };
}

function Ordering({ item, value, error, change }: RightProps) {
  const say = useWords("instrument");
  const textOf = (id: string) => item.options.find((option) => option.id === id)?.text ?? id;
  const ids = value.options;
  const move = (from: number, to: number) => {
    const next = [...ids];
    next.splice(to, 0, ...next.splice(from, 1));
    change({ ...value, options: next });
  };
  return (
    <fieldset>
      <legend>{say("suggest.order")}</legend>
      <ol>
        {ids.map((id, at) => (
          <li className="row gap-top" key={id}>
            <span>{`${at + 1}. ${textOf(id)}`}</span>
            <Button small sign="up" aria-disabled={at === 0} aria-label={say("suggest.up", { text: textOf(id) })} onClick={() => at > 0 && move(at, at - 1)} />
            <Button small sign="down" aria-disabled={at === ids.length - 1} aria-label={say("suggest.down", { text: textOf(id) })} onClick={() => at < ids.length - 1 && move(at, at + 1)} />
          </li>
        ))}
      </ol>
      <p className="sr" role="status">{ids.map((id, at) => `${at + 1}. ${textOf(id)}`).join("; ")}</p>
      {error && <p className="t-danger">{error}</p>}
    </fieldset>
  );
}

function Matching({ item, value, error, change }: RightProps) {
  const say = useWords("instrument");
  const offered = (prompt: string) => item.options.filter(({ gap }) => gap == null || gap === prompt).map((option) => ({ value: option.id, label: option.text }));
  const nameOf = (text: string) => (item.type === "match" ? text : say("suggest.gap", { number: text }));
  const chosen = (prompt: string) => value.pairs.find((pair) => pair.prompt === prompt)?.option ?? "";
  const choose = (prompt: string, option: string) => {
    const pairs = item.prompts.map(({ id }) => ({ prompt: id, option: id === prompt ? option : chosen(id) }));
    change({ ...value, pairs: pairs.filter((pair) => pair.option !== "") });
  };
  return (
    <fieldset>
      <legend>{say("suggest.key")}</legend>
      {item.prompts.map((prompt) => (
        <Select key={prompt.id} label={nameOf(prompt.text)} options={offered(prompt.id)} empty={say("suggest.match.none")} value={chosen(prompt.id)} onChange={(event) => choose(prompt.id, event.target.value)} />
      ))}
      {error && <p className="t-danger">{error}</p>}
    </fieldset>
  );
}

export function RightAnswer(props: RightProps) {
  const say = useWords("instrument");
  const { item, value, error, change } = props;
  const choices = item.options.map((option) => ({ value: option.id, label: option.text }));
  switch (item.type) {
    case "single":
      return <RadioGroup label={say("suggest.key")} error={error} choices={choices} value={value.options[0] ?? ""} onChange={(id) => change({ ...value, options: [id] })} />;
    case "multi":
      return <CheckboxGroup label={say("suggest.key")} error={error} choices={choices} values={value.options} onChange={(options) => change({ ...value, options: [...options] })} />;
    case "order":
      return <Ordering {...props} />;
    case "match":
    case "gap_match":
    case "inline_choice":
      return <Matching {...props} />;
    case "numeric":
      return <TextField label={say("suggest.key")} hint={say("suggest.key.numeric")} error={error} value={value.text} onChange={(event) => change({ ...value, text: event.target.value })} />;
    case "short_text":
      return <TextField label={say("suggest.key")} hint={say("suggest.key.short_text")} error={error} value={value.text} onChange={(event) => change({ ...value, text: event.target.value })} />;
    default:
      return null;
  }
}
