// How far the staff of a municipality's schools has come: a line for each, its sums on top, a school opened by name.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Facts, KeyValues } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatNumber } from "../words/format";
import { useWords } from "../words/words";
import { SchoolStaff, SubjectFilter } from "./school_staff";

type Place = components["schemas"]["StandingPlace"];
type Standings = components["schemas"]["Standings"];

function useColumns(page: Standings, open: (place: Place) => void): Column<Place>[] {
  const say = useWords("organisation");
  const missed = (["without_diagnostics", "without_route"] as const).map((key) => ({
    key, title: say(`standing.${key}`), number: true, cell: ({ sum }: Place) => formatNumber(sum[key]), sort: ({ sum }: Place) => sum[key],
  }));
  const standings = page.total.sum.counts.map(({ standing }, at) => ({
    key: standing, title: say(`standing.${standing}`), number: true,
    cell: ({ sum }: Place) => formatNumber(sum.counts[at]?.people ?? 0), sort: ({ sum }: Place) => sum.counts[at]?.people ?? 0,
  }));
  return [
    { key: "title", title: say(`by.${page.by}`), sort: ({ title }) => title, cell: (place) => <button type="button" className="link" onClick={() => open(place)}>{place.title}</button> },
    { key: "staff", title: say("standing.staff"), number: true, cell: ({ sum }) => formatNumber(sum.staff), sort: ({ sum }) => sum.staff },
    ...missed,
    ...standings,
  ];
}

/** The sums of what stands in the table. */
function Sum({ sum }: { sum: Place["sum"] }) {
  const say = useWords("organisation");
  const known = (["staff", "without_diagnostics", "without_route"] as const).map((key) => ({ name: say(`standing.${key}`), value: formatNumber(sum[key]) }));
  const stages = sum.counts.map(({ standing, people }) => ({ name: say(`standing.${standing}`), value: formatNumber(people) }));
  return (
    <>
      <Facts facts={known} />
      <Section title={say("column.standing")}><KeyValues facts={stages} /></Section>
    </>
  );
}

function Places({ page, open }: { page: Standings; open: (place: Place) => void }) {
  const say = useWords("organisation");
  const columns = useColumns(page, open);
  const title = say(`by.${page.by}`);
  const staffed = page.places.filter(({ sum }) => sum.staff > 0);
  const note = staffed.length < page.places.length && say("standings.staffed", { count: staffed.length, all: page.places.length });
  return (
    <Section title={title} aside={note || undefined} flush>
      <Table wide label={say("standings.title")} rows={staffed} columns={columns} id={({ path }) => path} empty={<EmptyState title={say("nobody")} />} />
    </Section>
  );
}

/** A place below another: its staff by name where it is a school. */
function School({ place, back }: { place: Place; back: () => void }) {
  const say = useWords("organisation");
  return (
    <>
      <div className="row row-between">
        <h2>{place.title}</h2>
        <Button small sign="up" onClick={back}>{say("standings.up")}</Button>
      </div>
      <SchoolStaff school={place.path.split("/").at(-1)} label={place.title} />
    </>
  );
}

export default function StandingsPage() {
  const say = useWords("organisation");
  const [at, goTo] = useState<string>();
  const [school, open] = useState<Place>();
  const [subject, setSubject] = useState("");
  const read = useQuery({
    queryKey: ["standings", at, subject],
    queryFn: () => answered(api.GET("/api/standings", { params: { query: { ...(at ? { at } : {}), ...(subject ? { subject } : {}) } } })),
    placeholderData: (before) => before,
  });
  return (
    <>
      <PageHead title={say("standings.title")}>{say("standings.hint")}</PageHead>
      {school ? (
        <School place={school} back={() => open(undefined)} />
      ) : (
        <Loaded read={read} lines={8}>
          {(page) => (
            <>
              <div className="filters"><SubjectFilter value={subject} choose={setSubject} /></div>
              <div className="row row-between">
                <h2>{page.total.title}</h2>
                {page.above && <Button small sign="up" onClick={() => goTo(page.above ?? undefined)}>{say("standings.up")}</Button>}
              </div>
              <Sum sum={page.total.sum} />
              <Places page={page} open={(place) => (page.by === "school" ? open(place) : goTo(place.path))} />
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
