// One's own requests: a draft keeps itself while it is typed, then it is stated; a stated one is read and withdrawn.
import { useRef } from "react";
import { api, answered } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { useAct } from "../api/query";
import { useSession } from "../api/session";
import { useAutosave } from "../ui/form/autosave";
import { Button } from "../ui/form/button";
import { Select, TextArea, TextField } from "../ui/form/field";
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { minePath, type PersonFindings } from "./person";

type EducationalRequest = PersonFindings["requests"][number];
interface Words {
  text: string;
  reason: string;
  competency: string;
}

/** Sends changes of one draft one after another: it is made by the first and changed by the rest. */
function useDraft(draft: EducationalRequest | undefined) {
  const kept = useRef({ id: draft?.id, revision: draft?.revision ?? 0, words: { text: draft?.text ?? "", reason: draft?.reason ?? "", competency: draft?.competency ?? "" } });
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const send = async (change: Partial<Words>) => {
    const now = kept.current;
    now.words = { ...now.words, ...change };
    const { competency, ...texts } = now.words;
    const body = { ...texts, ...(competency ? { competency } : {}) };
    const { request } = now.id
      ? await answered(api.PUT("/api/my/requests/{request}", { params: { path: { request: now.id } }, body: { ...body, revision: now.revision } }))
      : await answered(api.POST("/api/my/requests", { body }));
    kept.current = { ...kept.current, id: request.id, revision: request.revision };
  };
  const save = (change: Partial<Words>) => {
    const sent = line.current.catch(() => undefined).then(() => send(change));
    line.current = sent;
    return sent;
  };
  return { save, kept, settled: () => line.current };
}

function Draft({ draft }: { draft: EducationalRequest | undefined }) {
  const say = useWords("deficit");
  const { save, kept, settled } = useDraft(draft);
  const place = `request/${useSession().person}`;
  const text = useAutosave(`${place}/text`, draft?.text ?? "", (value) => save({ text: value }));
  const reason = useAutosave(`${place}/reason`, draft?.reason ?? "", (value) => save({ reason: value }));
  const competency = useAutosave(`${place}/competency`, draft?.competency ?? "", (value) => save({ competency: value }));
  const options = useCompetencies().map((one) => ({ value: one.code, label: one.title }));
  const state = useAct(
    async (_: null, once) => {
      [text, reason, competency].forEach((one) => void one.flush());
      await settled();
      if (!kept.current.id) await save({});
      const { id, revision } = kept.current;
      return answered(api.POST("/api/my/requests/{request}/statement", { params: { path: { request: id as string } }, body: { revision }, ...once }));
    },
    { refresh: [[...minePath]], done: () => toast(say("request.stated")) },
  );
  const refusal = state.refusal?.lost ? say("lost") : state.refusal?.beside("/text", "/reason");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        state.run(null);
      }}
    >
      <TextField label={say("request.text")} value={text.text} onChange={(event) => text.change(event.target.value)} onBlur={() => void text.flush()} error={state.refusal?.at("/text")} saved={text.state} />
      <TextArea label={say("request.reason")} rows={2} value={reason.text} onChange={(event) => reason.change(event.target.value)} onBlur={() => void reason.flush()} error={state.refusal?.at("/reason")} saved={reason.state} />
      <Select label={say("request.competency")} optional empty={say("request.competency.none")} options={options} value={competency.text} onChange={(event) => competency.change(event.target.value)} />
      {refusal !== undefined && <Banner tone="danger" title={refusal} />}
      <div className="actions gap-top">
        <Button type="submit" running={state.running}>
          {say("request.state")}
        </Button>
      </div>
    </form>
  );
}

function Stated({ request }: { request: EducationalRequest }) {
  const say = useWords("deficit");
  const withdraw = useAct(
    (_: null, once) =>
      answered(api.POST("/api/my/requests/{request}/withdrawal", { params: { path: { request: request.id } }, body: { revision: request.revision }, ...once })),
    { refresh: [[...minePath]] },
  );
  return (
    <div className="zone">
      <h3>{request.text}</h3>
      <p>{request.reason}</p>
      <p className="row">
        <Tag tone={request.state === "answered" ? "ok" : "info"}>{say(`request.${request.state}`)}</Tag>
        {request.stated_on && <span className="small dim">{formatDate(request.stated_on)}</span>}
        <Button small kind="plain" running={withdraw.running} onClick={() => withdraw.run(null)}>
          {say("request.withdraw")}
        </Button>
      </p>
      {request.answer && (
        <Banner title={say("request.answer_of_specialist")}>
          <p>{request.answer}</p>
        </Banner>
      )}
      {withdraw.refusal && <Banner tone="danger" title={withdraw.refusal.beside() ?? say("lost")} />}
    </div>
  );
}

export function MyRequests({ requests }: { requests: readonly EducationalRequest[] }) {
  const say = useWords("deficit");
  const draft = requests.find((request) => request.state === "draft");
  const stated = requests.filter((request) => request.state === "stated" || request.state === "answered");
  const form = <Draft key={requests.length - (draft ? 1 : 0)} draft={draft} />;
  return (
    <Section title={say("request.title")} aside={say("request.hint")}>
      {stated.map((request) => (
        <Stated key={request.id} request={request} />
      ))}
      {stated.length > 0 && !draft ? <Details summary={say("request.more")}>{form}</Details> : form}
    </Section>
  );
}
