// The item as a sitting shows it, answered on the spot. It is drawn from what is typed here; the server only says, a moment
// later, in which order options would stand and what the answer would give.
import { useEffect, useState } from "react";
import { answered, api } from "../../api/client";
import { asRefusal } from "../../api/refusal";
import { useQuery } from "../../api/query";
import type { components } from "../../api/schema";
import { hasRubric } from "../../ui/question/kinds";
import { Picture } from "../../ui/question/picture";
import { Question, useTask } from "../../ui/question/question";
import { Section } from "../../ui/page/section";
import { useWords } from "../../words/words";
import { pictureAt } from "../picture";
import { type Draft, type Item, type ItemAnswer, fitting, inOrder, itemOf } from "./draft";

type Judged = components["schemas"]["ItemPreview"];

const none: ItemAnswer = { options: [], pairs: [], text: "" };
const soon_ms = 500;

function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), soon_ms);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}

/** What the server says of the draft and the answer as they were half a second ago. */
function useJudged(item: Item, answer: ItemAnswer) {
  const asked = useLater(JSON.stringify({ draft: item, answer }));
  const read = useQuery({
    queryKey: ["item-preview", asked],
    queryFn: () => answered(api.POST("/api/items/preview", { body: JSON.parse(asked) })),
    placeholderData: (before: Judged | undefined) => before,
    retry: false,
    gcTime: 0,
  });
  return { shown: read.data, fresh: !read.isPlaceholderData && !read.error, refused: asRefusal(read.error) };
}

interface PointsProps {
  judged: ReturnType<typeof useJudged>;
  item: Item;
  given: boolean;
}

function Points({ judged: { shown, fresh, refused }, item, given }: PointsProps) {
  const say = useWords("instrument");
  const words = () => {
    if (refused) return say(refused.lost ? "edit.preview.lost" : "edit.preview.unfinished");
    if (item.type === "upload") return say("edit.preview.rubric");
    if (!given) return say("edit.preview.try");
    if (!fresh || !shown) return "";
    if (shown.points === undefined) return say("edit.preview.rubric");
    return say("edit.preview.points", { points: shown.points, most: item.points_max });
  };
  return <p className="edit-points" role="status">{words()}</p>;
}

export function Preview({ draft }: { draft: Draft }) {
  const say = useWords("instrument");
  const [answer, setAnswer] = useState(none);
  const item = itemOf(draft);
  const fits = fitting(answer, item);
  const judged = useJudged(item, fits);
  const nameless = (text: string, at: number) => text || say("edit.option", { number: at + 1 });
  const options = item.options.map(({ id, text, gap }, at) => ({ id, gap, text: nameless(text, at) }));
  const prompts = item.prompts.map(({ id, text }, at) => ({ id, text: text || say("edit.prompt", { number: at + 1 }) }));
  const task = useTask();
  const sheet = { type: item.type, text: draft.text, prompts, options: inOrder(options, judged.shown?.sheet.options) };
  const given = fits.options.length + fits.pairs.length > 0 || fits.text.trim() !== "";
  return (
    <Section title={say("edit.preview")}>
      <p className="small dim">{say("edit.preview.hint")}</p>
      <p className="task-q">{draft.text ? task(sheet) : say("edit.preview.text")}</p>
      {item.picture && <Picture src={pictureAt(item.picture.file)} words={item.picture.words} />}
      <Question key={item.type} sheet={sheet} answer={fits} give={(value) => setAnswer({ ...none, ...value })} />
      <Points judged={judged} item={item} given={given} />
      {hasRubric(item.type) && (
        <ul className="small gap-top">
          {item.key.rubric.map((line) => (
            <li key={line.id}>{say("item.criterion", { points: line.points_max, text: line.text })}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
