// Requests for data: the region asks, a municipal service answers what the system does not have already.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { CheckboxGroup } from "../ui/form/choices";
import { Select, TextArea, TextField } from "../ui/form/field";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatNumber } from "../words/format";
import { useLanguage, useWords } from "../words/words";

type Page = components["schemas"]["DataRequests"];
type View = components["schemas"]["DataRequestView"];
type Line = View["lines"][number];

const key = ["data-requests"];

function Ask({ page, close }: { page: Page; close: () => void }) {
  const say = useWords("monitoring");
  const { language } = useLanguage();
  const [typed, type] = useState({ title: "", due: "", lines: "", municipalities: [] as string[] });
  const ask = useAct(
    (_: null, once) => answered(api.POST("/api/data-requests", { body: { ...typed, lines: typed.lines.split("\n").map((line) => line.trim()).filter(Boolean) }, ...once })),
    { refresh: [key], done: close },
  );
  const rest = ask.refusal?.beside("/title", "/due", "/lines", "/municipalities");
  const counted = page.counted.map(({ code, title }) => ({ value: title.ru, label: language === "en" ? title.en : title.ru, code }));
  const add = (line: string) => line && type({ ...typed, lines: typed.lines ? `${typed.lines}\n${line}` : line });
  const actions = (
    <>
      <Button kind="main" running={ask.running} onClick={() => ask.run(null)}>{say("ask.send")}</Button>
      <Button kind="plain" onClick={close}>{say("review.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("ask.new")} wide close={close} actions={actions}>
      <TextField label={say("ask.about")} value={typed.title} error={ask.refusal?.at("/title")} onChange={(event) => type({ ...typed, title: event.target.value })} />
      <TextField label={say("ask.due")} type="date" value={typed.due} error={ask.refusal?.at("/due")} onChange={(event) => type({ ...typed, due: event.target.value })} />
      <CheckboxGroup label={say("ask.municipalities")} choices={page.municipalities.map(({ path, title }) => ({ value: path, label: title }))} values={typed.municipalities} error={ask.refusal?.at("/municipalities")} onChange={(municipalities) => type({ ...typed, municipalities })} />
      <Select label={say("ask.counted.add")} empty={say("ask.counted")} options={counted} value="" onChange={(event) => add(event.target.value)} />
      <TextArea label={say("ask.lines")} hint={say("ask.lines.hint")} value={typed.lines} error={ask.refusal?.at("/lines")} onChange={(event) => type({ ...typed, lines: event.target.value })} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function Known({ view, path }: { view: Line; path: string }) {
  const say = useWords("monitoring");
  const { line, value, unit } = view;
  if (line.answered_before) return <>{say("ask.before", { answer: line.answer, date: formatDate(line.answered_before) })}</>;
  if (!line.indicator) return <span className="pre">{line.answer || "—"}</span>;
  const there = value === null || value === undefined ? say("ask.known.hidden") : say("ask.known.value", { value: formatNumber(value, 1), unit });
  return <>{there} <a href={`/indicators?${new URLSearchParams({ indicator: line.indicator, at: path })}`}>{say("ask.link")}</a></>;
}

function Answer({ view }: { view: View }) {
  const say = useWords("monitoring");
  const [answers, setAnswers] = useState(view.lines.map(() => ""));
  const send = useAct(
    (_: null, once) => answered(api.POST("/api/data-requests/{data_request}/answer", { params: { path: { data_request: view.id } }, body: { answers, revision: view.revision }, ...once })),
    { refresh: [key] },
  );
  const asked = view.lines.map((one, at) => ({ one, at })).filter(({ one }) => !one.known);
  const rest = send.refusal?.beside(...asked.map(({ at }) => `/answers/${at}`));
  return (
    <div className="gap-top">
      {asked.map(({ one, at }) => (
        <TextField key={one.line.title} label={say("ask.answer", { line: one.line.title })} value={answers[at]} error={send.refusal?.at(`/answers/${at}`)} onChange={(event) => setAnswers(answers.map((old, place) => (place === at ? event.target.value : old)))} />
      ))}
      {rest && <Banner tone="danger">{rest}</Banner>}
      <Button kind="main" running={send.running} onClick={() => send.run(null)}>{say("ask.do")}</Button>
    </div>
  );
}

function Standing({ view }: { view: View }) {
  const say = useWords("monitoring");
  if (view.state === "open") return <Tag tone="attention">{say("ask.state.open", { date: formatDate(view.due) })}</Tag>;
  const date = formatDate(view.answered_on ?? view.asked_on);
  return <Tag tone="ok">{view.answered_by ? say("ask.state.answered", { date, name: view.answered_by }) : say("ask.state.system", { date })}</Tag>;
}

function One({ view }: { view: View }) {
  const say = useWords("monitoring");
  return (
    <Section title={`${view.title}: ${view.municipality}`} aside={<Standing view={view} />}>
      <p className="small dim">{say("ask.from", { name: view.author_name, date: formatDate(view.asked_on) })}</p>
      <ul>
        {view.lines.map((one) => (
          <li key={one.line.title}><strong>{one.line.title}.</strong> <Known view={one} path={view.path} /></li>
        ))}
      </ul>
      {view.may_answer && <Answer view={view} />}
    </Section>
  );
}

function Shown({ page }: { page: Page }) {
  const say = useWords("monitoring");
  const [asking, setAsking] = useState(false);
  return (
    <>
      {page.may_ask && <Button kind="main" onClick={() => setAsking(true)}>{say("ask.new")}</Button>}
      {page.requests.length === 0 && <EmptyState title={say("ask.none")} />}
      {page.requests.map((view) => <One key={view.id} view={view} />)}
      {asking && <Ask page={page} close={() => setAsking(false)} />}
    </>
  );
}

export default function DataRequestsPage() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/data-requests")) });
  return (
    <>
      <PageHead title={say("ask.title")}>{say("ask.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
