// Who will be away from lessons on which day if everything that waits is agreed.
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState } from "../ui/show/waiting";
import { dayAfter } from "../ui/chart/year";
import { formatDate, instantOfDate, shortName } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

interface Day {
  date: string;
  names: string[];
}

const sunday = 0;
const many = 3;

/** Days of an absence on which there are lessons. */
export function lessonDays(absence: Shapes["Absence"]): string[] {
  const days: string[] = [];
  for (let day = absence.starts; day <= absence.ends && days.length < absence.release_days; day = dayAfter(day))
    if (new Date(instantOfDate(day)).getUTCDay() !== sunday) days.push(day);
  return days;
}

/** Those days of all routes, with the names of each. */
export function daysAway(routes: readonly Shapes["AwaitingRoute"][]): Day[] {
  const names = new Map<string, Set<string>>();
  for (const route of routes)
    for (const day of route.absences.flatMap(lessonDays)) names.set(day, (names.get(day) ?? new Set()).add(shortName(route.teacher)));
  return [...names].map(([date, who]) => ({ date, names: [...who] })).sort((one, other) => one.date.localeCompare(other.date));
}

export function Absences({ routes }: { routes: readonly Shapes["AwaitingRoute"][] }) {
  const say = useWords("route");
  const columns: Column<Day>[] = [
    { key: "date", title: say("day"), cell: (row) => `${formatDate(row.date, "day")}, ${formatDate(row.date, "weekday")}` },
    { key: "count", title: say("away.count"), number: true, cell: (row) => (row.names.length >= many ? <Tag tone="attention">{row.names.length}</Tag> : row.names.length) },
    { key: "names", title: say("away.who"), cell: (row) => row.names.join(", ") },
  ];
  return (
    <Section title={say("away.title")} aside={say("away.if_all")}>
      <Table label={say("away.title")} rows={daysAway(routes)} columns={columns} id={(row) => row.date} empty={<EmptyState title={say("away.nobody")} />} />
    </Section>
  );
}
