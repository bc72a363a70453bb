// A search in the catalogue from the builder: an activity's sessions, each to be added to the draft.
import { type ReactNode, useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { SearchBox } from "../ui/form/search_box";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { EmptyState } from "../ui/show/waiting";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "./draft";
import type { Built, Shapes } from "./place";

interface CatalogueProps {
  page: Built;
  draft: Draft;
  /** What can be done about a session that is full. */
  full?: (line: Shapes["SessionLine"]) => ReactNode;
}

function Sessions({ activity, page, draft, full }: CatalogueProps & { activity: Shapes["ActivityLine"] }) {
  const say = useWords("route");
  const read = useQuery({
    queryKey: ["activity", activity.id],
    queryFn: () => answered(api.GET("/api/catalogue/{activity}", { params: { path: { activity: activity.id } } })),
  });
  const within = read.data?.sessions.filter(({ session }) => session.starts >= page.route.starts && session.ends <= page.route.ends);
  const chosen = new Set(draft.items.map((item) => item.session));
  const columns: Column<Shapes["SessionLine"]>[] = [
    { key: "days", title: say("session"), cell: ({ session }) => [formatPeriod(session.starts, session.ends), session.place].filter(Boolean).join(", ") },
    { key: "free", title: say("free"), cell: (line) => (line.free_seats === undefined ? say("free.all") : line.free_seats) },
    {
      key: "do", title: say("doing"),
      cell: (line) => full && line.free_seats === 0 && !chosen.has(line.session.id) ? full(line) : (
        <Button small running={draft.busy} disabled={chosen.has(line.session.id)} onClick={() => draft.add(line.session.id, activity.title)}>
          {say(chosen.has(line.session.id) ? "added" : "add")}
        </Button>
      ),
    },
  ];
  return <Table label={say("sessions")} rows={within} columns={columns} id={(line) => line.session.id} />;
}

export function Catalogue({ page, draft, full }: CatalogueProps) {
  const say = useWords("route");
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<Shapes["ActivityLine"]>();
  const read = useQuery({
    queryKey: ["catalogue", "search", search],
    queryFn: () => answered(api.GET("/api/catalogue", { params: { query: { search } } })),
    enabled: search.length > 0,
  });
  const tight = read.data?.loosen?.map(({ word }) => `«${word}»`).join(", ");
  const hint = say(tight ? "catalogue.without" : "catalogue.other", { words: tight ?? "" });
  const columns: Column<Shapes["ActivityLine"]>[] = [
    { key: "title", title: say("activity"), cell: (line) => line.title },
    { key: "provider", title: say("provider"), cell: (line) => line.provider },
    { key: "hours", title: say("hours.all"), number: true, cell: (line) => line.hours },
    {
      key: "open", title: say("sessions"),
      cell: (line) => <Button kind="plain" small aria-expanded={open?.id === line.id} onClick={() => setOpen(open?.id === line.id ? undefined : line)}>{say("sessions.show")}</Button>,
    },
  ];
  return (
    <Section title={say("catalogue")}>
      <SearchBox label={say("catalogue.search")} value={search} search={setSearch} />
      {search && <Table label={say("catalogue")} rows={read.data?.activities} columns={columns} id={(line) => line.id} empty={<EmptyState title={say("catalogue.none")}>{hint}</EmptyState>} />}
      {open && <Sessions key={open.id} activity={open} page={page} draft={draft} full={full} />}
    </Section>
  );
}
