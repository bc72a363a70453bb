// Gaps in a passage, each a native list in its place. A gap match takes its words from one store: a word chosen for another
// gap leaves the one where it stood.
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { gapText } from "./gaps";
import type { QuestionProps } from "./question";

export function Filling({ sheet, answer, give }: QuestionProps) {
  const say = useWords("ui");
  const store = sheet.type === "gap_match";
  const chosen = (prompt: string) => answer.pairs.find((pair) => pair.prompt === prompt)?.option ?? "";
  const used = (option: string) => answer.pairs.some((pair) => pair.option === option);
  const choose = (prompt: string, option: string) => {
    const rest = answer.pairs.filter((pair) => pair.prompt !== prompt && !(store && pair.option === option));
    give({ pairs: option ? [...rest, { prompt, option }] : rest });
  };
  const gap = (number: number) => {
    const prompt = sheet.prompts.find(({ text }) => text === String(number));
    if (!prompt) return ` [${number}] `;
    const offered = sheet.options.filter((option) => option.gap == null || option.gap === prompt.id);
    return (
      <select key={number} className="input gap-field" aria-label={say("question.gap", { number })} value={chosen(prompt.id)} onChange={(event) => choose(prompt.id, event.target.value)}>
        <option value="">{say("question.gap.none")}</option>
        {offered.map((option) => <option key={option.id} value={option.id}>{option.text}</option>)}
      </select>
    );
  };
  return (
    <div className="opts" role="group" aria-label={say("question.gaps")}>
      <p className="gap-passage">{gapText(sheet.text).passage.map((part) => (typeof part === "number" ? gap(part) : part))}</p>
      {store && (
        <ul className="gap-words" aria-label={say("question.gap.words")}>
          {sheet.options.map((option) => (
            <li key={option.id} className={classes(used(option.id) && "is-used")}>
              {option.text}
              {used(option.id) && <span className="sr"> {say("question.gap.used")}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
