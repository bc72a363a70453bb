// One community: its norms, who belongs, the plan of events; one joins and leaves by oneself.
import { type FormEvent, useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { KeyValues } from "../ui/list/facts";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, today } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import type { Shapes } from "./reads";

type View = Shapes["CommunityView"];
const keyOf = (community: string) => ["community", community];

function Membership({ view }: { view: View }) {
  const say = useWords("community");
  const path = { community: view.community.id };
  const done = (next: View) => queries.setQueryData(keyOf(path.community), next);
  const join = useAct((_: null, once) => answered(api.POST("/api/communities/{community}/membership", { params: { path }, ...once })), { done });
  const leave = useAct((_: null, once) => answered(api.DELETE("/api/communities/{community}/membership", { params: { path }, ...once })), { done });
  const act = view.mine ? leave : join;
  return (
    <>
      {act.refusal && <Banner tone="danger">{act.refusal.beside()}</Banner>}
      <Button kind={view.mine ? "plain" : "main"} running={act.running} onClick={() => act.run(null)}>{say(view.mine ? "leave" : "join")}</Button>
    </>
  );
}

function PlanEvent({ view }: { view: View }) {
  const say = useWords("community");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const path = { community: view.community.id };
  const [event, setEvent] = useState({ title: "", topic: "", day: today(), place: "", responsible: "" });
  const topics = useQuery({ queryKey: ["communities"], queryFn: () => answered(api.GET("/api/communities")) });
  const done = (next: View) => queries.setQueryData(keyOf(path.community), next);
  const add = useAct((value: typeof event, once) => answered(api.POST("/api/communities/{community}/events", { params: { path }, body: value, ...once })), { done });
  const adopt = useAct((_: null, once) => answered(api.POST("/api/communities/{community}/plan", { params: { path }, ...once })), { done });
  const send = (submitted: FormEvent) => {
    submitted.preventDefault();
    add.run(event);
  };
  return (
    <form onSubmit={send} className="gap-top">
      <TextField label={say("event")} value={event.title} error={add.refusal?.at("/title")} onChange={(change) => setEvent({ ...event, title: change.target.value })} />
      <Select label={say("topic")} empty={say("topic.other")} value={event.topic} options={(topics.data?.topics ?? []).map((one) => ({ value: one.code, label: one.title[language] }))} onChange={(change) => setEvent({ ...event, topic: change.target.value })} />
      <TextField label={say("day")} type="date" value={event.day} onChange={(change) => setEvent({ ...event, day: change.target.value })} />
      <TextField label={say("place")} optional value={event.place} onChange={(change) => setEvent({ ...event, place: change.target.value })} />
      <TextField label={say("responsible")} optional value={event.responsible} onChange={(change) => setEvent({ ...event, responsible: change.target.value })} />
      {(add.refusal?.beside("/title") ?? adopt.refusal?.beside()) && <Banner tone="danger">{add.refusal?.beside("/title") ?? adopt.refusal?.beside()}</Banner>}
      <div className="actions">
        <Button kind="main" type="submit" running={add.running}>{say("event.add")}</Button>
        <Button running={adopt.running} onClick={() => adopt.run(null)}>{say("plan.adopt")}</Button>
      </div>
    </form>
  );
}

function Shown({ view }: { view: View }) {
  const say = useWords("community");
  const { community } = view;
  const facts = [
    { name: say("level"), value: say(`level.${community.level}`) },
    { name: say("founder"), value: view.founder },
    { name: say("community.aim"), value: community.aim },
    { name: say("community.norms"), value: community.norms },
  ].filter((fact) => fact.value !== "");
  return (
    <div className="cols">
      <div>
        <Section title={say("plan")} aside={view.adopted[0] && say("plan.adopted", { day: formatDate(view.adopted[0].adopted_on) })}>
          {view.events.length === 0 ? <EmptyState title={say("plan.none")} /> : <KeyValues words facts={view.events.map((one) => ({ name: formatDate(one.day), value: [one.title, one.place].filter(Boolean).join(", ") }))} />}
          {view.may_lead && <PlanEvent view={view} />}
        </Section>
      </div>
      <aside>
        <Section title={say("about")}>
          <KeyValues words facts={facts} />
        </Section>
        <Section title={say("members")} aside={community.members}>
          <ul>
            {view.members.map((one) => (
              <li key={one.name}>{one.name}</li>
            ))}
          </ul>
        </Section>
      </aside>
    </div>
  );
}

export default function CommunityPage() {
  const say = useWords("community");
  const { community } = useParams<{ community: string }>();
  const read = useQuery({ queryKey: keyOf(community), queryFn: () => answered(api.GET("/api/communities/{community}", { params: { path: { community } } })) });
  return (
    <>
      <PageHead title={read.data?.community.title ?? say("community")} actions={read.data && <Membership view={read.data} />} />
      <Loaded read={read}>{(view) => <Shown view={view} />}</Loaded>
    </>
  );
}
