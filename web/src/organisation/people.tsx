// People whom the reader may see, by name: searched, narrowed to a school, shown a page at a time.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useInfiniteQuery, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Select } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { Tag } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { useTitles } from "./dictionaries";
import "./organisation.css";

type Line = components["schemas"]["PersonLine"];

function useColumns(): Column<Line>[] {
  const say = useWords("organisation");
  const titles = useTitles();
  const name = (line: Line) => (
    <>
      <Link href={`/people/${line.person}`}>{line.name}</Link>
      {(line.on_leave || !line.main) && (
        <span className="row post-marks">
          {line.on_leave && <Tag tone="attention" sign="clock">{say("on_leave")}</Tag>}
          {!line.main && <Tag>{say("second_post")}</Tag>}
        </span>
      )}
    </>
  );
  return [
    { key: "name", title: say("column.name"), cell: name },
    { key: "school", title: say("column.school"), cell: (line) => line.school || say("no_school") },
    { key: "position", title: say("column.position"), cell: (line) => titles.position(line.position) },
    { key: "subjects", title: say("column.subjects"), cell: (line) => titles.subjects(line.subjects) || say("none") },
  ];
}

function usePeople(search: string, school: string) {
  return useInfiniteQuery({
    queryKey: ["people", search, school],
    initialPageParam: "",
    queryFn: ({ pageParam }) => {
      const query = { ...(search ? { search } : {}), ...(school ? { school } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return answered(api.GET("/api/people", { params: { query } }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

function SchoolFilter({ value, choose }: { value: string; choose: (school: string) => void }) {
  const say = useWords("organisation");
  const read = useQuery({ queryKey: ["schools"], queryFn: () => answered(api.GET("/api/schools")), staleTime: 60_000 });
  const options = (read.data?.schools ?? []).map((school) => ({ value: school.id, label: school.title }));
  return (
    <Select label={say("column.school")} empty={say("every_school")} options={options} value={value} onChange={(event) => choose(event.target.value)} />
  );
}

export function People({ label, schools }: { label: string; schools: boolean }) {
  const say = useWords("organisation");
  const [search, setSearch] = useState("");
  const [school, setSchool] = useState("");
  const columns = useColumns();
  const read = usePeople(search, school);
  const rows = read.data?.pages.flatMap((page) => page.people);
  return (
    <>
      <div className="filters">
        <SearchBox label={say("search")} value={search} search={setSearch} />
        {schools && <SchoolFilter value={school} choose={setSchool} />}
      </div>
      {read.error && !rows ? (
        <LoadFailed again={() => void read.refetch()} />
      ) : (
        <Table
          label={label}
          rows={rows}
          columns={columns}
          id={(line) => `${line.person} ${line.school} ${line.position} ${line.main}`}
          empty={<EmptyState title={say("nobody")}>{say("nobody.hint")}</EmptyState>}
        />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}
