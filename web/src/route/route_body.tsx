// The body of a route's page, for its author and for who else may read it.
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useCompetencyTitles } from "../api/competencies";
import { KeyValues } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { FileLinks } from "../ui/show/file_links";
import { ProgressBar } from "../ui/show/progress";
import { Tag } from "../ui/show/tag";
import { EmptyState } from "../ui/show/waiting";
import { formatDate, formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { isCancelled } from "../builder/place";
import { CancelledItems } from "./cancelled";
import { HandoverMarks } from "./handover_marks";
import { ItemRows } from "../builder/items";
import { MovedItems } from "./moved";
import { type RouteItem, type RoutePage, type Shapes, hoursOf, isUnsent } from "./reads";
import { Checklist, Remarks } from "../builder/remarks";
import { useDecided, useInLanguage } from "./stages";
import { RouteYear } from "../builder/year";

function Activities({ page, reviewed }: { page: RoutePage; reviewed?: readonly string[] }) {
  const say = useWords("route");
  const { today } = page;
  const done = (item: RouteItem) => item.state === "done";
  const left = page.items.filter((item) => !done(item) && !isCancelled(item));
  const parts = [
    { key: "cancelled" as const, items: page.items.filter(isCancelled) },
    { key: "now" as const, items: left.filter((item) => item.starts <= today) },
    { key: "ahead" as const, items: left.filter((item) => item.starts > today) },
    { key: "done" as const, items: page.items.filter(done) },
  ];
  if (page.items.length === 0) return <EmptyState title={say("items.none")} />;
  return parts
    .filter((part) => part.items.length > 0)
    .map((part) => (
      <Section key={part.key} title={say(`items.${part.key}`)} aside={say("hours", { hours: hoursOf(part.items) })} flush>
        <ItemRows items={part.items} today={today} reviewed={reviewed} />
      </Section>
    ));
}

function Done({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const all = hoursOf(page.items.filter((item) => !isCancelled(item)));
  const done = hoursOf(page.items.filter((item) => item.state === "done"));
  return (
    <Section title={say("progress")}>
      <p><b>{say("progress.of", { done, all })}</b></p>
      <ProgressBar label={say("progress")} done={all > 0 ? done / all : 0} />
    </Section>
  );
}

function Ground({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const titleOf = useCompetencyTitles();
  if (page.grounds.length === 0) return null;
  return (
    <Section title={say("grounds")}>
      <KeyValues
        facts={page.grounds.map((ground) => ({
          name: ground.title || titleOf(ground.competency),
          value: say(`ground.${ground.kind}`),
        }))}
      />
    </Section>
  );
}

function Goals({ page }: { page: RoutePage }) {
  const say = useWords("route");
  return (
    <Section title={say("goals")}>
      {page.goals.length === 0 ? <p>{say("goals.none")}</p> : <ol>{page.goals.map((goal) => <li key={goal.id}>{goal.text}</li>)}</ol>}
    </Section>
  );
}

function Sections({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  return (
    <Section title={say("sections")}>
      <KeyValues
        facts={page.sections.map((section) => ({
          name: `${section.number}. ${inLanguage(section.title)}`,
          value: section.asked ? (
            <Tag tone={section.ready ? "ok" : "plain"}>{say(section.ready ? "section.ready" : "section.ahead")}</Tag>
          ) : (
            say("section.by_choice")
          ),
        }))}
      />
    </Section>
  );
}

function Papers({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  if (page.papers.length === 0) return null;
  return (
    <Section title={say("papers")}>
      <KeyValues
        facts={page.papers.map((paper) => ({
          name: inLanguage(paper.title),
          value: <FileLinks address={`/api/routes/${page.route.id}/${paper.file}`} name={inLanguage(paper.title)} edited={paper.edited_as} original />,
        }))}
      />
    </Section>
  );
}

function Revisions({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const decided = useDecided();
  if (page.revisions.length === 0) return null;
  const columns: Column<Shapes["RevisionHeader"]>[] = [
    { key: "number", title: say("revision"), cell: (row) => <Link href={`/routes/${page.route.id}/revisions/${row.number}`}>{say("revision.number", { number: row.number })}</Link> },
    { key: "at", title: say("revision.at"), cell: (row) => formatMoment(Date.parse(row.at_ms)) },
    { key: "decision", title: say("revision.decision"), cell: (row) => decided(row) },
    { key: "words", title: say("revision.words"), cell: (row) => <span className="free-text">{[row.reason, row.comment].filter(Boolean).join(" · ")}</span> },
  ];
  return (
    <Section title={say("revisions")}>
      <Table label={say("revisions")} rows={page.revisions} columns={columns} id={(row) => String(row.number)} />
    </Section>
  );
}

interface RouteBodyProps {
  page: RoutePage;
  actions?: ReactNode;
  own?: boolean;
  /** Activities whose evidence is with a reviewer. */
  reviewed?: readonly string[];
}

export function RouteBody({ page, actions, own = false, reviewed }: RouteBodyProps) {
  const say = useWords("route");
  return (
    <div className="cols gap-top">
      <div>
        <CancelledItems page={page} own={own} />
        <MovedItems page={page} own={own} />
        {isUnsent(page) ? <Checklist {...page} /> : <Remarks {...page} />}
        <Section title={say("year")} aside={say("year.term", { starts: formatDate(page.route.starts), ends: formatDate(page.route.ends) })}>
          <RouteYear page={page} />
        </Section>
        <Activities page={page} reviewed={reviewed} />
        <Revisions page={page} />
      </div>
      <aside>
        {actions}
        <Done page={page} />
        <Goals page={page} />
        <Ground page={page} />
        <Sections page={page} />
        <HandoverMarks page={page} />
        <Papers page={page} />
      </aside>
    </div>
  );
}
