// The term with its reason, and the goals of the route in the author's words.
import { useState } from "react";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "../builder/draft";
import type { RoutePage } from "./reads";

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
        {term.theirs !== undefined && (
          <Banner tone="attention" title={say("term.theirs")}>
            <p>{term.theirs || say("term.theirs.empty")}</p>
            <div className="actions">
              <Button small onClick={() => { term.change(term.theirs ?? ""); term.meet(); }}>{say("term.theirs.take")}</Button>
              <Button small kind="plain" onClick={() => term.meet()}>{say("term.theirs.keep")}</Button>
            </div>
          </Banner>
        )}
        <div className="row">
          <span className="hint" role="status">{draft.busy && say("saving")}</span>
          {draft.back && <Button small onClick={draft.back}>{say("back")}</Button>}
        </div>
        {draft.refusal?.beside("/starts", "/ends") && <Banner tone="danger">{draft.refusal.beside("/starts", "/ends")}</Banner>}
      </Section>
    </>
  );
}
