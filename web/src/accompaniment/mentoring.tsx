// Mentoring pairs: the head proposes, mentor and mentee consent, either side ends with a reason. Everybody sees the own
// pairs, and sheets of lessons that wait for a signature.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Select, TextArea } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag, type TagTone } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, useSubjects } from "./reads";
import { SheetLine } from "./sheets";

type Pair = Shapes["PairView"];
const pairsKey = ["mentoring-pairs"] as const;
const tones: Record<Pair["pair"]["state"], TagTone> = { proposed: "info", active: "ok", declined: "plain", ended: "plain" };

function Propose({ close }: { close: () => void }) {
  const say = useWords("accompaniment");
  const { subjects } = useSubjects();
  const [mentee, setMentee] = useState("");
  const [mentor, setMentor] = useState("");
  const [aim, setAim] = useState("");
  const people = useQuery({ queryKey: ["people", "", "mentoring"], queryFn: () => answered(api.GET("/api/people", { params: { query: {} } })) });
  const mentors = useQuery({ queryKey: ["mentors", mentee], enabled: mentee !== "", queryFn: () => answered(api.GET("/api/mentors-for/{mentee}", { params: { path: { mentee } } })) });
  const propose = useAct(
    (_: undefined, once) => answered(api.POST("/api/mentoring-pairs", { body: { mentor, mentee, aim }, ...once })),
    { refresh: [[...pairsKey], ["mentors"]], done: close },
  );
  const chosen = mentors.data?.mentors.find((one) => one.person === mentor);
  const actions = (
    <>
      <Button kind="main" running={propose.running} onClick={() => propose.run(undefined)}>{say("pair.propose")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("pair.new")} close={close} actions={actions}>
      <Select label={say("pair.mentee")} empty={say("pass.choose")} value={mentee} options={(people.data?.people ?? []).map((one) => ({ value: one.person, label: one.name }))} error={propose.refusal?.at("/mentee")} onChange={(event) => setMentee(event.target.value)} />
      <Select label={say("pair.mentor")} empty={say("pass.choose")} value={mentor} options={(mentors.data?.mentors ?? []).map((one) => ({ value: one.person, label: say("pair.mentor.line", { name: one.name, school: one.school, subjects: subjects(one.subjects) || "—", count: one.mentees }) }))} error={propose.refusal?.at("/mentor")} onChange={(event) => setMentor(event.target.value)} />
      {chosen?.many && <Banner tone="attention">{say("pair.many", { count: chosen.mentees })}</Banner>}
      {mentee && mentors.data?.mentors.length === 0 && <p className="small dim">{say("pair.no_mentors")}</p>}
      <TextArea label={say("pair.aim")} value={aim} error={propose.refusal?.at("/aim")} onChange={(event) => setAim(event.target.value)} />
      {propose.refusal?.beside("/mentee", "/mentor", "/aim") && <Banner tone="danger">{propose.refusal.beside("/mentee", "/mentor", "/aim")}</Banner>}
    </Dialog>
  );
}

function Close({ view, close }: { view: Pair; close: () => void }) {
  const say = useWords("accompaniment");
  const { pair } = view;
  const [comment, setComment] = useState("");
  const at = { params: { path: { pair: pair.id } } };
  const end = useAct(
    (_: undefined, once) =>
      view.may_answer
        ? answered(api.POST("/api/mentoring-pairs/{pair}/answer", { ...at, body: { revision: pair.revision, agreed: false, comment }, ...once }))
        : answered(api.POST("/api/mentoring-pairs/{pair}/ending", { ...at, body: { revision: pair.revision, comment }, ...once })),
    { refresh: [[...pairsKey]], done: close },
  );
  const title = say(view.may_answer ? "pair.decline" : "pair.end");
  const actions = (
    <>
      <Button kind="main" running={end.running} onClick={() => end.run(undefined)}>{title}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={title} close={close} actions={actions}>
      <TextArea label={say("pair.reason")} value={comment} error={end.refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      {end.refusal?.beside("/comment") && <Banner tone="danger">{end.refusal.beside("/comment")}</Banner>}
    </Dialog>
  );
}

function Doings({ view, closing }: { view: Pair; closing: () => void }) {
  const say = useWords("accompaniment");
  const { pair } = view;
  const agree = useAct(
    (_: undefined, once) => answered(api.POST("/api/mentoring-pairs/{pair}/answer", { params: { path: { pair: pair.id } }, body: { revision: pair.revision, agreed: true }, ...once })),
    { refresh: [[...pairsKey]] },
  );
  const of = { mentor: pair.mentor_name, mentee: pair.mentee_name };
  return (
    <span className="row">
      {view.may_answer && <Button small kind="main" running={agree.running} aria-label={say("pair.agree.of", of)} onClick={() => agree.run(undefined)}>{say("pair.agree")}</Button>}
      {(view.may_answer || view.may_end) && <Button small kind="plain" aria-label={say(view.may_answer ? "pair.decline.of" : "pair.end.of", of)} onClick={closing}>{say(view.may_answer ? "pair.decline" : "pair.end")}</Button>}
      {agree.refusal && <Banner tone="danger">{agree.refusal.beside()}</Banner>}
    </span>
  );
}

function useColumns(closing: (view: Pair) => void): Column<Pair>[] {
  const say = useWords("accompaniment");
  return [
    { key: "mentor", title: say("pair.mentor"), cell: ({ pair, many, mentees }) => (
      <>
        {pair.mentor_name} <span className="small dim">{pair.mentor_school}</span>
        {many && <Tag tone="attention">{say("pair.mentees", { count: mentees })}</Tag>}
      </>
    ) },
    { key: "mentee", title: say("pair.mentee"), cell: ({ pair }) => <>{pair.mentee_name} <span className="small dim">{pair.mentee_school}</span></> },
    { key: "aim", title: say("pair.aim"), cell: ({ pair }) => pair.aim },
    { key: "state", title: say("pair.state"), cell: ({ pair }) => (
      <>
        <Tag tone={tones[pair.state]}>{say(`pair.${pair.state}`, { day: pair.since ? formatDate(pair.since) : "" })}</Tag>
        {pair.comment && <span className="small dim"> {pair.comment}</span>}
      </>
    ) },
    { key: "doings", title: say("pair.doings"), cell: (view) => <Doings view={view} closing={() => closing(view)} /> },
  ];
}

function OwnSheets() {
  const say = useWords("accompaniment");
  const read = useQuery({ queryKey: ["own-sheets"], queryFn: () => answered(api.GET("/api/my/workplace-sheets")) });
  if (!read.data?.sheets.length) return null;
  return (
    <Section title={say("sheets.own")}>
      <ul>{read.data.sheets.map((view) => <SheetLine key={view.sheet.id} view={view} />)}</ul>
    </Section>
  );
}

export default function MentoringPage() {
  const say = useWords("accompaniment");
  const { duties } = useSession();
  const proposes = duties.some((duty) => duty === "head" || duty === "deputy");
  const [open, setOpen] = useState(false);
  const [closing, setClosing] = useState<Pair>();
  const read = useQuery({ queryKey: pairsKey, queryFn: () => answered(api.GET("/api/mentoring-pairs")) });
  const columns = useColumns(setClosing);
  return (
    <>
      <PageHead title={say("pairs.title")} actions={proposes && <Button kind="main" onClick={() => setOpen(true)}>{say("pair.new")}</Button>}>{say("pairs.hint")}</PageHead>
      {read.error ? <LoadFailed error={read.error} again={() => void read.refetch()} /> : (
        <Table label={say("pairs.title")} rows={read.data?.pairs} columns={columns} id={(view) => view.pair.id} empty={<EmptyState title={say("pairs.none")}>{say(proposes ? "pairs.none.hint" : "pairs.none.others")}</EmptyState>} />
      )}
      <OwnSheets />
      {open && <Propose close={() => setOpen(false)} />}
      {closing && <Close key={closing.pair.id} view={closing} close={() => setClosing(undefined)} />}
    </>
  );
}
