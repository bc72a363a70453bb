// Staff of the sender's place, to be ticked and added to a list.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useInfiniteQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { SearchBox } from "../ui/form/search_box";
import { More } from "../ui/list/pagination";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { LoadFailed } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { useSubjects } from "./parts";

type Line = components["schemas"]["PersonLine"];

/** One line for a person, however many posts they hold. */
function once(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.person, line])).values()];
}

export function StaffPicker({ listed, add }: { listed: readonly string[]; add: (people: string[]) => void }) {
  const say = useWords("campaign");
  const { titles } = useSubjects();
  const [search, setSearch] = useState("");
  const read = useInfiniteQuery({
    queryKey: ["people", search],
    initialPageParam: "",
    queryFn: ({ pageParam }) => answered(api.GET("/api/people", { params: { query: { ...(search ? { search } : {}), ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = read.data && once(read.data.pages.flatMap((page) => page.people));
  const may = (line: Line) => !listed.includes(line.person);
  const selection = useSelection((rows ?? []).filter(may).map((line) => line.person));
  const columns: Column<Line>[] = [
    { key: "name", title: say("column.person"), cell: (line) => line.name },
    { key: "subjects", title: say("column.subject"), cell: (line) => titles(line.subjects) || "—" },
    { key: "school", title: say("column.school"), cell: (line) => line.school || "—" },
    { key: "note", title: say("column.note"), cell: (line) => (!may(line) ? <Tag tone="ok">{say("staff.listed")}</Tag> : line.on_leave ? <Tag tone="attention">{say("staff.on_leave")}</Tag> : "—") },
  ];
  const actions = (
    <Button small kind="main" disabled={selection.picked.size === 0} onClick={() => add([...selection.picked])}>
      {say("staff.add", { count: selection.picked.size })}
    </Button>
  );
  return (
    <Section title={say("staff.title")}>
      <SearchBox label={say("staff.search")} value={search} search={setSearch} />
      {read.error && !rows ? <LoadFailed error={read.error} again={() => void read.refetch()} /> : <Table label={say("staff.title")} rows={rows} columns={columns} id={(line) => line.person} picking={{ selection, may, name: (line) => line.name, actions }} />}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </Section>
  );
}
