// What the route loses if one of its activities is called off, and what would take its place: asked for before it is agreed.
import { useState } from "react";
import { useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatPercent, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, usePlace } from "./place";

type Line = Shapes["IfCancelled"];
const least_told = 0.005;

function Lines({ items }: { items: readonly Line[] }) {
  const say = useWords("route");
  const lost = (line: Line) => (line.lost < least_told ? say("cancelled.lost.none") : say("replace.less", { share: formatPercent(line.lost) }));
  const instead = (line: Line) => (line.instead ? `${line.instead.title}, ${formatPeriod(line.instead.starts, line.instead.ends)}` : say("cancelled.instead.none"));
  const columns: Column<Line>[] = [
    { key: "title", title: say("activity"), cell: (line) => line.title },
    { key: "starts", title: say("starts"), cell: (line) => formatDate(line.starts) },
    { key: "instead", title: say("cancelled.instead"), cell: instead },
    { key: "lost", title: say("cancelled.lost"), cell: lost },
  ];
  if (items.length === 0) return <EmptyState title={say("cancelled.nothing")} />;
  return <Table label={say("cancelled.title")} rows={items} columns={columns} id={(line) => line.session} />;
}

export function IfCancelled({ revision }: { revision: number }) {
  const say = useWords("route");
  const [open, setOpen] = useState(false);
  const place = usePlace();
  const read = useQuery({ queryKey: ["if-cancelled", place.name, revision], queryFn: place.if_cancelled, enabled: open });
  return (
    <div className="gap-top">
      <Button small kind="plain" aria-expanded={open} onClick={() => setOpen(!open)}>{say("cancelled.title")}</Button>
      {open && <Loaded read={read} lines={3}>{({ items }) => <Lines items={items} />}</Loaded>}
    </div>
  );
}
