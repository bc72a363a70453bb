// People whom the reader may see, by name: searched, narrowed to a school, shown a page at a time.
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useInfiniteQuery, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { Select } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { Tag, type TagTone } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { useTitles } from "./dictionaries";
import "./organisation.css";

type Line = components["schemas"]["PersonLine"];
type Standing = components["schemas"]["StaffStanding"];
type StaffStandings = components["schemas"]["StandingOfStaff"];
/** Who reads the register by the place of a grant. */
const readers: readonly string[] = ["head", "deputy", "responsible", "municipal_methodist", "centre", "administrator"];
const standingTones: Record<Standing, TagTone> = {
  none: "attention", expected: "plain", diagnosed: "info", drafting: "info", on_approval: "info", realising: "accent", closed: "ok",
};
/** Who is missed: neither of them counts who is on leave. */
const missed = ["without_diagnostics", "without_route"] as const;

function useColumns(standings: StaffStandings | undefined): Column<PersonRow>[] {
  const say = useWords("organisation");
  const titles = useTitles();
  const name = ({ person, name, posts }: PersonRow) => {
    const away = posts.every((post) => post.on_leave);
    const second = posts.every((post) => !post.main);
    return (
      <>
        <Link href={`/people/${person}`}>{name}</Link>
        {(away || second) && (
          <span className="row post-marks">
            {away && <Tag tone="attention" sign="clock">{say("on_leave")}</Tag>}
            {second && <Tag>{say("second_post")}</Tag>}
          </span>
        )}
      </>
    );
  };
  const position = { key: "position", title: say("column.position"), cell: ({ posts }: PersonRow) => beside(posts, (post) => titles.position(post.position)) };
  const subjects = { key: "subjects", title: say("column.subjects"), cell: ({ posts }: PersonRow) => beside(posts, (post) => titles.subjects(post.subjects)) || say("none") };
  const standing = (row: PersonRow) => {
    const known = standings?.people.find(({ person }) => person === row.person)?.standing ?? "none";
    return <Tag tone={standingTones[known]}>{say(`standing.${known}`)}</Tag>;
  };
  if (standings)
    return [
      { key: "name", title: say("column.name"), cell: name },
      { key: "standing", title: say("column.standing"), cell: standing },
      position,
      subjects,
    ];
  return [
    { key: "name", title: say("column.name"), cell: name },
    { key: "school", title: say("column.school"), cell: ({ posts }) => beside(posts, (post) => post.school) || say("no_school") },
    position,
    subjects,
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
  const { grants } = useSession();
  const scopes = grants.filter((grant) => readers.includes(grant.duty)).map((grant) => grant.scope);
  const sees = (path: string) => scopes.some((scope) => path === scope || path.startsWith(`${scope}/`));
  const options = (read.data?.schools ?? []).filter((school) => sees(school.path)).map((school) => ({ value: school.id, label: school.title }));
  return (
    <Select label={say("column.school")} empty={say("every_school")} options={options} value={value} onChange={(event) => choose(event.target.value)} />
  );
}

function StandingFilter({ standings, value, choose }: { standings: StaffStandings; value: string; choose: (standing: string) => void }) {
  const say = useWords("organisation");
  const counted = (value: string, standing: string, count: number) => ({ value, label: say("standing.count", { standing, count }) });
  const options = standings.sum.counts.map(({ standing, people }) => counted(standing, say(`standing.${standing}`), people));
  const missing = missed.map((one) => counted(one, say(`standing.${one}`), standings.sum[one]));
  return <Select label={say("column.standing")} empty={say("standing.any", { count: standings.sum.staff })} options={[...missing, ...options]} value={value} onChange={(event) => choose(event.target.value)} />;
}

/** One row for a person: the posts stand beside each other, the main one first. */
interface PersonRow {
  person: string;
  name: string;
  posts: readonly Line[];
}

function rowsOf(lines: readonly Line[]): PersonRow[] {
  const rows = new Map<string, Line[]>();
  for (const line of lines) rows.set(line.person, [...(rows.get(line.person) ?? []), line].sort((one, other) => Number(other.main) - Number(one.main)));
  return [...rows.values()].map((posts) => ({ person: posts[0]?.person ?? "", name: posts[0]?.name ?? "", posts }));
}

/** What is said of the posts, each thing once. */
function beside(posts: readonly Line[], words: (line: Line) => string) {
  return [...new Set(posts.map(words).filter(Boolean))].join("; ");
}

/** Whether a line of the register is among those asked for. */
function isChosen(standings: StaffStandings | undefined, chosen: string, line: Line) {
  if (!standings) return true;
  const known = standings.people.find(({ person }) => person === line.person);
  if (!known || !chosen) return known !== undefined;
  const missing = missed.find((one) => one === chosen);
  return missing ? known[missing] === true : known.standing === chosen;
}

interface PeopleProps {
  label: string;
  schools: boolean;
  /** The people of this one; how far each has come, and what narrows both. */
  school?: string;
  standings?: StaffStandings;
  filters?: ReactNode;
}

export function People({ label, schools, school: only = "", standings, filters }: PeopleProps) {
  const say = useWords("organisation");
  const [search, setSearch] = useState("");
  const [school, setSchool] = useState(only);
  const [chosen, setChosen] = useState("");
  const columns = useColumns(standings).filter(({ key }) => key !== "school" || !school);
  const read = usePeople(search, school);
  const lines = read.data?.pages.flatMap((page) => page.people).filter((line) => isChosen(standings, chosen, line));
  const rows = lines && rowsOf(lines);
  return (
    <>
      <div className="filters">
        <SearchBox label={say("search")} value={search} search={setSearch} />
        {schools && <SchoolFilter value={school} choose={setSchool} />}
        {filters}
        {standings && <StandingFilter standings={standings} value={chosen} choose={setChosen} />}
      </div>
      {read.error && !rows ? (
        <LoadFailed error={read.error} again={() => void read.refetch()} />
      ) : (
        <Table
          label={label}
          rows={rows}
          columns={columns}
          id={(row) => row.person}
          empty={<EmptyState title={say("nobody")}>{say("nobody.hint")}</EmptyState>}
        />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}
