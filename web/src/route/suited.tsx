// What of the list is for this teacher: each activity with the deficits it closes and the sessions one can still join.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "../builder/draft";
import type { RoutePage, Shapes } from "./reads";

type Activity = Shapes["SuitedActivity"];
type Venue = Activity["venue"];
const distances: readonly Venue[] = ["online", "school", "municipality", "centre"];

function Sessions({ activity, page, draft }: { activity: Activity; page: RoutePage; draft: Draft }) {
  const say = useWords("route");
  const chosen = new Set(draft.items.map((item) => item.session));
  const within = activity.sessions.filter((one) => one.starts >= page.route.starts && one.ends <= page.route.ends);
  if (within.length === 0) return say("suited.outside");
  return (
    <ul className="plain">
      {within.map((one) => (
        <li key={one.session} className="row">
          <span>{[formatPeriod(one.starts, one.ends), one.place].filter(Boolean).join(", ")}</span>
          <Button small running={draft.busy} disabled={chosen.has(one.session)} aria-label={`${say("add")}: ${activity.title}`} onClick={() => draft.add(one.session, activity.title)}>
            {say(chosen.has(one.session) ? "added" : "add")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface SuitedProps {
  page: RoutePage;
  draft: Draft;
  /** Activities that were hidden from the proposals of the route. */
  hidden: readonly string[];
}

function Found({ page, draft, hidden }: SuitedProps) {
  const say = useWords("route");
  const titleOf = useCompetencyTitles();
  const [competency, setCompetency] = useState("");
  const [farthest, setFarthest] = useState("");
  const query = { ...(competency ? { competency } : {}), ...(farthest ? { farthest: farthest as Venue } : {}) };
  const read = useQuery({ queryKey: ["suited", query], queryFn: () => answered(api.GET("/api/my/activities", { params: { query } })), placeholderData: (before) => before });
  const columns: Column<Activity>[] = [
    { key: "title", title: say("activity"), cell: (line) => line.title },
    { key: "covers", title: say("suited.covers"), cell: (line) => line.covers.map(titleOf).join("; ") },
    { key: "where", title: say("suited.where"), cell: (line) => say(`venue.${line.venue}`) },
    { key: "hours", title: say("hours.all"), number: true, cell: (line) => line.hours },
    { key: "sessions", title: say("sessions"), cell: (line) => <Sessions activity={line} page={page} draft={draft} /> },
  ];
  if (read.error && !read.data) return <LoadFailed error={read.error} again={() => void read.refetch()} />;
  return (
    <>
      <div className="filters">
        <Select label={say("suited.covers")} empty={say("suited.every")} options={(read.data?.needs ?? []).map((code) => ({ value: code, label: titleOf(code) }))} value={competency} onChange={(event) => setCompetency(event.target.value)} />
        <Select label={say("suited.farthest")} empty={say("suited.anywhere")} options={distances.map((venue) => ({ value: venue, label: say(`venue.${venue}`) }))} value={farthest} onChange={(event) => setFarthest(event.target.value)} />
      </div>
      <Table label={say("suited")} rows={read.data?.activities.filter((line) => !hidden.includes(line.activity))} columns={columns} id={(line) => line.activity} empty={<EmptyState title={say("suited.none")}>{say("suited.none.hint")}</EmptyState>} />
    </>
  );
}

/** Asked for by a press: the page itself brings the proposals and stays light. */
export function Suited(props: SuitedProps) {
  const say = useWords("route");
  const [open, setOpen] = useState(false);
  return (
    <Section title={say("suited")} aside={say("suited.hint")}>
      {open ? <Found {...props} /> : <Button onClick={() => setOpen(true)}>{say("suited.show")}</Button>}
    </Section>
  );
}
