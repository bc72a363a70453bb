// What teams ask their centre for: a head states it, the centre takes it up and answers; both see every step.
import { type FormEvent, useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { useFocusOnWrong } from "../ui/form/faults";
import { TextArea, TextField } from "../ui/form/field";
import { KeyValues } from "../ui/list/facts";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag, type TagTone } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type View = Shapes["TeamRequestView"];
type State = Shapes["TeamRequestState"];
const key = ["team-requests"];
const tones: Record<State, TagTone> = { sent: "attention", taken: "info", answered: "ok", withdrawn: "plain" };

/** A new request, or an open one in other words. */
function Ask({ request, done }: { request?: View["request"]; done?: () => void }) {
  const say = useWords("team");
  const first = { problem: request?.problem ?? "", tasks: request?.tasks ?? "", people: request ? String(request.people) : "" };
  const [words, setWords] = useState(first);
  const act = useAct(
    (value: typeof first, once) => {
      const body = { ...value, people: Number(value.people) };
      return request
        ? answered(api.PUT("/api/team-requests/{request}", { params: { path: { request: request.id } }, body: { ...body, revision: request.revision }, ...once }))
        : answered(api.POST("/api/team-requests", { body, ...once }));
    },
    { refresh: [key], done: () => (done ? done() : setWords(first)) },
  );
  const form = useFocusOnWrong(act.refusal);
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(words);
  };
  const named = ["/problem", "/tasks", "/people"];
  return (
    <Section title={say(request ? "request.restate" : "request.new")}>
      <form ref={form} onSubmit={send}>
        <TextArea label={say("request.problem")} value={words.problem} error={act.refusal?.at("/problem")} onChange={(event) => setWords({ ...words, problem: event.target.value })} />
        <TextArea label={say("request.tasks")} value={words.tasks} error={act.refusal?.at("/tasks")} onChange={(event) => setWords({ ...words, tasks: event.target.value })} />
        <TextField label={say("request.people")} type="number" min={2} value={words.people} error={act.refusal?.at("/people")} onChange={(event) => setWords({ ...words, people: event.target.value })} />
        {act.refusal?.beside(...named) && <Banner tone="danger">{act.refusal.beside(...named)}</Banner>}
        <Button kind="main" type="submit" running={act.running}>{say("request.send")}</Button>
      </form>
    </Section>
  );
}

function Doings({ view }: { view: View }) {
  const say = useWords("team");
  const { duties } = useSession();
  const [comment, setComment] = useState("");
  const [restating, setRestating] = useState(false);
  const { id, revision, state } = view.request;
  const sent = { params: { path: { request: id } }, body: { comment, revision } };
  const options = { refresh: [key], done: () => setComment("") };
  const take = useAct((_: null, once) => answered(api.POST("/api/team-requests/{request}/taking", { ...sent, ...once })), options);
  const answer = useAct((_: null, once) => answered(api.POST("/api/team-requests/{request}/answer", { ...sent, ...once })), options);
  const consult = useAct((_: null, once) => answered(api.POST("/api/team-requests/{request}/consultations", { ...sent, ...once })), options);
  const withdraw = useAct((_: null, once) => answered(api.POST("/api/team-requests/{request}/withdrawal", { ...sent, ...once })), options);
  const refusal = take.refusal ?? consult.refusal ?? answer.refusal ?? withdraw.refusal;
  const answers = duties.includes("centre") || duties.includes("regional_methodist");
  const asks = duties.includes("head") || duties.includes("deputy");
  if (state === "answered" || state === "withdrawn" || !(answers || asks)) return null;
  if (restating) return <Ask request={view.request} done={() => setRestating(false)} />;
  return (
    <>
      <TextArea label={say(answers ? "request.comment" : "request.comment.optional")} optional={!answers} value={comment} error={refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      {refusal?.beside("/comment") && <Banner tone="danger">{refusal.beside("/comment")}</Banner>}
      <div className="actions">
        {answers && <Button kind="main" running={answer.running} onClick={() => answer.run(null)}>{say("request.answer")}</Button>}
        {answers && <Button running={consult.running} onClick={() => consult.run(null)}>{say("request.consult")}</Button>}
        {answers && state === "sent" && <Button running={take.running} onClick={() => take.run(null)}>{say("request.take")}</Button>}
        {asks && <Button onClick={() => setRestating(true)}>{say("request.restate")}</Button>}
        {asks && <Button kind="plain" running={withdraw.running} onClick={() => withdraw.run(null)}>{say("request.withdraw")}</Button>}
      </div>
    </>
  );
}

function Request({ view }: { view: View }) {
  const say = useWords("team");
  const { request } = view;
  const facts = [
    { name: say("request.problem"), value: request.problem },
    { name: say("request.tasks"), value: request.tasks },
    { name: say("request.people"), value: String(request.people) },
    { name: say("author"), value: view.author },
  ];
  return (
    <Section title={request.team} aside={<Tag tone={tones[request.state]}>{say(`request.state.${request.state}`)}</Tag>}>
      <KeyValues words facts={facts} />
      <ol className="gap-top">
        {view.steps.map((step) => (
          <li key={step.at_ms}>{[formatMoment(Date.parse(step.at_ms)), say(`request.state.${step.state}`), step.name, step.comment].filter(Boolean).join(", ")}</li>
        ))}
      </ol>
      <p className="gap-top"><b>{say(request.answered_on ? "request.took" : "request.waits", { days: view.days })}</b></p>
      <Doings view={view} />
    </Section>
  );
}

export default function TeamRequestsPage() {
  const say = useWords("team");
  const { duties } = useSession();
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/team-requests")) });
  const asks = duties.includes("head") || duties.includes("deputy");
  return (
    <>
      <PageHead title={say("requests")}>{say("requests.lede")}</PageHead>
      <Loaded read={read}>
        {({ offered, requests, open, usual_days }) => (
          <>
            {!offered && <Banner tone="info">{say("requests.not_offered")}</Banner>}
            {requests.length > 0 && <p>{[say("requests.open", { count: open }), usual_days !== undefined && say("requests.usual", { days: usual_days })].filter(Boolean).join(". ")}</p>}
            {offered && asks && <Ask />}
            {requests.length === 0 && <EmptyState title={say("requests.none")} />}
            {requests.map((view) => <Request key={view.request.id} view={view} />)}
          </>
        )}
      </Loaded>
    </>
  );
}
