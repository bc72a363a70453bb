// Who was offered what in a published wave: looked for by name and state, a page at a time, taken away as a table. Whoever
// composes for a teacher answers here too.
import { useState } from "react";
import { Link, useSearch } from "wouter";
import { answered, api } from "../api/client";
import { useInfiniteQuery } from "../api/query";
import { Select } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { FilterFold } from "../ui/list/filter_fold";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatDate, formatNumber, formatPercent } from "../words/format";
import { useWords } from "../words/words";
import { OfferShown } from "./offer";
import { type OfferLine, type OfferState, offerStates, offerTones } from "./parts";

interface Asked {
  wave: string;
  state: string;
  search: string;
}

function useOffers({ wave, state, search }: Asked) {
  return useInfiniteQuery({
    queryKey: ["wave-offers", wave, state, search],
    initialPageParam: "",
    queryFn: ({ pageParam }) => {
      const query = { ...(wave && { wave }), ...(state && { state: state as OfferState }), ...(search && { search }), ...(pageParam && { after: pageParam }) };
      return answered(api.GET("/api/wave-offers", { params: { query } }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

function useColumns(open: (offer: string) => void): Column<OfferLine>[] {
  const say = useWords("wave");
  return [
    { key: "name", title: say("list.person"), cell: (one) => <button type="button" className="link" onClick={() => open(one.offer)}>{one.name}</button>, sort: (one) => one.name },
    { key: "school", title: say("list.school"), cell: (one) => one.school, sort: (one) => one.school },
    { key: "state", title: say("list.state"), cell: (one) => <Tag tone={offerTones[one.state]}>{say(`offer.${one.state}`)}</Tag> },
    { key: "sessions", title: say("list.sessions"), number: true, cell: (one) => formatNumber(one.sessions, 0), sort: (one) => one.sessions },
    { key: "share", title: say("list.share"), number: true, cell: ({ share }) => (typeof share === "number" ? formatPercent(share) : "—"), sort: ({ share }) => share ?? -1 },
    { key: "until", title: say("list.until"), cell: (one) => (one.state === "held" ? formatDate(one.held_until, "day") : "—"), sort: (one) => one.held_until },
    { key: "route", title: say("list.route"), cell: (one) => (one.route ? <Link href={`/routes/${one.route}`}>{say("list.open")}</Link> : "—") },
  ];
}

export default function OfferedRoutes() {
  const say = useWords("wave");
  const [wave, setWave] = useState(new URLSearchParams(useSearch()).get("wave") ?? "");
  const [state, setState] = useState("");
  const [search, setSearch] = useState("");
  const [opened, setOpened] = useState<string>();
  const read = useOffers({ wave, state, search });
  const columns = useColumns(setOpened);
  const first = read.data?.pages[0];
  const rows = read.data?.pages.flatMap((page) => page.offers);
  const counts = first?.counts ?? [];
  const all = counts.reduce((sum, one) => sum + one.offers, 0);
  const file = (format: "xlsx" | "csv") => `/api/wave-offers/export?${new URLSearchParams({ format, ...(first?.wave && { wave: first.wave }), ...(state && { state }) })}`;
  const actions = all > 0 && (
    <>
      <a className="btn" href={file("xlsx")} download>{say("list.workbook")}</a>
      <a className="btn" href={file("csv")} download>{say("list.csv")}</a>
    </>
  );
  const empty = all > 0 ? <EmptyState title={say("list.nobody")}>{say("list.nobody.hint")}</EmptyState> : <EmptyState title={say("list.none")}>{say("list.none.hint")}</EmptyState>;
  const states = offerStates.flatMap((one) => counts.filter((count) => count.state === one && count.offers > 0));
  return (
    <>
      <PageHead title={say("list.title")} actions={actions}>{say("list.hint")}</PageHead>
      {(all > 0 || search !== "") && <SearchBox label={say("list.search")} value={search} search={setSearch} />}
      <FilterFold set={Number(state !== "") + Number(wave !== "")}>
        {first && first.waves.length > 1 && (
          <Select label={say("list.wave")} options={first.waves.map((one) => ({ value: one.wave, label: one.title }))} value={first.wave ?? ""} onChange={(event) => setWave(event.target.value)} />
        )}
        <Select
          label={say("list.state")}
          empty={say("list.any", { count: all })}
          options={states.map((one) => ({ value: one.state, label: say("list.counted", { state: say(`offer.${one.state}`), count: one.offers }) }))}
          value={state}
          onChange={(event) => setState(event.target.value)}
        />
      </FilterFold>
      {read.error && !rows ? <LoadFailed error={read.error} again={() => void read.refetch()} /> : <Table label={say("list.title")} rows={rows} columns={columns} id={(one) => one.offer} empty={empty} />}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
      {opened && <OfferShown key={opened} offer={opened} close={() => setOpened(undefined)} />}
    </>
  );
}
