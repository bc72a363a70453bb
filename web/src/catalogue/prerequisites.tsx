// What has to be over before an activity begins: shown to everybody, said by the centre with a search in the list.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { SearchBox } from "../ui/form/search_box";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";
import { type Shapes, activityKey } from "./reads";

type Prerequisite = Pick<Shapes["Prerequisite"], "id" | "title">;

function Found({ search, taken, add }: { search: string; taken: readonly string[]; add: (one: Prerequisite) => void }) {
  const say = useWords("catalogue");
  const read = useQuery({
    queryKey: ["catalogue", "search", search],
    queryFn: () => answered(api.GET("/api/catalogue", { params: { query: { search } } })),
  });
  const found = read.data?.activities.filter((one) => !taken.includes(one.id)).slice(0, 8);
  if (found?.length === 0) return <p>{say("none")}</p>;
  return (
    <ul className="plain">
      {found?.map((one) => (
        <li key={one.id} className="row">
          <span>{one.title}</span>
          <Button small onClick={() => add(one)}>{say("before.add")}</Button>
        </li>
      ))}
    </ul>
  );
}

function Editor({ card, close }: { card: Shapes["ActivityCard"]; close: () => void }) {
  const say = useWords("catalogue");
  const [chosen, setChosen] = useState<readonly Prerequisite[]>(card.prerequisites);
  const [search, setSearch] = useState("");
  const { id, revision } = card.activity;
  const act = useAct(
    (_: undefined, once) =>
      answered(api.PUT("/api/catalogue/{activity}/prerequisites", { params: { path: { activity: id } }, body: { prerequisites: chosen.map((one) => one.id), revision }, ...once })),
    {
      done: (next) => {
        queries.setQueryData(activityKey(id), next);
        close();
      },
    },
  );
  return (
    <>
      <ul className="plain">
        {chosen.map((one) => (
          <li key={one.id} className="row">
            <span>{one.title}</span>
            <Button small kind="plain" aria-label={say("before.drop", { title: one.title })} onClick={() => setChosen(chosen.filter((other) => other.id !== one.id))}>{say("before.drop.short")}</Button>
          </li>
        ))}
      </ul>
      <SearchBox label={say("before.search")} value={search} search={setSearch} />
      {search && <Found search={search} taken={[id, ...chosen.map((one) => one.id)]} add={(one) => setChosen([...chosen, { id: one.id, title: one.title }])} />}
      {act.refusal && <Banner tone="danger">{act.refusal.beside()}</Banner>}
      <div className="actions">
        <Button kind="main" running={act.running} onClick={() => act.run(undefined)}>{say("before.save")}</Button>
        <Button kind="plain" onClick={close}>{say("before.cancel")}</Button>
      </div>
    </>
  );
}

export function Prerequisites({ card, manage }: { card: Shapes["ActivityCard"]; manage: boolean }) {
  const say = useWords("catalogue");
  const [editing, setEditing] = useState(false);
  if (card.prerequisites.length === 0 && !manage) return null;
  return (
    <Section title={say("before")}>
      {card.prerequisites.length > 1 && <p>{say("before.one_of")}</p>}
      {editing ? (
        <Editor card={card} close={() => setEditing(false)} />
      ) : (
        <>
          <ul>
            {card.prerequisites.map((one) => (
              <li key={one.id}><Link href={`/catalogue/${one.id}`}>{one.title}</Link></li>
            ))}
          </ul>
          {manage && <Button small onClick={() => setEditing(true)}>{say("before.edit")}</Button>}
        </>
      )}
    </Section>
  );
}
