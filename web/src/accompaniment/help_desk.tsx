// «Вопросы центру»: those who work with teachers ask, the centre answers, a frequent answer is for all.
import { useState } from "react";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { TextArea, TextField } from "../ui/form/field";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import type { Shapes } from "./reads";

type Page = Shapes["HelpPage"];
type Line = Shapes["HelpLine"];

const helpKey = ["help"] as const;
const keep = (page: Page) => queries.setQueryData([...helpKey], page);
const at = (moment: string) => formatMoment(Date.parse(moment));

function Ask() {
  const say = useWords("accompaniment");
  const [topic, setTopic] = useState("");
  const [text, setText] = useState("");
  const ask = useAct((_: undefined, once) => answered(api.POST("/api/help", { body: { topic, text }, ...once })), {
    done: (page) => { keep(page); setTopic(""); setText(""); toast(say("desk.sent")); },
  });
  return (
    <Section title={say("desk.ask")}>
      <TextField label={say("desk.topic")} value={topic} error={ask.refusal?.at("/topic")} onChange={(event) => setTopic(event.target.value)} />
      <TextArea label={say("desk.text")} value={text} error={ask.refusal?.at("/text")} onChange={(event) => setText(event.target.value)} />
      {ask.refusal?.beside("/topic", "/text") && <Banner tone="danger">{ask.refusal.beside("/topic", "/text")}</Banner>}
      <div className="actions"><Button kind="main" running={ask.running} onClick={() => ask.run(undefined)}>{say("desk.send")}</Button></div>
    </Section>
  );
}

function Answer({ line }: { line: Line }) {
  const say = useWords("accompaniment");
  const [text, setText] = useState("");
  const [forAll, setForAll] = useState(false);
  const answer = useAct(
    (_: undefined, once) => answered(api.POST("/api/help/{request}/answer", { params: { path: { request: line.request } }, body: { answer: text, for_all: forAll }, ...once })),
    { done: (page) => { keep(page); toast(say("desk.answered")); } },
  );
  return (
    <>
      <TextArea label={say("desk.answer")} value={text} error={answer.refusal?.at("/answer")} onChange={(event) => setText(event.target.value)} />
      <Checkbox label={say("desk.for_all")} checked={forAll} onChange={setForAll} />
      {answer.refusal?.beside("/answer") && <Banner tone="danger">{answer.refusal.beside("/answer")}</Banner>}
      <div className="actions"><Button running={answer.running} onClick={() => answer.run(undefined)}>{say("desk.answer.send")}</Button></div>
    </>
  );
}

function Lines({ page }: { page: Page }) {
  const say = useWords("accompaniment");
  const title = say(page.may_answer ? "desk.all" : "desk.own");
  if (page.requests.length === 0)
    return (
      <Section title={title}>
        <EmptyState title={say("desk.none")}>{say(page.may_answer ? "desk.none.answer" : "desk.none.hint")}</EmptyState>
      </Section>
    );
  const lines = page.requests.map((line) => (
    <Section key={line.request} title={line.topic} aside={!line.answered_ms && <Tag tone={line.late ? "danger" : "attention"}>{say(line.late ? "desk.late" : "desk.waits")}</Tag>}>
      <p className="free-text">{line.text}</p>
      <p className="small dim">{say("desk.by", { name: line.asker_name, at: at(line.asked_ms) })}</p>
      {line.answered_ms && <p className="free-text"><b>{line.answer}</b></p>}
      {line.answered_ms && <p className="small dim">{say("desk.by", { name: line.answered_by, at: at(line.answered_ms) })}</p>}
      {page.may_answer && !line.answered_ms && <Answer line={line} />}
    </Section>
  ));
  return (
    <>
      <h2 className="gap-top">{title}</h2>
      {lines}
    </>
  );
}

function Desk({ page }: { page: Page }) {
  const say = useWords("accompaniment");
  const { language } = useLanguage();
  if (!page.title) return <EmptyState title={say("desk.not_here")}>{say("desk.not_here.hint")}</EmptyState>;
  return (
    <>
      <p>{language === "en" ? page.title.en : page.title.ru}. {page.answer_days && say("desk.days", { days: page.answer_days })}</p>
      {page.may_ask && <Ask />}
      <Lines page={page} />
      {page.for_all.length > 0 && (
        <Section title={say("desk.faq")}>
          {page.for_all.map((line) => <Details key={line.request} summary={line.topic}><p className="free-text">{line.text}</p><p className="free-text"><b>{line.answer}</b></p></Details>)}
        </Section>
      )}
    </>
  );
}

export default function HelpDeskPage() {
  const say = useWords("accompaniment");
  const read = useQuery({ queryKey: [...helpKey], queryFn: () => answered(api.GET("/api/help")) });
  return (
    <>
      <PageHead title={say("desk.title")} />
      <Loaded read={read} lines={5}>{(page) => <Desk page={page} />}</Loaded>
    </>
  );
}
