// Addressed recommendations: what is open first, who it is to, by when, and what was done about it.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Select, TextArea, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";

type Page = components["schemas"]["Recommendations"];
type View = components["schemas"]["RecommendationView"];

const key = ["recommendations"];
const fields = ["/school", "/text", "/reason", "/due"] as const;

function Issue({ page, close }: { page: Page; close: () => void }) {
  const say = useWords("governance");
  const [typed, type] = useState({ school: "", text: "", reason: "", due: "" });
  const issue = useAct((_: null, once) => answered(api.POST("/api/recommendations", { body: typed, ...once })), { refresh: [key], done: close });
  const rest = issue.refusal?.beside(...fields);
  const actions = (
    <>
      <Button kind="main" running={issue.running} onClick={() => issue.run(null)}>{say("advice.issue")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("advice.issue.title")} wide close={close} actions={actions}>
      <Select label={say("school")} empty={say("choose")} options={page.schools.map((one) => ({ value: one.school, label: one.title }))} value={typed.school} error={issue.refusal?.at("/school")} onChange={(event) => type({ ...typed, school: event.target.value })} />
      <TextArea label={say("advice.text")} value={typed.text} error={issue.refusal?.at("/text")} onChange={(event) => type({ ...typed, text: event.target.value })} />
      <TextArea label={say("advice.reason")} value={typed.reason} error={issue.refusal?.at("/reason")} onChange={(event) => type({ ...typed, reason: event.target.value })} />
      <TextField label={say("advice.due")} type="date" min={page.today} value={typed.due} error={issue.refusal?.at("/due")} onChange={(event) => type({ ...typed, due: event.target.value })} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function Finish({ view, close }: { view: View; close: () => void }) {
  const say = useWords("governance");
  const { recommendation } = view;
  const [note, setNote] = useState("");
  const finish = useAct(
    (_: null, once) => answered(api.POST("/api/recommendations/{recommendation}/done", { params: { path: { recommendation: recommendation.id } }, body: { revision: recommendation.revision, note }, ...once })),
    { refresh: [key], done: close },
  );
  const rest = finish.refusal?.beside("/note");
  const actions = (
    <>
      <Button kind="main" running={finish.running} onClick={() => finish.run(null)}>{say("advice.finish")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("advice.finish.title")} close={close} actions={actions}>
      <p className="pre">{recommendation.text}</p>
      <TextArea label={say("advice.done")} value={note} error={finish.refusal?.at("/note")} onChange={(event) => setNote(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function Standing({ view }: { view: View }) {
  const say = useWords("governance");
  const { recommendation, overdue } = view;
  if (recommendation.state === "done")
    return (
      <>
        <Tag tone="ok">{say("advice.done_on", { date: formatDate(recommendation.done_on ?? "") })}</Tag>
        <div className="pre small dim">{recommendation.done_note}</div>
      </>
    );
  return <Tag tone={overdue ? "attention" : "plain"}>{say(overdue ? "advice.overdue" : "advice.by", { date: formatDate(recommendation.due) })}</Tag>;
}

function Shown({ page }: { page: Page }) {
  const say = useWords("governance");
  const [open, setOpen] = useState<View | "new">();
  const close = () => setOpen(undefined);
  const columns: Column<View>[] = [
    { key: "addressee", title: say("advice.to"), cell: ({ recommendation }) => recommendation.addressee },
    { key: "text", title: say("advice.text"), cell: ({ recommendation }) => (<><div className="pre">{recommendation.text}</div><div className="pre small dim">{recommendation.reason}</div></>) },
    { key: "state", title: say("advice.state"), cell: (view) => <Standing view={view} /> },
    { key: "paper", title: say("advice.paper"), cell: ({ recommendation }) => recommendation.paper && <a href={`/api/papers/${recommendation.paper}/file`}>{recommendation.number}</a> },
    { key: "finish", title: "", cell: (view) => view.may_finish && <Button small kind="main" aria-label={say("advice.finish.of", { number: view.recommendation.number || view.recommendation.addressee })} onClick={() => setOpen(view)}>{say("advice.finish")}</Button> },
  ];
  return (
    <>
      {page.schools.length > 0 && <Button kind="main" onClick={() => setOpen("new")}>{say("advice.issue")}</Button>}
      <div className="gap-top">
        <Table label={say("advice.title")} rows={page.recommendations} columns={columns} id={({ recommendation }) => recommendation.id} empty={<EmptyState title={say("advice.none")} />} />
      </div>
      {open === "new" && <Issue page={page} close={close} />}
      {open && open !== "new" && <Finish key={open.recommendation.id} view={open} close={close} />}
    </>
  );
}

export default function RecommendationsPage() {
  const say = useWords("governance");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/recommendations")) });
  return (
    <>
      <PageHead title={say("advice.title")}>{say("advice.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
