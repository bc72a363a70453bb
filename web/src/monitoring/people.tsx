// Who stands behind the numerator at this place, by name; read only when it is asked for.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import type { IndicatorPage } from "./shares";

type Person = components["schemas"]["CountedPerson"];

function List({ page }: { page: IndicatorPage }) {
  const say = useWords("monitoring");
  const query = { indicator: page.code, date: page.date, at: page.at };
  const read = useQuery({ queryKey: ["counted", query], queryFn: () => answered(api.GET("/api/indicators/people", { params: { query } })) });
  return (
    <Loaded read={read} lines={4}>
      {({ people, all }) => {
        const columns: Column<Person>[] = [
          { key: "name", title: say("people.name"), cell: (one) => one.name, sort: (one) => one.name },
          ...(page.by === "school" && page.lines.length === 0 ? [] : [{ key: "place", title: say("people.place"), cell: (one: Person) => one.place, sort: (one: Person) => one.place }]),
          ...(people.some((one) => one.times > 1) ? [{ key: "times", title: say("people.times"), number: true, cell: (one: Person) => one.times }] : []),
        ];
        return (
          <>
            {people.length < all && <p className="small dim">{say("people.cut", { shown: people.length, all })}</p>}
            <Table label={say("people")} rows={people} columns={columns} id={(one) => `${one.person} ${one.place}`} empty={<EmptyState title={say("people.none")} />} />
          </>
        );
      }}
    </Loaded>
  );
}

export function CountedPeople({ page }: { page: IndicatorPage }) {
  const say = useWords("monitoring");
  const [open, setOpen] = useState(false);
  if (!page.people) return null;
  return (
    <div className="gap-top">
      <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
        {say("people")}
      </Button>
      {open && <div className="gap-top"><List page={page} /></div>}
    </div>
  );
}
