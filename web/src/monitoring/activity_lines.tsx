// What somebody did in a half of a year, counted from the journal.
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { EmptyState } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";

export type Report = components["schemas"]["ActivityReportView"];
type Line = Report["lines"][number];

export function useHalf() {
  const say = useWords("monitoring");
  return ({ since, until }: { since: string; until: string }) => say("activity.half", { since: formatDate(since), until: formatDate(until) });
}

export function ActivityLines({ report, label }: { report: Report; label: string }) {
  const say = useWords("monitoring");
  const act = useWords("access");
  const columns: Column<Line>[] = [
    { key: "act", title: say("activity.act"), cell: (line) => act(`act.${line.act}` as Parameters<typeof act>[0]) },
    { key: "times", title: say("activity.times"), number: true, cell: (line) => line.times },
  ];
  return <Table label={label} rows={report.lines} columns={columns} id={(line) => line.act} empty={<EmptyState title={say("activity.empty")} />} />;
}
