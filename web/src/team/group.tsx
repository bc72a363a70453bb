// One group: its plan, its people, a copy for each. A changed plan is offered to whoever has not begun.
import { useState } from "react";
import { Link, useParams } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { People, type Picked } from "./people";
import { type GroupView, type Shapes, groupKey, groupsKey, useGroup } from "./reads";
import { Sessions } from "./sessions";

type Member = Shapes["GroupMemberView"];

function Members({ view }: { view: GroupView }) {
  const say = useWords("team");
  const route = useWords("route");
  const columns: Column<Member>[] = [
    { key: "name", title: say("person"), cell: (one) => (one.copy ? <Link href={`/routes/${one.copy}`}>{one.name}</Link> : one.name), sort: (one) => one.name },
    { key: "school", title: say("school"), cell: (one) => one.school, sort: (one) => one.school },
    { key: "state", title: say("copy"), cell: (one) => (one.state ? route(`state.${one.state}`) : say("copy.none")) },
    {
      key: "plan", title: say("plan"),
      cell: (one) => {
        if (!one.copy) return "";
        if (one.offered) return <Tag tone="attention">{say("plan.offered")}</Tag>;
        if (one.declined) return <Tag>{say("plan.declined")}</Tag>;
        return one.taken === view.group.number ? <Tag tone="ok">{say("plan.taken")}</Tag> : <Tag>{say("plan.older")}</Tag>;
      },
    },
  ];
  return <Table label={say("people")} rows={view.members} columns={columns} id={(one) => one.person} />;
}

function Copies({ view }: { view: GroupView }) {
  const say = useWords("team");
  const path = { group: view.group.id };
  const give = useAct((_: undefined, once) => answered(api.POST("/api/group-routes/{group}/copies", { params: { path }, ...once })), {
    refresh: [[...groupKey(view.group.id)], [...groupsKey]],
  });
  const waiting = view.members.filter((one) => !one.copy).length;
  const refused = give.answer?.outcomes.filter((one) => !one.copied) ?? [];
  return (
    <>
      {give.refusal && <Banner tone="danger">{give.refusal.beside()}</Banner>}
      {give.answer && refused.length === 0 && <Banner tone="ok">{say("copies.given", { count: give.answer.outcomes.length })}</Banner>}
      {refused.length > 0 && (
        <Banner tone="attention">
          {say("copies.refused", { count: refused.length })}
          <ul>{refused.map((one) => <li key={one.person}>{`${one.name}: ${one.ru}`}</li>)}</ul>
        </Banner>
      )}
      <Button kind="main" disabled={waiting === 0} running={give.running} onClick={() => give.run(undefined)}>
        {waiting === 0 ? say("copies.all") : say("copies.give", { count: waiting })}
      </Button>
    </>
  );
}

function Plan({ view }: { view: GroupView }) {
  const say = useWords("team");
  const { group } = view;
  const [title, setTitle] = useState(group.title);
  const [goals, setGoals] = useState(group.plan.goals.map((goal) => goal.text).join("\n"));
  const [sessions, setSessions] = useState(group.plan.sessions);
  const [people, setPeople] = useState<Picked[]>(view.members.map((one) => ({ person: one.person, name: one.name, school: one.school })));
  const known = new Map(group.plan.goals.map((goal) => [goal.text, goal.competency]));
  const body = {
    revision: group.revision, title, people: people.map(({ person }) => person), sessions: sessions.map(({ session }) => session),
    goals: goals.split("\n").map((text) => text.trim()).filter(Boolean).map((text) => ({ text, competency: known.get(text) ?? "" })),
  };
  const save = useAct((_: undefined, once) => answered(api.PUT("/api/group-routes/{group}", { params: { path: { group: group.id } }, body, ...once })), {
    refresh: [[...groupsKey]],
    done: (next) => {
      queries.setQueryData(groupKey(group.id), next);
      toast(say("group.saved"));
    },
  });
  const named = ["/title", "/goals", "/sessions", "/people"];
  return (
    <Section title={say("group.change")}>
      <TextField label={say("title")} value={title} error={save.refusal?.at("/title")} onChange={(event) => setTitle(event.target.value)} />
      <TextArea label={say("goals")} hint={say("goals.hint")} value={goals} error={save.refusal?.at("/goals")} onChange={(event) => setGoals(event.target.value)} />
      <h3 className="gap-top">{say("sessions.chosen")}</h3>
      <Sessions sessions={sessions} choose={setSessions} error={save.refusal?.at("/sessions")} />
      <People people={people.map((one) => ({ ...one, kept: view.members.some((member) => member.person === one.person && member.copy !== undefined) }))} choose={setPeople} error={save.refusal?.at("/people")} />
      {save.refusal?.beside(...named) && <Banner tone="danger">{save.refusal.beside(...named)}</Banner>}
      <div className="actions gap-top">
        <Button kind="main" running={save.running} onClick={() => save.run(undefined)}>{say("group.save")}</Button>
      </div>
    </Section>
  );
}

export default function GroupPage() {
  const say = useWords("team");
  const { group } = useParams<{ group: string }>();
  const read = useGroup(group);
  return (
    <>
      <PageHead title={read.data?.group.title ?? say("group")} actions={read.data && <Copies view={read.data} />}>
        {read.data && say("group.by", { name: read.data.author })}
      </PageHead>
      <Loaded read={read} lines={6}>
        {(view) => (
          <>
            <Section title={say("people")} flush>
              <Members view={view} />
            </Section>
            <Plan key={view.group.revision} view={view} />
          </>
        )}
      </Loaded>
    </>
  );
}
