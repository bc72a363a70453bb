// Meetings of deputy heads in the school year: whether there were enough, each of them, and who came.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { Schools } from "./schools";

type Page = components["schemas"]["Meetings"];
type Meeting = components["schemas"]["MeetingView"];
type Attendance = components["schemas"]["SchoolAttendance"];

const key = ["meetings"];

function Note({ page, close }: { page: Page; close: () => void }) {
  const say = useWords("governance");
  const [typed, type] = useState({ held_on: page.today, topic: "", schools: [] as string[] });
  const note = useAct((_: null, once) => answered(api.POST("/api/meetings", { body: typed, ...once })), { refresh: [key], done: close });
  const rest = note.refusal?.beside("/held_on", "/topic", "/schools");
  const actions = (
    <>
      <Button kind="main" running={note.running} onClick={() => note.run(null)}>{say("meeting.note")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("meeting.note.title")} wide close={close} actions={actions}>
      <TextField label={say("meeting.day")} type="date" max={page.today} value={typed.held_on} error={note.refusal?.at("/held_on")} onChange={(event) => type({ ...typed, held_on: event.target.value })} />
      <TextArea label={say("meeting.topic")} value={typed.topic} error={note.refusal?.at("/topic")} onChange={(event) => type({ ...typed, topic: event.target.value })} />
      <Schools label={say("meeting.came")} schools={page.schools} chosen={typed.schools} choose={(schools) => type({ ...typed, schools })} error={note.refusal?.at("/schools")} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function Shown({ page }: { page: Page }) {
  const say = useWords("governance");
  const [noting, setNoting] = useState(false);
  const register = useAct((_: null, once) => answered(api.POST("/api/meetings/register", { ...once })), { done: ({ paper }) => window.location.assign(`/api/papers/${paper}/file`) });
  const meetings: Column<Meeting>[] = [
    { key: "day", title: say("meeting.day"), cell: ({ meeting }) => formatDate(meeting.held_on) },
    { key: "topic", title: say("meeting.topic"), cell: ({ meeting }) => meeting.topic },
    { key: "schools", title: say("meeting.came"), cell: ({ schools }) => schools.join(", ") },
  ];
  const attendance: Column<Attendance>[] = [
    { key: "title", title: say("school"), cell: (line) => line.title },
    { key: "attended", title: say("meeting.attended"), number: true, cell: (line) => say("meeting.attended.of", { attended: line.attended, held: page.held }) },
  ];
  if (page.least === 0) return <Banner title={say("not_here")} />;
  return (
    <>
      <Banner tone={page.enough ? "ok" : "danger"} title={say(page.enough ? "meeting.enough" : "meeting.few", { held: page.held, least: page.least })}>{say("meeting.since", { date: formatDate(page.since) })}</Banner>
      {page.may_note && (
        <div className="row gap-top">
          <Button kind="main" onClick={() => setNoting(true)}>{say("meeting.note")}</Button>
          <Button running={register.running} onClick={() => register.run(null)}>{say("meeting.register")}</Button>
        </div>
      )}
      <Section title={say("meeting.list")} flush>
        <Table label={say("meeting.list")} rows={page.meetings} columns={meetings} id={({ meeting }) => meeting.id} empty={<EmptyState title={say("meeting.none")} />} />
      </Section>
      <Section title={say("meeting.attendance")} flush>
        <Table label={say("meeting.attendance")} rows={page.attendance} columns={attendance} id={(line) => line.title} />
      </Section>
      {noting && <Note page={page} close={() => setNoting(false)} />}
    </>
  );
}

export default function MeetingsPage() {
  const say = useWords("governance");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/meetings")) });
  return (
    <>
      <PageHead title={say("meeting.title")}>{say("meeting.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
