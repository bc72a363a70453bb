// Monitorings by subject associations in the school year: opened with the numbers computed, confirmed with a conclusion.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { Select, TextArea } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { Rising } from "./rising";

type Page = components["schemas"]["Monitorings"];
type View = components["schemas"]["MonitoringView"];
type Line = components["schemas"]["MonitoredSchoolView"];
type Half = View["half"];
type Counted = "with_route" | "presented" | "completed";

const key = ["monitorings"];

function Open({ page, close }: { page: Page; close: () => void }) {
  const say = useWords("monitoring");
  const [subject, setSubject] = useState("");
  const [half, setHalf] = useState<Half>("start");
  const open = useAct((_: null, once) => answered(api.POST("/api/monitorings", { body: { subject, half }, ...once })), { refresh: [key], done: close });
  const halves = (["start", "end"] as const).map((value) => ({ value, label: say(`review.half.${value}`) }));
  const actions = (
    <>
      <Button kind="main" running={open.running} onClick={() => open.run(null)}>{say("review.open")}</Button>
      <Button kind="plain" onClick={close}>{say("review.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("review.open.title")} close={close} actions={actions}>
      <p className="small dim gap-top">{say("review.open.hint")}</p>
      <Select label={say("review.subject")} empty={say("review.subject.all")} options={page.subjects.map(({ code, title }) => ({ value: code, label: title }))} value={subject} onChange={(event) => setSubject(event.target.value)} />
      <RadioGroup label={say("review.half")} choices={halves} value={half} onChange={(value) => setHalf(value as Half)} />
      {open.refusal && <Banner tone="danger">{open.refusal.beside()}</Banner>}
    </Dialog>
  );
}

function Confirm({ view }: { view: View }) {
  const say = useWords("monitoring");
  const [comment, setComment] = useState("");
  const confirm = useAct(
    (_: null, once) => answered(api.POST("/api/monitorings/{review}/confirmation", { params: { path: { review: view.review } }, body: { revision: view.revision, comment }, ...once })),
    { refresh: [key] },
  );
  const rest = confirm.refusal?.beside("/comment");
  return (
    <div className="gap-top">
      <TextArea label={say("review.comment")} value={comment} error={confirm.refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
      <div className="row">
        <Button kind="main" running={confirm.running} onClick={() => confirm.run(null)}>{say("review.confirm")}</Button>
      </div>
    </div>
  );
}

function Lines({ view, title }: { view: View; title: string }) {
  const say = useWords("monitoring");
  const counted = (name: Counted) => ({ line, at_start }: Line) => {
    if (!at_start) return line[name];
    const change = line[name] - at_start[name];
    return say("review.change", { now: line[name], change: change > 0 ? `+${change}` : `${change}` });
  };
  const columns: Column<Line>[] = [
    { key: "school", title: say("cut.school"), cell: ({ line }) => line.school },
    { key: "teachers", title: say("review.teachers"), number: true, cell: ({ line }) => line.teachers },
    { key: "with_route", title: say("review.with_route"), number: true, cell: counted("with_route") },
    { key: "presented", title: say("review.presented"), number: true, cell: counted("presented") },
    { key: "completed", title: say("review.completed"), number: true, cell: counted("completed") },
    { key: "recommendations", title: say("review.recommendations"), number: true, cell: ({ line }) => line.recommendations },
  ];
  return <Table label={title} rows={view.lines} columns={columns} id={({ line }) => line.path} />;
}

function Shown({ page }: { page: Page }) {
  const say = useWords("monitoring");
  const [opening, setOpening] = useState(false);
  const reports = useSession().duties.includes("municipal_methodist");
  const titleOf = (view: View) => say("review.name", { subject: view.subject || say("review.subject.all"), half: say(`review.half.${view.half}`) });
  if (page.least === 0) return <Banner title={say("review.not_here")} />;
  return (
    <>
      <Banner tone={page.confirmed >= page.least ? "ok" : "attention"} title={say("review.count", { confirmed: page.confirmed, least: page.least })}>{say("review.since", { date: formatDate(page.since) })}</Banner>
      {page.may_open && <Button kind="main" onClick={() => setOpening(true)}>{say("review.open")}</Button>}
      {page.reviews.length === 0 && <EmptyState title={say("review.none")} />}
      {page.reviews.map((view) => (
        <Section key={view.review} title={titleOf(view)} aside={view.paper && <a href={`/api/papers/${view.paper}/file`}>{view.number}</a>} flush>
          <p className="small dim gap-top">{say("review.opened", { date: formatDate(view.opened_on) })}</p>
          <Lines view={view} title={titleOf(view)} />
          {view.confirmed_on && <p className="pre gap-top">{say("review.confirmed", { name: view.confirmed_by, date: formatDate(view.confirmed_on), comment: view.comment })}</p>}
          {view.may_confirm && <Confirm view={view} />}
        </Section>
      ))}
      {reports && <Rising />}
      {opening && <Open page={page} close={() => setOpening(false)} />}
    </>
  );
}

export default function ReviewsPage() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/monitorings")) });
  return (
    <>
      <PageHead title={say("review.title")}>{say("review.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
