// The term with its reason, and the goals of the route in the author's words.
import { useState } from "react";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { useKept } from "../ui/form/kept";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "./draft";
import type { RoutePage } from "./reads";

function Goals({ page, draft }: { page: RoutePage; draft: Draft }) {
  const say = useWords("route");
  const fresh = useKept(`route/${page.route.id}/goal`, "");
  const add = () => {
    const text = fresh.value.trim();
    if (!text) return;
    draft.change({ goals: [...draft.goals, { text }] });
    fresh.forget();
  };
  return (
    <Section title={say("goals")}>
      <p className="small dim">{say(draft.goals.length === 0 ? "goals.none" : "goals.seen")}</p>
      <ol className="goal-list">
        {draft.goals.map((goal, at) => (
          <li key={goal.id ?? `${goal.text} ${at}`}>
            <span>{goal.text}</span>
            <Button small kind="plain" sign="cross" onClick={() => draft.change({ goals: draft.goals.filter((_, other) => other !== at) })}>
              {say("goal.remove")}
              <span className="sr"> {goal.text}</span>
            </Button>
          </li>
        ))}
      </ol>
      <TextField label={say("goal.new")} value={fresh.value} onChange={(event) => fresh.change(event.target.value)} />
      <p className="row gap-top"><Button small onClick={add}>{say("goal.add")}</Button></p>
    </Section>
  );
}

export function Term({ page, draft }: { page: RoutePage; draft: Draft }) {
  const say = useWords("route");
  const { term } = draft;
  const [wrong, setWrong] = useState<{ starts?: string; ends?: string }>({});
  // A term that ends before it begins is not kept: the field shows what was typed until it is corrected.
  const keep = (days: { starts: string; ends: string }) => {
    if (!days.starts || !days.ends) return;
    const backwards = days.ends < days.starts;
    setWrong(backwards ? days : {});
    if (!backwards) draft.change(days);
  };
  const days = { starts: wrong.starts ?? draft.starts, ends: wrong.ends ?? draft.ends };
  return (
    <>
      <Section title={say("term")}>
        <div className="term-days">
          <TextField label={say("starts")} type="date" value={days.starts} error={draft.refusal?.at("/starts")} onChange={(event) => keep({ ...days, starts: event.target.value })} />
        <TextField
          label={say("ends")}
          hint={say("term.latest", { day: formatDate(page.latest_end) })}
          type="date"
          value={days.ends}
          min={days.starts}
          error={wrong.ends ? say("term.backwards", { day: formatDate(days.starts) }) : draft.refusal?.at("/ends")}
          onChange={(event) => keep({ ...days, ends: event.target.value })}
        />
        </div>
        <TextArea
          label={say("term.reason")}
          hint={say("term.reason.hint")}
          value={term.text}
          onChange={(event) => term.change(event.target.value)}
          onBlur={() => void term.flush()}
          saved={term.state}
        />
        <div className="row">
          <span className="hint" role="status">{draft.busy && say("saving")}</span>
          {draft.back && <Button small onClick={draft.back}>{say("back")}</Button>}
        </div>
        {draft.refusal?.beside("/starts", "/ends") && <Banner tone="danger">{draft.refusal.beside("/starts", "/ends")}</Banner>}
      </Section>
      <Goals page={page} draft={draft} />
    </>
  );
}
