// The sessions of a group's plan: found in the catalogue, put in and taken out.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { FieldError } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { type Column, Table } from "../ui/list/table";
import { EmptyState } from "../ui/show/waiting";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type Session = Shapes["GroupSession"];

function SessionsOf({ activity, chosen, add }: { activity: Shapes["ActivityLine"]; chosen: readonly Session[]; add: (one: Session) => void }) {
  const say = useWords("team");
  const read = useQuery({
    queryKey: ["activity", activity.id],
    queryFn: () => answered(api.GET("/api/catalogue/{activity}", { params: { path: { activity: activity.id } } })),
  });
  const columns: Column<Shapes["SessionLine"]>[] = [
    { key: "days", title: say("days"), cell: ({ session }) => [formatPeriod(session.starts, session.ends), session.place].filter(Boolean).join(", ") },
    { key: "free", title: say("free"), cell: (line) => (line.free_seats === undefined ? say("free.all") : line.free_seats) },
    {
      key: "add", title: say("doing"),
      cell: ({ session }) => {
        const there = chosen.some((one) => one.session === session.id);
        return <Button small disabled={there} onClick={() => add({ session: session.id, title: activity.title, starts: session.starts, ends: session.ends, hours: activity.hours })}>{say(there ? "added" : "add")}</Button>;
      },
    },
  ];
  return <Table label={activity.title} rows={read.data?.sessions} columns={columns} id={(line) => line.session.id} empty={<EmptyState title={say("sessions.none")} />} />;
}

export function Sessions({ sessions, choose, error }: { sessions: readonly Session[]; choose: (sessions: Session[]) => void; error?: string }) {
  const say = useWords("team");
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<Shapes["ActivityLine"]>();
  const read = useQuery({
    queryKey: ["catalogue", "search", search],
    queryFn: () => answered(api.GET("/api/catalogue", { params: { query: { search } } })),
    enabled: search.length > 0,
  });
  const tight = read.data?.loosen?.map(({ word }) => `«${word}»`).join(", ");
  const hint = say(tight ? "sessions.without" : "sessions.other", { words: tight ?? "" });
  const columns: Column<Shapes["ActivityLine"]>[] = [
    { key: "title", title: say("activity"), cell: (line) => line.title },
    { key: "hours", title: say("hours"), number: true, cell: (line) => line.hours },
    { key: "open", title: say("sessions"), cell: (line) => <Button kind="plain" small aria-expanded={open?.id === line.id} onClick={() => setOpen(open?.id === line.id ? undefined : line)}>{say("sessions.show")}</Button> },
  ];
  return (
    <>
      {error && <FieldError>{error}</FieldError>}
      {sessions.length === 0 && <p>{say("sessions.empty")}</p>}
      <ul className="plain">
        {sessions.map((one) => (
          <li key={one.session} className="row">
            <span>{[one.title, formatPeriod(one.starts, one.ends), say("hours.of", { hours: one.hours })].join(", ")}</span>
            <Button small kind="plain" aria-label={say("session.drop", { title: one.title })} onClick={() => choose(sessions.filter(({ session }) => session !== one.session))}>{say("drop")}</Button>
          </li>
        ))}
      </ul>
      <SearchBox label={say("sessions.search")} value={search} search={setSearch} />
      {search && <Table label={say("sessions.found")} rows={read.data?.activities} columns={columns} id={(line) => line.id} empty={<EmptyState title={say("sessions.not_found")}>{hint}</EmptyState>} />}
      {open && <SessionsOf key={open.id} activity={open} chosen={sessions} add={(one) => choose([...sessions, one])} />}
    </>
  );
}
