// The journal of the region, the newest first, a page at a time: narrowed by act, kind, person and days, taken away as a table.
import { lazy, Suspense, useState } from "react";
import { answered, api } from "../api/client";
import { useInfiniteQuery, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Select, TextField } from "../ui/form/field";
import { More } from "../ui/list/pagination";
import { FilterFold } from "../ui/list/filter_fold";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import "./access.css";
import { actNames, actWords, entryWords, kindNames, kindWords, listWords } from "./act_words";

const Combobox = lazy(() => import("../ui/form/combobox"));

type Entry = components["schemas"]["JournalLine"];
const page_rows = 50;
const shownOfDigest = 8;
const shownOfObject = 6;

interface Filters {
  act: string;
  kind: string;
  since: string;
  until: string;
  person: string;
}
const everything: Filters = { act: "", kind: "", since: "", until: "", person: "" };

function asked(filters: Filters) {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Partial<Filters>;
}

/** Who acted or whom it is about, found by name. */
function PersonFilter({ value, choose }: { value: string; choose: (person: string) => void }) {
  const say = useWords("access");
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const people = useQuery({
    queryKey: ["people", "journal", search],
    queryFn: () => answered(api.GET("/api/people", { params: { query: { search } } })),
    enabled: search.length > 1,
  });
  const found = new Map((people.data?.people ?? []).map((line) => [line.person, line.school ? `${line.name}, ${line.school}` : line.name]));
  if (chosen && value) found.set(chosen.value, chosen.label);
  const options = [...found].map(([person, label]) => ({ value: person, label }));
  const take = (person: string) => {
    setChosen(options.find((option) => option.value === person));
    choose(person);
  };
  return (
    <Suspense fallback={<div className="field" />}>
      <Combobox label={say("journal.person")} optional options={options} value={value} search={setSearch} choose={take} />
    </Suspense>
  );
}

function Filter({ filters, change }: { filters: Filters; change: (filters: Filters) => void }) {
  const say = useWords("access");
  const acts = actNames().map((act) => ({ value: act, label: actWords(say, act) }));
  const kinds = kindNames().map((kind) => ({ value: kind, label: kindWords(say, kind) }));
  const set = (part: Partial<Filters>) => change({ ...filters, ...part });
  return (
    <FilterFold set={Object.keys(asked(filters)).length}>
      <Select label={say("journal.act")} empty={say("journal.any")} options={acts} value={filters.act} onChange={(event) => set({ act: event.target.value })} />
      <Select label={say("journal.kind")} empty={say("journal.any")} options={kinds} value={filters.kind} onChange={(event) => set({ kind: event.target.value })} />
      <PersonFilter value={filters.person} choose={(person) => set({ person })} />
      <TextField label={say("journal.since")} type="date" value={filters.since} onChange={(event) => set({ since: event.target.value })} />
      <TextField label={say("journal.until")} type="date" value={filters.until} onChange={(event) => set({ until: event.target.value })} />
    </FilterFold>
  );
}

/** Kinds whose object is the region itself. */
const ofRegion = ["requests", "journal"];

/** What it was: its name where it has one, else the end of its number, whole on hover. */
function Thing({ entry }: { entry: Entry }) {
  const say = useWords("access");
  if (ofRegion.includes(entry.kind)) return <>{kindWords(say, entry.kind)}</>;
  if (entry.kind === "import") return <>{listWords(say, entry.object)}</>;
  const short = /^[0-9A-Z]{26}$/.test(entry.object) ? `…${entry.object.slice(-shownOfObject)}` : entry.object;
  return (
    <>
      {kindWords(say, entry.kind)}: {entry.object_name || <span className="code-text" title={entry.object}>{short}</span>}
    </>
  );
}

/** The column of digests stands only where some entry shown has one. */
function useColumns(digests: boolean): Column<Entry>[] {
  const say = useWords("access");
  const digest = (text: string) => text.slice(0, shownOfDigest) || say("journal.nothing");
  const change = (entry: Entry) =>
    entry.before_digest || entry.after_digest ? say("journal.change", { before: digest(entry.before_digest), after: digest(entry.after_digest) }) : say("journal.nothing");
  const who = (entry: Entry) => entry.author || (entry.account === "house" ? say("journal.house") : entry.account ? say("journal.unnamed") : say("journal.nobody"));
  return [
    { key: "at", title: say("journal.at"), cell: (entry) => formatMoment(Date.parse(entry.at_ms)) },
    { key: "account", title: say("journal.account"), cell: who },
    { key: "act", title: say("journal.act"), cell: (entry) => entryWords(say, entry) },
    { key: "object", title: say("journal.kind"), cell: (entry) => <Thing entry={entry} /> },
    ...(digests ? [{ key: "change", title: say("journal.digests"), cell: (entry: Entry) => <span className="code-text digests">{change(entry)}</span> }] : []),
  ];
}

export default function JournalPage() {
  const say = useWords("access");
  const [filters, setFilters] = useState(everything);
  const read = useInfiniteQuery({
    queryKey: ["journal", filters],
    initialPageParam: "",
    queryFn: ({ pageParam }) => answered(api.GET("/api/journal", { params: { query: { ...asked(filters), ...(pageParam ? { before: pageParam } : {}) } } })),
    getNextPageParam: (page) => (page.entries.length < page_rows ? undefined : page.entries.at(-1)?.id),
  });
  const rows = read.data?.pages.flatMap((page) => page.entries);
  const columns = useColumns(rows?.some((entry) => entry.before_digest || entry.after_digest) ?? false);
  const file = `/api/journal/export?${new URLSearchParams(asked(filters) as Record<string, string>)}`;
  return (
    <>
      <PageHead title={say("journal.title")} actions={<a className="btn" href={file} download>{say("journal.export")}</a>}>{say("journal.hint")}</PageHead>
      <Filter filters={filters} change={setFilters} />
      {read.error && !rows ? (
        <LoadFailed error={read.error} again={() => void read.refetch()} />
      ) : (
        <Table label={say("journal.title")} rows={rows} columns={columns} id={(entry) => entry.id} empty={<EmptyState title={say("journal.none")} />} />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}
