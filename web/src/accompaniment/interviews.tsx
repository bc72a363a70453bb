// Interviews after courses: what waits for the head, routes that were not presented yet, protocols already written.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { HoldInterview } from "./hold_interview";
import type { Shapes } from "./reads";

type View = Shapes["InterviewView"];
type Unpresented = Shapes["UnpresentedRoute"];
type Page = Shapes["Interviews"];

export const interviewsKey = ["interviews"] as const;

function Waiting({ page }: { page: Page }) {
  const say = useWords("accompaniment");
  const [holding, hold] = useState<View>();
  const columns: Column<View>[] = [
    { key: "teacher", title: say("reviews.teacher"), cell: ({ interview }) => interview.teacher },
    { key: "course", title: say("interview.course"), cell: ({ interview }) => interview.course },
    { key: "due", title: say("interview.due"), cell: ({ interview, overdue }) => (overdue ? <Tag tone="attention">{say("interview.overdue", { date: formatDate(interview.due) })}</Tag> : formatDate(interview.due)) },
    { key: "hold", title: "", cell: (view) => view.may_hold && <Button small kind="main" aria-label={say("interview.hold.of", { name: view.interview.teacher })} onClick={() => hold(view)}>{say("interview.hold")}</Button> },
  ];
  return (
    <Section title={say("interview.waiting")} flush>
      <Table label={say("interview.waiting")} rows={page.waiting} columns={columns} id={({ interview }) => interview.id} empty={<EmptyState title={say("interview.none")}>{say("interview.none.hint")}</EmptyState>} />
      {holding && <HoldInterview key={holding.interview.id} view={holding} today={page.today} close={() => hold(undefined)} />}
    </Section>
  );
}

function Unpresented({ page }: { page: Page }) {
  const say = useWords("accompaniment");
  const present = useAct(
    (route: string, once) => answered(api.POST("/api/routes/{route}/presentation", { params: { path: { route } }, body: { note: "" }, ...once })),
    { refresh: [[...interviewsKey]] },
  );
  const columns: Column<Unpresented>[] = [
    { key: "teacher", title: say("reviews.teacher"), cell: (line) => <Link className="quiet" href={`/routes/${line.route}`}>{line.teacher}</Link> },
    { key: "school", title: say("supervised.school"), cell: (line) => line.school },
    { key: "term", title: say("interview.term"), cell: (line) => say("interview.span", { from: formatDate(line.starts), until: formatDate(line.ends) }) },
    { key: "present", title: "", cell: (line) => line.may_receive && <Button small running={present.running} aria-label={say("interview.present.of", { name: line.teacher })} onClick={() => present.run(line.route)}>{say("interview.present")}</Button> },
  ];
  if (page.unpresented.length === 0) return null;
  // Who only watches over schools is told whose turn it is.
  const receives = page.unpresented.some((line) => line.may_receive);
  const title = say(receives ? "interview.unpresented" : "interview.unpresented.others");
  return (
    <Section title={title} flush>
      <p className="small dim gap-top">{say(receives ? "interview.unpresented.hint" : "interview.unpresented.hint.others")}</p>
      {present.refusal && <Banner tone="danger">{present.refusal.beside()}</Banner>}
      <Table label={title} rows={page.unpresented} columns={columns} id={(line) => line.route} />
    </Section>
  );
}

function Held({ page }: { page: Page }) {
  const say = useWords("accompaniment");
  const columns: Column<View>[] = [
    { key: "teacher", title: say("reviews.teacher"), cell: ({ interview }) => interview.teacher },
    { key: "course", title: say("interview.course"), cell: ({ interview }) => interview.course },
    { key: "held", title: say("interview.held_on"), cell: ({ interview }) => formatDate(interview.held_on ?? "") },
    { key: "decisions", title: say("interview.decisions"), cell: ({ interview }) => <span className="pre">{interview.decisions}</span> },
    { key: "paper", title: say("interview.paper"), cell: ({ interview }) => interview.paper && <a href={`/api/papers/${interview.paper}/file`}>{interview.number || say("interview.print")}</a> },
  ];
  if (page.held.length === 0) return null;
  return (
    <Section title={say("interview.held")} flush>
      <Table label={say("interview.held")} rows={page.held} columns={columns} id={({ interview }) => interview.id} />
    </Section>
  );
}

export default function InterviewsPage() {
  const say = useWords("accompaniment");
  const read = useQuery({ queryKey: [...interviewsKey], queryFn: () => answered(api.GET("/api/interviews")) });
  return (
    <>
      <PageHead title={say("interview.title")}>{say("interview.hint")}</PageHead>
      <Loaded read={read}>
        {(page) => (
          <>
            <Waiting page={page} />
            <Unpresented page={page} />
            <Held page={page} />
          </>
        )}
      </Loaded>
    </>
  );
}
