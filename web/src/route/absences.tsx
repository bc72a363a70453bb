// Who of the school will be away from lessons on which day: what is agreed already, and what waits.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { useSession } from "../api/session";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState } from "../ui/show/waiting";
import { dayAfter } from "../ui/chart/year";
import { formatDate, instantOfDate, shortName } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, approvalsKey } from "./reads";

type Day = Shapes["AwayDay"];
type Awaiting = Shapes["AwaitingRoute"];

const sunday = 0;
const usual = 2;

/** Days of an absence on which there are lessons. */
export function lessonDays(absence: Shapes["Absence"]): string[] {
  const days: string[] = [];
  for (let day = absence.starts; day <= absence.ends && days.length < absence.release_days; day = dayAfter(day))
    if (new Date(instantOfDate(day)).getUTCDay() !== sunday) days.push(day);
  return days;
}

/** Those days of the routes that wait, for who answers for no school and is told of no others. */
export function daysAway(routes: readonly Awaiting[]): Day[] {
  const days = new Map<string, Day["who"]>();
  for (const { route, person, teacher, absences } of routes)
    for (const absence of absences)
      for (const day of lessonDays(absence)) {
        const who = days.get(day) ?? [];
        if (!who.some((one) => one.person === person)) days.set(day, [...who, { route, person, teacher, title: absence.title, awaits: true }]);
      }
  return [...days].map(([date, who]) => ({ date, who, people: who.length, many: who.length > usual })).sort((one, other) => one.date.localeCompare(other.date));
}

/** Of the school that the reader heads; asked beside what waits, not after it. */
export function useSchoolAbsences() {
  const school = useSession().grants.find(({ duty }) => ["head", "deputy"].includes(duty))?.scope.split("/").at(-1);
  return useQuery({
    queryKey: [...approvalsKey, "absences", school],
    enabled: school !== undefined,
    queryFn: () => answered(api.GET("/api/schools/{school}/absences", { params: { path: { school: school ?? "" } } })),
  });
}

/** Of the whole school where the reader heads one, else of what waits. */
export function useDaysAway(routes: readonly Awaiting[]): readonly Day[] {
  return useSchoolAbsences().data?.days ?? daysAway(routes);
}

/** Days of a route on which too many would be away, before anybody agrees to it. */
export function AwayConflict({ route, days }: { route: Awaiting; days: readonly Day[] }) {
  const say = useWords("route");
  const many = days.filter((day) => day.many && day.who.some((one) => one.route === route.route));
  if (many.length === 0) return null;
  return (
    <Banner tone="attention" title={say("away.conflict")}>
      <ul>
        {many.map((day) => (
          <li key={day.date}>{formatDate(day.date, "day")}: {day.who.map((one) => shortName(one.teacher)).join(", ")}</li>
        ))}
      </ul>
    </Banner>
  );
}

export function Absences({ days }: { days: readonly Day[] }) {
  const say = useWords("route");
  const columns: Column<Day>[] = [
    { key: "date", title: say("day"), cell: (row) => `${formatDate(row.date, "day")}, ${formatDate(row.date, "weekday")}` },
    { key: "count", title: say("away.count"), number: true, cell: (row) => (row.many ? <Tag tone="attention">{row.people}</Tag> : row.people) },
    { key: "names", title: say("away.who"), cell: (row) => row.who.map((one) => (one.awaits ? say("away.awaits", { name: shortName(one.teacher) }) : shortName(one.teacher))).join(", ") },
  ];
  return (
    <Section title={say("away.title")} aside={say("away.if_all")}>
      <Table label={say("away.title")} rows={days} columns={columns} id={(row) => row.date} empty={<EmptyState title={say("away.nobody")} />} />
    </Section>
  );
}
