// Criteria by which the effectiveness of routes is seen: anybody's proposal, what was accepted, and the decision.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";

type Page = components["schemas"]["Criteria"];
type View = components["schemas"]["ProposedCriterionView"];

const key = ["criteria"];

function Propose({ close }: { close: () => void }) {
  const say = useWords("governance");
  const [typed, type] = useState({ text: "", measure: "" });
  const propose = useAct((_: null, once) => answered(api.POST("/api/criteria", { body: typed, ...once })), { refresh: [key], done: close });
  const rest = propose.refusal?.beside("/text", "/measure");
  const actions = (
    <>
      <Button kind="main" running={propose.running} onClick={() => propose.run(null)}>{say("criterion.propose")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("criterion.propose.title")} close={close} actions={actions}>
      <TextArea label={say("criterion.text")} value={typed.text} error={propose.refusal?.at("/text")} onChange={(event) => type({ ...typed, text: event.target.value })} />
      <TextArea label={say("criterion.measure")} value={typed.measure} error={propose.refusal?.at("/measure")} onChange={(event) => type({ ...typed, measure: event.target.value })} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function Decide({ view, close }: { view: View; close: () => void }) {
  const say = useWords("governance");
  const { criterion } = view;
  const [note, setNote] = useState("");
  const decide = useAct(
    (accepted: boolean, once) => answered(api.POST("/api/criteria/{criterion}/decision", { params: { path: { criterion: criterion.id } }, body: { revision: criterion.revision, accepted, note }, ...once })),
    { refresh: [key], done: close },
  );
  const rest = decide.refusal?.beside("/note");
  const actions = (
    <>
      <Button kind="main" running={decide.running} onClick={() => decide.run(true)}>{say("criterion.accept")}</Button>
      <Button running={decide.running} onClick={() => decide.run(false)}>{say("criterion.decline")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("criterion.decide.title")} close={close} actions={actions}>
      <p className="pre">{criterion.text}</p>
      <p className="pre small dim">{criterion.measure}</p>
      <TextArea label={say("criterion.note")} hint={say("criterion.note.hint")} value={note} error={decide.refusal?.at("/note")} onChange={(event) => setNote(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

const tones = { proposed: "plain", accepted: "ok", declined: "attention" } as const;

function Shown({ page }: { page: Page }) {
  const say = useWords("governance");
  const [open, setOpen] = useState<View | "new">();
  const close = () => setOpen(undefined);
  const columns: Column<View>[] = [
    { key: "text", title: say("criterion.text"), cell: ({ criterion }) => (<><div className="pre">{criterion.text}</div><div className="pre small dim">{criterion.measure}</div></>) },
    { key: "name", title: say("criterion.by"), cell: ({ criterion }) => criterion.name },
    { key: "state", title: say("criterion.state"), cell: ({ criterion }) => (<><Tag tone={tones[criterion.state]}>{say(`criterion.state.${criterion.state}`, { date: formatDate(criterion.decided_on ?? criterion.proposed_on) })}</Tag><div className="pre small dim">{criterion.note}</div></>) },
    { key: "decide", title: "", cell: (view) => view.may_decide && <Button small kind="main" aria-label={say("criterion.decide.of", { name: view.criterion.name })} onClick={() => setOpen(view)}>{say("criterion.decide")}</Button> },
  ];
  if (!page.by_regulation) return <Banner title={say("not_here")} />;
  return (
    <>
      {page.may_propose && <Button kind="main" onClick={() => setOpen("new")}>{say("criterion.propose")}</Button>}
      <div className="gap-top">
        <Table label={say("criterion.title")} rows={page.criteria} columns={columns} id={({ criterion }) => criterion.id} empty={<EmptyState title={say("criterion.none")} />} />
      </div>
      {open === "new" && <Propose close={close} />}
      {open && open !== "new" && <Decide key={open.criterion.id} view={open} close={close} />}
    </>
  );
}

export default function CriteriaPage() {
  const say = useWords("governance");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/criteria")) });
  return (
    <>
      <PageHead title={say("criterion.title")}>{say("criterion.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
