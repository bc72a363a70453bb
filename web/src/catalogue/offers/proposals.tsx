// Proposals to change or develop a programme: one's own with their answers; the centre answers what waits.
import { type FormEvent, useState } from "react";
import { answered, api } from "../../api/client";
import { useAct, useQuery } from "../../api/query";
import { useSession } from "../../api/session";
import { Button } from "../../ui/form/button";
import { TextArea, TextField } from "../../ui/form/field";
import { Section } from "../../ui/page/section";
import { Banner } from "../../ui/show/banner";
import { EmptyState, Loaded } from "../../ui/show/waiting";
import { useWords } from "../../words/words";
import type { Shapes } from "../reads";

const refresh = [["my-programme-proposals"], ["programme-proposals"]];

function File() {
  const say = useWords("catalogue");
  const [words, setWords] = useState({ kind: "develop" as const, title: "", text: "", ground: "", competency: "" });
  const act = useAct((value: typeof words, once) => answered(api.POST("/api/programme-proposals", { body: value, ...once })), { refresh });
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(words);
  };
  return (
    <form onSubmit={send} className="gap-top">
      <TextField label={say("proposal.title")} value={words.title} error={act.refusal?.at("/title")} onChange={(event) => setWords({ ...words, title: event.target.value })} />
      <TextArea label={say("proposal.text")} value={words.text} error={act.refusal?.at("/text")} onChange={(event) => setWords({ ...words, text: event.target.value })} />
      <TextArea label={say("proposal.ground")} value={words.ground} error={act.refusal?.at("/ground")} onChange={(event) => setWords({ ...words, ground: event.target.value })} />
      {act.refusal?.beside("/title", "/text", "/ground") && <Banner tone="danger">{act.refusal.beside("/title", "/text", "/ground")}</Banner>}
      <Button type="submit" running={act.running}>{say("proposal.file")}</Button>
    </form>
  );
}

function Answer({ view }: { view: Shapes["ProposalView"] }) {
  const say = useWords("catalogue");
  const [answer, setAnswer] = useState("");
  const { id, revision } = view.proposal;
  const act = useAct(
    (state: Shapes["ProposalState"], once) => answered(api.POST("/api/programme-proposals/{proposal}/answer", { params: { path: { proposal: id } }, body: { state, answer, revision }, ...once })),
    { refresh },
  );
  return (
    <>
      <TextArea label={say("proposal.answer")} value={answer} error={act.refusal?.at("/answer")} onChange={(event) => setAnswer(event.target.value)} />
      {act.refusal?.beside("/answer") && <Banner tone="danger">{act.refusal.beside("/answer")}</Banner>}
      <div className="actions">
        <Button kind="main" running={act.running} onClick={() => act.run("accepted")}>{say("proposal.accept")}</Button>
        <Button running={act.running} onClick={() => act.run("rejected")}>{say("proposal.reject")}</Button>
      </div>
    </>
  );
}

function Listed({ views, answer }: { views: Shapes["ProposalView"][]; answer: boolean }) {
  const say = useWords("catalogue");
  if (views.length === 0) return <EmptyState title={say("proposal.none")} />;
  return views.map((view) => (
    <div key={view.proposal.id} className="gap-top">
      <p className="strong">{view.proposal.title}</p>
      <p className="small dim">{[view.author, view.activity_title, say(`proposal.state.${view.proposal.state}`), say("proposal.waited", { days: view.waited_days })].filter(Boolean).join(" · ")}</p>
      <p>{view.proposal.text}</p>
      {view.proposal.answer && <p className="small">{say("proposal.answered", { answer: view.proposal.answer })}</p>}
      {answer && <Answer view={view} />}
    </div>
  ));
}

export function Proposals() {
  const say = useWords("catalogue");
  const centre = useSession().duties.includes("centre");
  const mine = useQuery({ queryKey: ["my-programme-proposals"], queryFn: () => answered(api.GET("/api/my/programme-proposals")) });
  const waiting = useQuery({ queryKey: ["programme-proposals"], queryFn: () => answered(api.GET("/api/programme-proposals")), enabled: centre });
  return (
    <>
      <Section title={say("proposals")}>
        <Loaded read={mine}>{({ proposals }) => <Listed views={proposals} answer={false} />}</Loaded>
        <File />
      </Section>
      {centre && (
        <Section title={say("proposals.waiting")}>
          <Loaded read={waiting}>{({ proposals }) => <Listed views={proposals} answer />}</Loaded>
        </Section>
      )}
    </>
  );
}
