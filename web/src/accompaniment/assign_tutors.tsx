// Routes without a tutor and whom the house proposes by subject and load; the centre changes what it knows better and
// applies.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button, ButtonLink } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { currentLanguage, useWords } from "../words/words";
import { type Shapes, useSubjects } from "./reads";

type Proposal = Shapes["ProposedTutors"];
type Line = Shapes["ProposedTutor"];

function Loads({ proposal }: { proposal: Proposal }) {
  const say = useWords("accompaniment");
  const columns: Column<Shapes["LoadChange"]>[] = [
    { key: "name", title: say("tutors.name"), cell: (one) => one.name },
    { key: "before", title: say("assign.before"), number: true, cell: (one) => one.before },
    { key: "after", title: say("assign.after"), number: true, cell: (one) => one.after },
    { key: "most", title: say("assign.most"), number: true, cell: (one) => (one.most >= 1_000_000 ? "—" : one.most) },
  ];
  return (
    <Section title={say("assign.loads")} flush>
      <Table label={say("assign.loads")} rows={proposal.loads} columns={columns} id={(one) => one.tutor} />
    </Section>
  );
}

function Preview({ proposal }: { proposal: Proposal }) {
  const say = useWords("accompaniment");
  const { subjects } = useSubjects();
  const [changed, setChanged] = useState<Record<string, string>>({});
  const [confirmed, setConfirmed] = useState(false);
  const tutorOf = (line: Line) => changed[line.route] ?? line.tutor;
  const assign = useAct(
    (_: undefined, once) => {
      const assignments = proposal.routes.filter((line) => tutorOf(line)).map((line) => ({ route: line.route, tutor: tutorOf(line) }));
      return answered(api.POST("/api/tutors/assignments", { body: { assignments, confirmed }, ...once }));
    },
    { refresh: [["tutor-proposals"], ["tutors"]] },
  );
  const refused = assign.answer?.outcomes.filter((one) => !one.assigned) ?? [];
  const columns: Column<Line>[] = [
    { key: "teacher", title: say("reviews.teacher"), cell: (line) => line.teacher },
    { key: "school", title: say("supervised.school"), cell: (line) => line.school },
    { key: "subjects", title: say("tutors.subjects"), cell: (line) => subjects(line.subjects) || "—" },
    { key: "tutor", title: say("assign.tutor"), cell: (line) => (
      <>
        <Select label={say("assign.tutor.of", { name: line.teacher })} empty={say("assign.nobody")} value={tutorOf(line)} options={proposal.loads.map((one) => ({ value: one.tutor, label: one.name }))} onChange={(event) => setChanged({ ...changed, [line.route]: event.target.value })} />
        {tutorOf(line) === line.tutor && line.tutor && !line.subject_matches && <Tag tone="attention">{say("assign.other_subject")}</Tag>}
      </>
    ) },
  ];
  return (
    <>
      {assign.answer && (
        <Banner tone={refused.length ? "attention" : "ok"} title={say("assign.done", { count: assign.answer.outcomes.length - refused.length })}>
          {refused.length > 0 && <ul>{refused.map((one) => <li key={one.route}>{currentLanguage() === "en" ? one.en : one.ru}</li>)}</ul>}
        </Banner>
      )}
      {assign.refusal && <Banner tone="danger">{assign.refusal.beside()}</Banner>}
      <Table label={say("assign.title")} rows={proposal.routes} columns={columns} id={(line) => line.route} empty={<EmptyState title={say("assign.none")} />} />
      {proposal.routes.length > 0 && (
        <>
          <Checkbox label={say("assign.confirm")} checked={confirmed} onChange={setConfirmed} />
          <p className="row gap-top">
            <Button kind="main" running={assign.running} onClick={() => assign.run(undefined)}>{say("assign.apply")}</Button>
            {proposal.more && <span className="small dim">{say("assign.more")}</span>}
          </p>
        </>
      )}
      <Loads proposal={proposal} />
    </>
  );
}

export default function AssignTutorsPage() {
  const say = useWords("accompaniment");
  const read = useQuery({ queryKey: ["tutor-proposals"], queryFn: () => answered(api.GET("/api/tutors/proposals", { params: { query: {} } })) });
  return (
    <>
      <PageHead title={say("assign.title")} actions={<ButtonLink to="/tutors">{say("tutors.title")}</ButtonLink>}>{say("assign.hint")}</PageHead>
      <Loaded read={read} lines={6}>{(proposal) => <Preview proposal={proposal} />}</Loaded>
    </>
  );
}
