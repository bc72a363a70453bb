// «Перечень»: activities by words in any form, narrowed by words and filters; for the centre also what waits and what is scarce.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { useQuery } from "../api/query";
import { Button, ButtonLink } from "../ui/form/button";
import { SearchBox } from "../ui/form/search_box";
import { Pagination } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { Tabs } from "../ui/show/tabs";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { Filters, type Query, addressOf, loosened, useFilters } from "./filters";
import { type Shapes, useMay } from "./reads";

const page_rows = 40;  // of the server, which counts no further when it says what to loosen

/** What to loosen when nothing is found, each with how much is found then. */
function NothingFound({ loosen = [], query, change }: { loosen?: Shapes["Loosened"][]; query: Query; change: (query: Query) => void }) {
  const say = useWords("catalogue");
  return (
    <EmptyState
      title={say("none")}
      action={
        loosen.length > 0 && (
          <div className="row">
            {loosen.map((one) => (
              <Button key={one.filter + one.word} small onClick={() => change(loosened(query, one))}>
                {say(`loosen.${one.filter}`, { word: one.word, found: one.found < page_rows ? one.found : say("loosen.many", { found: one.found }) })}
              </Button>
            ))}
          </div>
        )
      }
    >
      {say(loosen.length > 0 ? "none.loosen" : "none.hint")}
    </EmptyState>
  );
}

function List({ state }: { state: Shapes["ActivityState"] }) {
  const say = useWords("catalogue");
  const may = useMay();
  const filters = useFilters();
  const { query } = filters;
  const [cleared, setCleared] = useState(0);
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  const change = (next: Query) => {
    filters.change(next);
    setPages([undefined]);
  };
  const replace = (next: Query) => {
    change(next);
    setCleared(cleared + 1);
  };
  const after = pages.at(-1);
  const asked = { ...query, after, ...(state !== "published" && { state }) };
  const read = useQuery({
    queryKey: ["catalogue", asked],
    queryFn: () => answered(api.GET("/api/catalogue", { params: { query: asked } })),
    placeholderData: (before) => before,
  });
  const columns: Column<Shapes["ActivityLine"]>[] = [
    { key: "title", title: say("activity"), cell: (line) => <><Link href={`/catalogue/${line.id}`}>{line.title}</Link> {line.priority && <Tag tone="accent">{say("priority")}</Tag>}</> },
    { key: "provider", title: say("provider"), cell: (line) => line.provider },
    { key: "kind", title: say("kind"), cell: (line) => say(`kind.${line.kind}`) },
    { key: "form", title: say("form"), cell: (line) => say(`form.${line.form}`) },
    { key: "hours", title: say("hours"), number: true, cell: (line) => line.hours },
  ];
  const next = read.data?.next;
  const from = (pages.length - 1) * page_rows;
  return (
    <>
      <SearchBox key={cleared} label={say("search")} value={query.search ?? ""} search={(search) => change({ ...query, search: search || undefined })} />
      <Filters query={query} change={change} clear={() => replace({})} />
      {may.manage && (
        <p className="row">
          <a className="btn btn-small" href={`/api/catalogue/export?${addressOf(query)}${state === "published" ? "" : `&state=${state}`}`} download>{say("export")}</a>
        </p>
      )}
      {read.data?.instead?.map((one) => <p key={one.typed} role="status">{say("instead", one)}</p>)}
      <Table label={say("title")} rows={read.data?.activities} columns={columns} id={(line) => line.id} empty={<NothingFound loosen={read.data?.loosen} query={query} change={replace} />} />
      {(next || pages.length > 1) && (
        <Pagination
          from={from + 1}
          to={from + (read.data?.activities.length ?? 0)}
          all={from + (read.data?.activities.length ?? 0) + (next ? page_rows : 0)}
          previous={pages.length > 1 ? () => setPages(pages.slice(0, -1)) : undefined}
          next={next ? () => setPages([...pages, next]) : undefined}
        />
      )}
    </>
  );
}

function Scarce() {
  const say = useWords("catalogue");
  const titles = new Map(useCompetencies().map((one) => [one.code, one.title]));
  const read = useQuery({ queryKey: ["scarcity"], queryFn: () => answered(api.GET("/api/catalogue/scarcity")) });
  const columns: Column<Shapes["Scarcity"]>[] = [
    { key: "competency", title: say("competency"), cell: (line) => titles.get(line.competency) ?? line.competency },
    { key: "activities", title: say("activities"), number: true, cell: (line) => <Tag tone="danger">{line.activities}</Tag> },
    { key: "kinds", title: say("kinds"), number: true, cell: (line) => line.kinds },
  ];
  return (
    <Loaded read={read}>
      {(found) => (
        <Section title={say("scarce")} aside={say("scarce.least", { least: found.choices_min })}>
          <Table label={say("scarce")} rows={found.scarce} columns={columns} id={(line) => line.competency} empty={<EmptyState title={say("scarce.none")} />} />
        </Section>
      )}
    </Loaded>
  );
}

export default function CatalogueList() {
  const say = useWords("catalogue");
  const may = useMay();
  const tabs = [
    { key: "published", title: say("tab.published"), content: <List key="published" state="published" /> },
    { key: "moderation", title: say("tab.moderation"), content: <List key="moderation" state="moderation" /> },
    { key: "draft", title: say("tab.draft"), content: <List key="draft" state="draft" /> },
    { key: "withdrawn", title: say("tab.withdrawn"), content: <List key="withdrawn" state="withdrawn" /> },
    ...(may.manage ? [{ key: "scarce", title: say("scarce"), content: <Scarce /> }] : []),
  ];
  return (
    <>
      <PageHead
        title={say("title")}
        actions={
          <>
            {may.manage && <ButtonLink to="/catalogue/import">{say("import")}</ButtonLink>}
            {may.offer && <ButtonLink kind="main" to="/catalogue/offer">{say("offer")}</ButtonLink>}
          </>
        }
      />
      {may.offer ? <Tabs label={say("title")} tabs={tabs} /> : <List state="published" />}
    </>
  );
}
