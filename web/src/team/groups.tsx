// Routes made once for a group: the list, and a new one.
import { type FormEvent, useState } from "react";
import { Link, useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { useFocusOnWrong } from "../ui/form/faults";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { People, type Picked } from "./people";
import { type Shapes, groupsKey, useGroups } from "./reads";

function Compose() {
  const say = useWords("team");
  const [, go] = useLocation();
  const [title, setTitle] = useState("");
  const [people, setPeople] = useState<Picked[]>([]);
  const act = useAct(
    (_: undefined, once) => answered(api.POST("/api/group-routes", { body: { title, people: people.map(({ person }) => person), goals: [], sessions: [] }, ...once })),
    { refresh: [[...groupsKey]], done: ({ group }) => go(`/groups/${group.id}`) },
  );
  const form = useFocusOnWrong(act.refusal);
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(undefined);
  };
  return (
    <Section title={say("group.new")}>
      <form ref={form} onSubmit={send} id="compose">
        <TextField label={say("title")} hint={say("title.hint")} value={title} error={act.refusal?.at("/title")} onChange={(event) => setTitle(event.target.value)} />
      </form>
      <People people={people} choose={setPeople} error={act.refusal?.at("/people")} />
      {act.refusal?.beside("/title", "/people") && <Banner tone="danger">{act.refusal.beside("/title", "/people")}</Banner>}
      <div className="actions gap-top">
        <Button kind="main" type="submit" form="compose" running={act.running}>{say("group.compose")}</Button>
      </div>
    </Section>
  );
}

export default function GroupsPage() {
  const say = useWords("team");
  const read = useGroups();
  const columns: Column<Shapes["GroupSummary"]>[] = [
    { key: "title", title: say("title"), cell: ({ group }) => <Link href={`/groups/${group.id}`}>{group.title}</Link>, sort: ({ group }) => group.title },
    { key: "author", title: say("author"), cell: ({ author }) => author },
    { key: "people", title: say("people"), number: true, cell: ({ group }) => group.people },
    { key: "copies", title: say("copies"), number: true, cell: ({ group }) => group.copies },
    { key: "changed", title: say("changed"), cell: ({ group }) => formatMoment(Date.parse(group.changed_ms)) },
  ];
  return (
    <>
      <PageHead title={say("groups")}>{say("groups.lede")}</PageHead>
      <Loaded read={read}>
        {({ offered, groups }) => (
          <>
            {!offered && <Banner tone="info">{say("groups.not_offered")}</Banner>}
            <Section title={say("groups")} flush>
              <Table label={say("groups")} rows={groups} columns={columns} id={({ group }) => group.id} empty={<EmptyState title={say("groups.none")}>{say("groups.none.do")}</EmptyState>} />
            </Section>
            {offered && <Compose />}
          </>
        )}
      </Loaded>
    </>
  );
}
