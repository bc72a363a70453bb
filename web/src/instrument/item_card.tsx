// An item as the bank has it, with its key and why it is right. For those who keep the bank only.
import type { ReactNode } from "react";
import type { components } from "../api/schema";
import { Icon } from "../ui/icon";
import { hasRubric } from "../ui/question/kinds";
import { Picture } from "../ui/question/picture";
import { Tag, type TagTone } from "../ui/show/tag";
import { useWords } from "../words/words";
import { pictureAt } from "./picture";

export type BankItem = components["schemas"]["BankItem"];
type Item = BankItem["item"];

const stateTones: Record<BankItem["state"], TagTone> = { pilot: "plain", operational: "ok", suspended: "attention" };

function orderOf(item: Item) {
  if (item.type !== "order") return item.options;
  return item.key.options.map((id) => item.options.find((option) => option.id === id) ?? { id, text: id });
}

function Options({ item }: { item: Item }) {
  const say = useWords("instrument");
  const right = (id: string) => item.key.options.includes(id);
  return (
    <ul className="small gap-top">
      {orderOf(item).map((option, at) => (
        <li key={option.id}>
          {item.type === "order" ? (
            `${at + 1}. ${option.text}`
          ) : (
            <>
              {option.text}{" "}
              {right(option.id) && (
                <span className="t-ok">
                  <Icon sign="done" /> {say("item.right")}
                </span>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Pairs({ item }: { item: Item }) {
  const text = (id: string) => item.options.find((option) => option.id === id)?.text;
  const promptText = (id: string) => item.prompts.find((prompt) => prompt.id === id)?.text;
  return (
    <ul className="small gap-top">
      {item.key.pairs.map((pair) => (
        <li key={pair.prompt}>
          {promptText(pair.prompt)} → {text(pair.option)}
        </li>
      ))}
    </ul>
  );
}

function numberText({ key: { number } }: Item) {
  const shown = (value: number) => String(value).replace(".", ",");
  return number ? `${shown(number.value)}${number.tolerance ? ` ± ${shown(number.tolerance)}` : ""}` : "";
}

function Key({ item }: { item: Item }) {
  const say = useWords("instrument");
  if (item.key.pairs.length > 0) return <Pairs item={item} />;
  if (item.type === "numeric") return <p className="small gap-top">{say("item.key", { key: numberText(item) })}</p>;
  if (item.type === "short_text") return <p className="small gap-top">{say("item.key", { key: item.key.texts.join(", ") })}</p>;
  if (!hasRubric(item.type)) return <Options item={item} />;
  return (
    <ul className="small gap-top">
      {item.key.rubric.map((one) => (
        <li key={one.id}>{say("item.criterion", { points: one.points_max, text: one.text })}</li>
      ))}
    </ul>
  );
}

/** Of a version that is not in the bank any more nothing is thought. */
type Shown = Pick<BankItem, "version" | "item"> & Partial<Pick<BankItem, "state">>;

export function ItemCard({ entry, act }: { entry: Shown; act?: ReactNode }) {
  const say = useWords("instrument");
  const { item } = entry;
  return (
    <li>
      <div className="act-when">
        <b>{item.code}</b>{" "}
        {say("item.version", { version: entry.version })}
      </div>
      <div>
        <p>{item.text}</p>
        {item.picture && <Picture src={pictureAt(item.picture.file)} words={item.picture.words} />}
        <Key item={item} />
        {item.explanation && <p className="small dim gap-top">{item.explanation}</p>}
        {act}
      </div>
      <div className="act-side">
        <Tag>{say(`type.${item.type}`)}</Tag>
        {entry.state && <Tag tone={stateTones[entry.state]}>{say(`item.state.${entry.state}`)}</Tag>}
        <p className="dim gap-top">{say("item.worth", { points: item.points_max, difficulty: item.difficulty })}</p>
      </div>
    </li>
  );
}
