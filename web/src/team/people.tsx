// Who belongs to a group: found by name, put in and taken out.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { FieldError } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { type Column, Table } from "../ui/list/table";
import { EmptyState } from "../ui/show/waiting";
import { useWords } from "../words/words";

export interface Picked {
  person: string;
  name: string;
  school: string;
  /** Given a copy already: stays in the group. */
  kept?: boolean;
}

function Found({ search, people, add }: { search: string; people: readonly Picked[]; add: (one: Picked) => void }) {
  const say = useWords("team");
  const read = useQuery({
    queryKey: ["group-candidates", search],
    queryFn: () => answered(api.GET("/api/group-candidates", { params: { query: { search } } })),
  });
  const columns: Column<Picked>[] = [
    { key: "name", title: say("person"), cell: (one) => one.name },
    { key: "school", title: say("school"), cell: (one) => one.school },
    {
      key: "add", title: say("doing"),
      cell: (one) => {
        const there = people.some(({ person }) => person === one.person);
        return <Button small disabled={there} aria-label={say("person.add", { name: one.name })} onClick={() => add({ person: one.person, name: one.name, school: one.school })}>{say(there ? "added" : "add")}</Button>;
      },
    },
  ];
  return <Table label={say("people.found")} rows={read.data?.people} columns={columns} id={(one) => one.person} empty={<EmptyState title={say("people.not_found")} />} />;
}

export function People({ people, choose, error }: { people: readonly Picked[]; choose: (people: Picked[]) => void; error?: string }) {
  const say = useWords("team");
  const [search, setSearch] = useState("");
  return (
    <>
      <h3 className="gap-top">{say("people.count", { count: people.length })}</h3>
      {error && <FieldError>{error}</FieldError>}
      <ul className="plain">
        {people.map((one) => (
          <li key={one.person} className="row">
            <span>{[one.name, one.school].filter(Boolean).join(", ")}</span>
            {!one.kept && <Button small kind="plain" aria-label={say("person.drop", { name: one.name })} onClick={() => choose(people.filter(({ person }) => person !== one.person))}>{say("drop")}</Button>}
          </li>
        ))}
      </ul>
      <SearchBox label={say("people.search")} value={search} search={setSearch} />
      {search && <Found search={search} people={people} add={(one) => choose([...people, one])} />}
    </>
  );
}
