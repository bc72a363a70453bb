// One person as a specialist reads before concluding: the profile, the findings, the person's own words; a finding may
// be added by hand. Others to whom the person opened it read and change nothing. The person sees in their journal that
// this was read.
import { type FormEvent, useState } from "react";
import { Link, useParams } from "wouter";
import { api, answered } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { queries, useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { Profile } from "../ui/chart/profile";
import { Icon } from "../ui/icon";
import { type Column, Table } from "../ui/list/table";
import { Button } from "../ui/form/button";
import { Select, TextArea } from "../ui/form/field";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { formatDate } from "../words/format";
import { Beside } from "./beside";
import { Conclude } from "./conclude";
import "./deficit.css";
import { type FindingLine, stateTones } from "./findings";
import { IssueConclusion } from "./conclusion_paper";
import { Course, Doubts } from "./course";
import { Groups, resultsOf } from "./groups";
import { ResourcesOf } from "./my_resources";
import { Outcomes } from "./outcomes";
import { StartRoute } from "./start_route";
import { deficitWords, type FindingView, levelWords, measuredWords, type PersonFindings, profileRows, standingSigns, worded } from "./person";
import { RequestRow } from "./request_row";

const specialists: readonly string[] = ["centre", "regional_methodist"];

type Kind = components["schemas"]["FindingKind"];

/** How the competency stands now; a finding may be of an earlier day. */
function standingOf(person: PersonFindings, view: FindingView) {
  return person.profile.find((row) => row.competency === view.finding.competency)?.standing ?? "unknown";
}

function lineOf(person: PersonFindings, view: FindingView): FindingLine {
  return { finding: view.finding, name: person.name, competency_title: view.title, standing: standingOf(person, view), may_conclude: true };
}

function FindingRow({ person, view, conclude }: { person: PersonFindings; view: FindingView; conclude: ((line: FindingLine) => void) | undefined }) {
  const say = useWords("deficit");
  const { finding } = view;
  return (
    <div className="zone">
      <h3>{view.title}</h3>
      <p className="row">
        <Tag tone={stateTones[finding.state]}>{say(`state.${finding.state}`)}</Tag>
        <span>{deficitWords(say, person.levels, finding.level, finding.kind)}</span>
        <span className="small">{say("person.stands", { standing: say(`standing.${standingOf(person, view)}`) })}</span>
        <span className="small dim">{measuredWords(say, finding, person.numbers)}{finding.items > 0 && `, ${say("standing.items.count", { count: finding.items })}`}</span>
      </p>
      {finding.reason && <p className="small">{say("zone.reason", { reason: finding.reason })}</p>}
      {finding.comment && <p className="small">{say("person.comment", { comment: finding.comment })}</p>}
      <Outcomes view={view} levels={person.levels} />
      {conclude && !finding.closed_on && (
        <p className="gap-small">
          <Button small onClick={() => conclude(lineOf(person, view))}>
            {say(finding.decided_on ? "person.change" : "person.conclude")}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Post, school and subjects, as the register has them. */
function Workplace({ person }: { person: string }) {
  const read = useQuery({ queryKey: ["person", person], queryFn: () => answered(api.GET("/api/people/{person}", { params: { path: { person } } })), retry: false });
  const dictionaries = useQuery({ queryKey: ["dictionaries"], queryFn: () => answered(api.GET("/api/dictionaries")), staleTime: Number.POSITIVE_INFINITY });
  const place = read.data?.workplace;
  if (!place) return null;
  const subject = (code: string) => dictionaries.data?.subjects.find((one) => one.code === code)?.title ?? code;
  const position = dictionaries.data?.positions.find((one) => one.code === place.position)?.title ?? place.position;
  return <p>{[position, place.subjects.split(";").filter(Boolean).map(subject).join(", "), place.school_title].filter(Boolean).join(" · ")}</p>;
}

function AddFinding({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const empty = { competency: "", kind: "deficit", level: "", reason: "" };
  const [typed, setTyped] = useState(empty);
  const add = useAct(
    (_: null, once) => answered(api.POST("/api/findings", { body: { ...typed, kind: typed.kind as Kind, person: person.person }, ...once })),
    { refresh: [["findings"]], done: () => setTyped(empty) },
  );
  const options = useCompetencies().map((one) => ({ value: one.code, label: one.title }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.run(null);
  };
  const set = (name: keyof typeof typed) => (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value });
  const refusal = add.refusal?.lost ? say("lost") : add.refusal?.beside("/competency", "/kind", "/level", "/reason");
  return (
    <Details summary={say("add.title")}>
      <form className="gap-top" onSubmit={submit}>
        <Select label={say("column.competency")} empty={say("add.choose")} options={options} value={typed.competency} onChange={set("competency")} error={add.refusal?.at("/competency")} />
        <Select label={say("conclude.kind")} options={(["deficit", "difficulty", "need"] as const).map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))} value={typed.kind} onChange={set("kind")} error={add.refusal?.at("/kind")} />
        <Select label={say("conclude.level")} empty={say("add.choose")} options={person.levels.map((level) => ({ value: level.code, label: worded(level.title) }))} value={typed.level} onChange={set("level")} error={add.refusal?.at("/level")} />
        <TextArea label={say("conclude.reason")} rows={2} value={typed.reason} onChange={set("reason")} error={add.refusal?.at("/reason")} />
        {refusal !== undefined && <Banner tone="danger" title={refusal} />}
        <div className="actions gap-top">
          <Button type="submit" running={add.running}>
            {say("add.do")}
          </Button>
        </div>
      </form>
    </Details>
  );
}

/** A picture of numbers; words alone where the regulation opens no numbers, since axes without a dot say nothing. */
function ProfileOf({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const read = resultsOf(person.person);
  const last = useQuery({ queryKey: [...read.key], enabled: person.numbers, queryFn: read.load, retry: false }).data?.results[0];
  const paper = (
    <p className="no-print">
      <a href={`/api/findings-of/${person.person}/result-paper`} download>{say("pdf")}</a>
    </p>
  );
  if (person.numbers)
    return (
      <Section title={say("profile.title")} aside={say("profile.scale")}>
        <Profile label={say("profile.title")} rows={profileRows(say, person, last)} />
        {paper}
      </Section>
    );
  const columns: Column<PersonFindings["profile"][number]>[] = [
    { key: "competency", title: say("column.competency"), cell: (row) => row.title || row.competency },
    { key: "standing", title: say("column.standing"), cell: (row) => <><Icon sign={standingSigns[row.standing]} /> {say(`standing.${row.standing}`)}</> },
    { key: "level", title: say("conclude.level"), cell: (row) => levelWords(person.levels, row.level) || "—" },
    { key: "day", title: say("evidence.day"), cell: (row) => formatDate(row.measured_on) },
  ];
  return (
    <Section title={say("profile.title")} flush>
      <p className="small dim gap-top">{say("measured.closed.why")}</p>
      <Table label={say("profile.title")} rows={person.profile} columns={columns} id={(row) => row.competency} />
      {paper}
    </Section>
  );
}

function Person({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const [concluding, setConcluding] = useState<readonly FindingLine[]>();
  const concludes = useSession().duties.some((duty) => specialists.includes(duty));
  const waiting = person.findings.filter(({ finding }) => finding.state === "proposed");
  const close = (changed: boolean) => {
    setConcluding(undefined);
    if (changed) void queries.invalidateQueries({ queryKey: ["findings"] });
  };
  return (
    <>
      {person.numbers && <Doubts ofAnother read={resultsOf(person.person)} enabled={person.profile.length > 0} />}
      <Section
        title={say("person.findings")}
        aside={concludes && waiting.length > 1 && <Button small onClick={() => setConcluding(waiting.map((view) => lineOf(person, view)))}>{say("person.conclude_all", { count: waiting.length })}</Button>}
        flush
      >
        {person.findings.length === 0 && <EmptyState title={say("person.none")} />}
        {person.findings.map((view) => (
          <FindingRow key={view.finding.id} person={person} view={view} conclude={concludes ? (line) => setConcluding([line]) : undefined} />
        ))}
        {concludes && <AddFinding person={person} />}
      </Section>
      {person.profile.length > 0 && <ProfileOf person={person} />}
      {person.numbers && <Groups person={person} read={resultsOf(person.person)} />}
      {person.numbers && person.profile.length > 0 && <Beside person={person} read={resultsOf(person.person)} />}
      {person.numbers && <Course read={resultsOf(person.person)} enabled={person.profile.length > 0} />}
      <Section title={say("person.requests")} flush>
        {person.requests.length === 0 && <p className="gap-top dim">{say("person.requests.none")}</p>}
        {person.requests.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </Section>
      {person.inputs.resources && <ResourcesOf resources={person.inputs.resources} />}
      {concludes && <IssueConclusion person={person} />}
      <p className="small dim gap-top">{say("person.self", { count: person.marked_actions })}</p>
      {concluding && <Conclude lines={concluding} rules={person} close={close} />}
    </>
  );
}

export default function PersonFindingsPage() {
  const say = useWords("deficit");
  const { person } = useParams<{ person: string }>();
  const lists = useSession().duties.some((duty) => specialists.includes(duty));
  const read = useQuery({
    queryKey: ["findings", "person", person],
    queryFn: () => answered(api.GET("/api/findings-of/{person}", { params: { path: { person } } })),
  });
  return (
    <>
      {lists && <p className="small"><Link href="/findings">{say("person.back")}</Link></p>}
      <PageHead title={read.data?.name ?? say("findings.title")} actions={<StartRoute person={person} />}>
        <Workplace person={person} /> <span className="dim">{say("person.hint")}</span>
      </PageHead>
      <Loaded read={read} lines={8}>
        {(data) => <Person person={data} />}
      </Loaded>
    </>
  );
}
