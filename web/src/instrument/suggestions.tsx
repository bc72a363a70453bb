// Suggestions of keys: what became of one's own, and for who keeps the bank the decision. An accepted one scores anew.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag, type TagTone } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";

type View = components["schemas"]["SuggestionView"];
const tones: Record<View["suggestion"]["state"], TagTone> = { waiting: "attention", accepted: "ok", declined: "plain" };

function Decide({ view }: { view: View }) {
  const say = useWords("instrument");
  const [answer, setAnswer] = useState("");
  const { id, revision, item } = view.suggestion;
  const decide = useAct(
    (accepted: boolean, once) => answered(api.POST("/api/key-suggestions/{suggestion}/decision", { params: { path: { suggestion: id } }, body: { accepted, answer, revision }, ...once })),
    { refresh: [["key-suggestions"], ["items"]], done: (_, accepted) => toast(say(accepted ? "suggestion.accepted.done" : "suggestion.declined.done")) },
  );
  return (
    <>
      <TextField label={say("suggestion.answer")} hint={say("suggestion.answer.hint")} optional value={answer} error={decide.refusal?.at("/answer")} onChange={(event) => setAnswer(event.target.value)} />
      {decide.refusal?.beside("/answer") && <Banner tone="danger">{decide.refusal.beside("/answer")}</Banner>}
      <div className="actions">
        <Button running={decide.running} aria-label={say("suggestion.accept.of", { code: item })} onClick={() => decide.run(true)}>{say("suggestion.accept")}</Button>
        <Button aria-label={say("suggestion.decline.of", { code: item })} onClick={() => decide.run(false)}>{say("suggestion.decline")}</Button>
      </div>
    </>
  );
}

/** What a key says, in the texts of the item: an order has numbers. */
function Told({ title, type, texts }: { title: string; type: View["type"]; texts: readonly string[] }) {
  return (
    <>
      <p className="small dim gap-top">{title}</p>
      <ul className="small">{texts.map((text, at) => <li key={text}>{type === "order" ? `${at + 1}. ${text}` : text}</li>)}</ul>
    </>
  );
}

function Row({ view, decides }: { view: View; decides: boolean }) {
  const say = useWords("instrument");
  const { suggestion: one, text } = view;
  return (
    <li>
      <div className="act-when">
        <b>{one.item}</b>
        {formatMoment(Date.parse(one.at_ms))}
      </div>
      <div>
        <p>{text}</p>
        <Told title={say("suggestion.before")} type={view.type} texts={view.before} />
        <Told title={say("suggestion.after")} type={view.type} texts={view.after} />
        <p className="small">{say("suggestion.why", { name: one.name, reason: one.reason })}</p>
        {one.answer && <p className="small">{say("suggestion.answered", { name: one.decided_by, answer: one.answer })}</p>}
        {decides && one.state === "waiting" && <Decide view={view} />}
      </div>
      <div className="act-side">
        <Tag tone={tones[one.state]}>{say(`suggestion.${one.state}`)}</Tag>
      </div>
    </li>
  );
}

export function Suggestions() {
  const say = useWords("instrument");
  const read = useQuery({ queryKey: ["key-suggestions"], queryFn: () => answered(api.GET("/api/key-suggestions")) });
  return (
    <Section title={say("suggestions")} flush>
      <Loaded read={read}>
        {({ suggestions, may_decide }) =>
          suggestions.length === 0 ? (
            <p className="dim">{say(may_decide ? "suggestions.none" : "suggestions.none.own")}</p>
          ) : (
            <ul className="acts">
              {suggestions.map((view) => <Row key={view.suggestion.id} view={view} decides={may_decide} />)}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
