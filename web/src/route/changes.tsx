// How a revision differs from the one before it, as a table: what, before, after.
import { type Column, Table } from "../ui/list/table";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type Row = { key: string; what: string; was: string; is: string };

function useRows() {
  const say = useWords("route");
  const days = (from?: string, to?: string) => (from && to ? formatPeriod(from, to) : "");
  return (difference: Shapes["RouteDifference"]): Row[] => [
    ...difference.changes.map((change, at) => ({
      key: `${change.kind} ${at}`,
      what: say(`change.${change.kind}`, { title: change.title }),
      was: days(change.was_starts, change.was_ends) || say("change.nothing"),
      is: days(change.starts, change.ends) || say("change.nothing"),
    })),
    ...(difference.goals_changed ? [{ key: "goals", what: say("change.goals"), was: "", is: say("change.yes") }] : []),
    ...(difference.term_changed ? [{ key: "term", what: say("change.term"), was: "", is: say("change.yes") }] : []),
    { key: "hours", what: say("change.hours"), was: String(difference.was_hours), is: String(difference.hours) },
    { key: "released", what: say("change.released"), was: String(difference.was_release_days), is: String(difference.release_days) },
  ];
}

export function Changes({ difference }: { difference: Shapes["RouteDifference"] }) {
  const say = useWords("route");
  const rows = useRows();
  const columns: Column<Row>[] = [
    { key: "what", title: say("change.what"), cell: (row) => row.what },
    { key: "was", title: say("change.was"), cell: (row) => (row.was === row.is ? row.was : <s>{row.was}</s>) },
    { key: "is", title: say("change.is"), cell: (row) => (row.was === row.is ? row.is : <b>{row.is}</b>) },
  ];
  return <Table label={say("changes")} rows={rows(difference)} columns={columns} id={(row) => row.key} />;
}
