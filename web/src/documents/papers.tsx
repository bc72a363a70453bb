// The register of papers: found by kind, state and number, opened as files; the centre annuls or issues one anew.
import { useState } from "react";
import { Link, useSearch } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useInfiniteQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Select, TextArea } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { FileLinks } from "../ui/show/file_links";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { Bundle, EarlierBundles } from "./bundle";
import { useBundles } from "./bundles";
import { formatDate } from "../words/format";
import { useLanguage, useWords } from "../words/words";

type Line = components["schemas"]["PaperLine"];
type State = Line["state"];

function Annul({ paper, close }: { paper: Line; close: () => void }) {
  const say = useWords("documents");
  const [reason, setReason] = useState("");
  const body = { reason, revision: paper.revision };
  const options = { refresh: [["papers"]], done: close };
  const params = { path: { paper: paper.paper } };
  const annul = useAct((_: null, once) => answered(api.POST("/api/papers/{paper}/annulment", { params, body, ...once })), options);
  const anew = useAct((_: null, once) => answered(api.POST("/api/papers/{paper}/reissue", { params, body, ...once })), options);
  const refusal = annul.refusal ?? anew.refusal;
  const beside = refusal && (refusal.lost ? say("lost") : refusal.beside("/reason"));
  const actions = (
    <>
      <Button kind="main" running={anew.running} onClick={() => anew.run(null)}>
        {say("annul.anew")}
      </Button>
      <Button kind="danger" running={annul.running} onClick={() => annul.run(null)}>
        {say("annul.do")}
      </Button>
      <Button onClick={close}>{say("annul.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("annul.title", { number: paper.number || paper.title })} close={close} actions={actions}>
      <p className="small dim">{say("annul.hint")}</p>
      {beside !== undefined && <Banner tone="danger" title={beside} />}
      <div className="gap-top">
        <TextArea label={say("annul.reason")} value={reason} onChange={(event) => setReason(event.target.value)} error={refusal?.at("/reason")} />
      </div>
    </Dialog>
  );
}

interface Chosen { kind: string; state: State | ""; number: string; person: string }

const asQuery = ({ kind, state, number, person }: Chosen) => ({
  ...(kind ? { kind } : {}), ...(state ? { state } : {}), ...(number ? { number } : {}), ...(person ? { person } : {}),
});

function usePapers(filters: Chosen) {
  return useInfiniteQuery({
    queryKey: ["papers", filters],
    initialPageParam: "",
    queryFn: ({ pageParam }) => {
      const query = { ...asQuery(filters), ...(pageParam ? { after: pageParam } : {}) };
      return answered(api.GET("/api/papers", { params: { query } }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
}

export default function PapersPage() {
  const say = useWords("documents");
  const centre = useSession().duties.includes("centre");
  const { language } = useLanguage();
  const person = new URLSearchParams(useSearch()).get("person") ?? "";
  const [picked, setFilters] = useState({ kind: "", state: "" as State | "", number: "" });
  const filters = { ...picked, person };
  const [annulling, setAnnulling] = useState<Line>();
  const [binding, setBinding] = useState(false);
  const made = useBundles();
  const read = usePapers(filters);
  const rows = read.data?.pages.flatMap((page) => page.papers);
  const concerns = new Map(read.data?.pages.flatMap((page) => page.concerns.map(({ paper, name }) => [paper, name] as const)));
  const kinds = (read.data?.pages[0]?.kinds ?? []).map(({ code, title }) => ({ value: code, label: language === "en" ? title.en : title.ru }));
  const edited = new Map((read.data?.pages[0]?.kinds ?? []).map((kind) => [kind.code, kind.edited_as] as const));
  const columns: Column<Line>[] = [
    { key: "number", title: say("column.number"), cell: (line) => <a href={`/api/papers/${line.paper}/file`}>{line.number || say("paper.unnumbered")}</a> },
    { key: "title", title: say("column.title"), cell: (line) => <>{line.title} <FileLinks address={`/api/papers/${line.paper}/file`} name={line.number || line.title} edited={edited.get(line.kind) ?? []} /></> },
    { key: "concerns", title: say("column.concerns"), cell: (line) => concerns.get(line.paper) },
    { key: "date", title: say("column.date"), cell: (line) => formatDate(line.date) },
    { key: "state", title: say("column.state"), cell: (line) => <Tag tone={line.state === "issued" ? "ok" : "danger"}>{say(`state.${line.state}`)}</Tag> },
  ];
  if (centre)
    columns.push({
      key: "annul", title: "", cell: (line) => line.state === "issued" && (
        <Button small kind="plain" aria-label={say("annul.of", { number: line.number || line.title })} onClick={() => setAnnulling(line)}>
          {say("annul.button")}
        </Button>
      ),
    });
  const states = (["issued", "annulled"] as const).map((value) => ({ value, label: say(`state.${value}`) }));
  return (
    <>
      <PageHead
        title={say("papers.title")}
        actions={
          <>
            <Button onClick={() => setBinding(true)}>{say("bundle.button")}</Button>
            <a className="btn" href={`/api/papers-table?${new URLSearchParams(asQuery(filters))}`} download>{say("papers.table")}</a>
          </>
        }
      >
        {person ? <>{[...concerns.values()][0] ?? say("papers.of_one")} · <Link href="/papers">{say("papers.all")}</Link></> : say("papers.hint")}
      </PageHead>
      <EarlierBundles bundles={made.bundles} />
      <div className="filters">
        <SearchBox label={say("filter.number")} value={filters.number} search={(number) => setFilters({ ...picked, number })} />
        <Select label={say("filter.kind")} empty={say("filter.any")} options={kinds} value={filters.kind} onChange={(event) => setFilters({ ...picked, kind: event.target.value })} />
        <Select label={say("filter.state")} empty={say("filter.any")} options={states} value={filters.state} onChange={(event) => setFilters({ ...picked, state: event.target.value as State | "" })} />
      </div>
      {read.error && !rows ? <LoadFailed error={read.error} again={() => void read.refetch()} /> : <Table label={say("papers.title")} rows={rows} columns={columns} id={(line) => line.paper} empty={<EmptyState title={say("papers.none")} />} />}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
      {binding && <Bundle filters={asQuery(filters)} asked={made.add} close={() => setBinding(false)} />}
      {annulling && <Annul paper={annulling} close={() => setAnnulling(undefined)} />}
    </>
  );
}
