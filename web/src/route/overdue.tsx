// Overdue activities of a place, the longest first, with the reasons that their teachers gave.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type Line = Shapes["OverdueLine"];

export default function OverduePage() {
  const say = useWords("route");
  const read = useQuery({ queryKey: ["overdue"], queryFn: () => answered(api.GET("/api/overdue")) });
  const columns: Column<Line>[] = [
    { key: "teacher", title: say("overdue.teacher"), cell: ({ overdue }) => <a href={`/routes/${overdue.route}`}>{overdue.teacher}</a>, sort: ({ overdue }) => overdue.teacher },
    { key: "school", title: say("overdue.school"), cell: ({ overdue }) => overdue.school, sort: ({ overdue }) => overdue.school },
    { key: "item", title: say("overdue.item"), cell: ({ overdue }) => overdue.title },
    { key: "ends", title: say("overdue.ends"), cell: ({ overdue }) => formatDate(overdue.ends), sort: ({ overdue }) => overdue.ends },
    { key: "days", title: say("overdue.days"), number: true, cell: ({ days }) => days, sort: ({ days }) => days },
    { key: "reason", title: say("overdue.reason"), cell: ({ overdue }) => overdue.reason || say("overdue.reason.none") },
  ];
  return (
    <>
      <PageHead title={say("overdue.title")}>{say("overdue.hint")}</PageHead>
      <Loaded read={read}>
        {({ items }) => <Table label={say("overdue.title")} rows={items} columns={columns} id={({ overdue }) => `${overdue.route} ${overdue.item}`} empty={<EmptyState title={say("overdue.none")} />} />}
      </Loaded>
    </>
  );
}
