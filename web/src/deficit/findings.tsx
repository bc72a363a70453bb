// The centre's conclusions: people and their findings, chosen many at once, tried first and then applied.
import { lazy, Suspense, useMemo, useState } from "react";
import { Link } from "wouter";
import { api, answered } from "../api/client";
import { queries, useInfiniteQuery, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { More } from "../ui/list/pagination";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { Icon } from "../ui/icon";
import { PageHead } from "../ui/page/section";
import { Tag, type TagTone } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatDate, instantOfDate, today } from "../words/format";
import { useWords } from "../words/words";
import { Conclude } from "./conclude";
import "./deficit.css";
import { deficitWords, type Level, measuredWords, standingSigns } from "./person";

const Combobox = lazy(() => import("../ui/form/combobox"));

type Schemas = components["schemas"];
export type FindingLine = Schemas["FindingLine"];
type State = Schemas["FindingState"];
export const states: readonly State[] = ["proposed", "needs_data", "confirmed", "acknowledged", "rejected", "dropped"];
export const stateTones: Record<State, TagTone> = {
  proposed: "attention", needs_data: "plain", confirmed: "info", acknowledged: "ok", rejected: "danger", dropped: "plain",
};

interface Filters {
  state: string;
  school: string;
  search: string;
  campaign: string;
}

function useFindings(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ["findings", filters],
    initialPageParam: "",
    queryFn: ({ pageParam }) => {
      const query = {
        ...(filters.state ? { state: filters.state as State } : {}),
        ...(filters.school ? { school: filters.school } : {}),
        ...(filters.campaign ? { campaign: filters.campaign } : {}),
        ...(filters.search ? { search: filters.search } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      };
      return answered(api.GET("/api/findings", { params: { query } }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

function Filter({ filters, change, counts }: { filters: Filters; change: (filters: Filters) => void; counts: Schemas["StateCount"][] }) {
  const say = useWords("deficit");
  const read = useQuery({ queryKey: ["schools"], queryFn: () => answered(api.GET("/api/schools")) });
  const schools = (read.data?.schools ?? []).map((school) => ({ value: school.id, label: school.title }));
  const centre = useSession().duties.includes("centre");
  const waves = useQuery({ queryKey: ["campaigns"], enabled: centre, queryFn: async () => (await answered(api.GET("/api/campaigns"))).campaigns });
  const campaigns = (waves.data ?? []).map((campaign) => ({ value: campaign.id, label: campaign.title }));
  const count = (state: State) => counts.filter((one) => one.state === state).reduce((sum, one) => sum + one.findings, 0);
  const options = states.map((state) => ({ value: state, label: counts.length > 0 ? say("filter.state.count", { state: say(`state.${state}`), count: count(state) }) : say(`state.${state}`) }));
  return (
    <div className="filters">
      <SearchBox label={say("filter.search")} value={filters.search} search={(search) => change({ ...filters, search })} />
      {campaigns.length > 1 && (
        <Select label={say("filter.campaign")} empty={say("filter.campaign.any")} options={campaigns} value={filters.campaign} onChange={(event) => change({ ...filters, campaign: event.target.value })} />
      )}
      <Select label={say("filter.state")} empty={say("filter.state.any")} options={options} value={filters.state} onChange={(event) => change({ ...filters, state: event.target.value })} />
      <Suspense fallback={<div className="field" />}>
        <Combobox label={say("filter.school")} options={[{ value: "", label: say("filter.school.any") }, ...schools]} value={filters.school} choose={(school) => change({ ...filters, school })} />
      </Suspense>
    </div>
  );
}

/** A conclusion is late when it has waited longer than this: the person cannot begin a route without it. */
const late_days = 14;

/** The day of the finding, and how long it waits for a conclusion when that is long. */
function Waits({ finding: { found_on, state } }: Pick<FindingLine, "finding">) {
  const say = useWords("deficit");
  const days = Math.round((instantOfDate(today()) - instantOfDate(found_on)) / 86_400_000);
  return (
    <>
      <span className="nowrap">{formatDate(found_on, "short")}</span>
      {state === "proposed" && days > late_days && <p className="nowrap"><Tag tone="danger">{say("waits", { count: days })}</Tag></p>}
    </>
  );
}

function useColumns(numbers: boolean, levels: readonly Level[]): Column<FindingLine>[] {
  const say = useWords("deficit");
  const measuredCell = (finding: FindingLine["finding"]) => {
    const level = deficitWords(say, levels, finding.proposed_level);
    if (!numbers) return level || say("measured.closed");
    return `${measuredWords(say, finding)}${finding.percent === undefined || !level ? "" : ` (${level})`}`;
  };
  return [
    { key: "name", title: say("column.person"), cell: (line) => <Link href={`/findings/people/${line.finding.person}`}>{line.name}</Link> },
    { key: "competency", title: say("column.competency"), cell: (line) => line.competency_title },
    { key: "found", title: say("column.found"), cell: ({ finding }) => <Waits finding={finding} /> },
    { key: "standing", title: say("column.standing"), cell: (line) => <span className="nowrap"><Icon sign={standingSigns[line.standing]} /> {say(`standing.${line.standing}`)}</span> },
    { key: "measured", title: say("column.measured"), cell: ({ finding }) => measuredCell(finding) },
    {
      key: "finding",
      title: say("column.finding"),
      cell: ({ finding }) => (
        <>
          <Tag tone={stateTones[finding.state]}>{say(`state.${finding.state}`)}</Tag>
          {finding.level && <p>{deficitWords(say, levels, finding.level, finding.kind)}</p>}
          {finding.reason && <p className="dim">{finding.reason}</p>}
        </>
      ),
    },
    { key: "comment", title: say("column.comment"), cell: ({ finding }) => finding.comment || "—" },
  ];
}

export default function FindingsPage() {
  const say = useWords("deficit");
  const [filters, setFilters] = useState<Filters>(() => ({ state: "proposed", school: "", search: "", campaign: new URLSearchParams(window.location.search).get("campaign") ?? "" }));
  const [open, setOpen] = useState(false);
  const read = useFindings(filters);
  const first = read.data?.pages[0];
  const rules = { levels: first?.levels ?? [], reason_min: first?.reason_min ?? 0 };
  const columns = useColumns(first?.numbers ?? true, rules.levels);
  const lines = useMemo(() => read.data?.pages.flatMap((page) => page.findings), [read.data]);
  const may = (line: FindingLine) => line.may_conclude;
  const selection = useSelection((lines ?? []).filter(may).map((line) => line.finding.id));
  const chosen = (lines ?? []).filter((line) => selection.picked.has(line.finding.id));
  const close = (changed: boolean) => {
    setOpen(false);
    if (!changed) return;
    selection.clear();
    void queries.invalidateQueries({ queryKey: ["findings"] });
  };
  const { duties } = useSession();
  // No finding in any state is told only to who sees all subjects.
  const begins = first?.states.length === 0 && !filters.school && !filters.campaign && !filters.search;
  const empty = begins && duties.includes("centre") ? (
    <EmptyState title={say("findings.begin")}>
      {say("findings.begin.hint")} <Link href="/campaigns">{say("findings.begin.campaigns")}</Link>
    </EmptyState>
  ) : (
    <EmptyState title={say("findings.none")}>{say("findings.none.hint")}</EmptyState>
  );
  const actions = (
    <Button kind="main" small disabled={chosen.length === 0} onClick={() => setOpen(true)}>
      {say("conclude.open", { count: chosen.length })}
    </Button>
  );
  return (
    <>
      <PageHead title={say("findings.title")}>{say("findings.hint")}</PageHead>
      <Filter filters={filters} change={setFilters} counts={first?.states ?? []} />
      {read.error && !lines ? (
        <LoadFailed error={read.error} again={() => void read.refetch()} />
      ) : (
        <Table
          label={say("findings.title")}
          rows={lines}
          columns={columns}
          id={(line) => line.finding.id}
          picking={{ selection, may, name: (line) => `${line.name}, ${line.competency_title}`, actions }}
          empty={empty}
        />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
      {open && <Conclude lines={chosen} rules={rules} close={close} />}
    </>
  );
}
