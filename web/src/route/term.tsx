// The term with its reason, and the goals of the route in the author's words.
import { useState } from "react";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "./draft";
import type { RoutePage } from "./reads";

function Goals({ draft }: { draft: Draft }) {
  const say = useWords("route");
  const [text, setText] = useState("");
  const add = () => {
    if (!text.trim()) return;
    draft.change({ goals: [...draft.goals, { text: text.trim() }] });
    setText("");
  };
  return (
    <Section title={say("goals")}>
      <ol>
        {draft.goals.map((goal, at) => (
          <li key={goal.id ?? `${goal.text} ${at}`}>
            {goal.text}{" "}
            <button type="button" className="link" onClick={() => draft.change({ goals: draft.goals.filter((_, other) => other !== at) })}>
              {say("goal.remove")}
              <span className="sr"> {goal.text}</span>
            </button>
          </li>
        ))}
      </ol>
      <TextField label={say("goal.new")} value={text} onChange={(event) => setText(event.target.value)} />
      <Button small onClick={add}>{say("goal.add")}</Button>
    </Section>
  );
}

export function Term({ page, draft }: { page: RoutePage; draft: Draft }) {
  const say = useWords("route");
  const [reason, setReason] = useState(draft.term_reason);
  return (
    <>
      <Section title={say("term")}>
        <TextField label={say("starts")} type="date" value={draft.starts} error={draft.refusal?.at("/starts")} onChange={(event) => event.target.value && draft.change({ starts: event.target.value })} />
        <TextField
          label={say("ends")}
          hint={say("term.latest", { day: formatDate(page.latest_end) })}
          type="date"
          value={draft.ends}
          error={draft.refusal?.at("/ends")}
          onChange={(event) => event.target.value && draft.change({ ends: event.target.value })}
        />
        <TextArea
          label={say("term.reason")}
          hint={say("term.reason.hint")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onBlur={() => reason !== draft.term_reason && draft.change({ term_reason: reason })}
        />
        <div className="row">
          <span className="hint" role="status">{!draft.correcting && say(draft.busy ? "saving" : "saved")}</span>
          {draft.back && <Button small onClick={draft.back}>{say("back")}</Button>}
        </div>
        {draft.refusal?.beside("/starts", "/ends") && <Banner tone="danger">{draft.refusal.beside("/starts", "/ends")}</Banner>}
      </Section>
      <Goals draft={draft} />
    </>
  );
}
