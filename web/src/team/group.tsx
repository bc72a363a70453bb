// One group: its plan, its people, a copy for each. A changed plan is offered to whoever has not begun.
import { useState } from "react";
import { Link, useParams } from "wouter";
import { answered, api } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { queries, useAct } from "../api/query";
import { Board } from "../builder/board";
import { useDraft } from "../builder/draft";
import { Goals } from "../builder/goals";
import { lowered } from "../builder/proposals";
import { Remarks } from "../builder/remarks";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { People, type Picked } from "./people";
import { type GroupPlan, type GroupView, type Shapes, groupKey, groupsKey, placeOf, useGroup, usePlan } from "./reads";

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

/** The name of the group and who belongs to it. */
function Composition({ view }: { view: GroupView }) {
  const say = useWords("team");
  const { group } = view;
  const [title, setTitle] = useState(group.title);
  const [people, setPeople] = useState<Picked[]>(view.members.map((one) => ({ person: one.person, name: one.name, school: one.school })));
  const body = { revision: group.revision, title, people: people.map(({ person }) => person) };
  const save = useAct((_: undefined, once) => answered(api.PUT("/api/group-routes/{group}", { params: { path: { group: group.id } }, body, ...once })), {
    refresh: [[...groupsKey]],
    done: (next) => {
      queries.setQueryData(groupKey(group.id), next);
      toast(say("group.saved"));
    },
  });
  const named = ["/title", "/people"];
  return (
    <>
      <TextField label={say("title")} value={title} error={save.refusal?.at("/title")} onChange={(event) => setTitle(event.target.value)} />
      <People people={people.map((one) => ({ ...one, kept: view.members.some((member) => member.person === one.person && member.copy !== undefined) }))} choose={setPeople} error={save.refusal?.at("/people")} />
      {save.refusal?.beside(...named) && <Banner tone="danger">{save.refusal.beside(...named)}</Banner>}
      <div className="actions gap-top">
        <Button running={save.running} onClick={() => save.run(undefined)}>{say("group.save")}</Button>
      </div>
    </>
  );
}

/** Reasons that are said of a person otherwise than to whoever reads. */
const ofPeople = [
  "completed", "other_audience", "outside_term", "clash", "equivalent", "heavy_week", "over_hours", "over_week", "over_release_days", "over_activities", "prerequisite",
] as const;
const isOf = <Of extends string>(all: readonly Of[], one: string): one is Of => (all as readonly string[]).includes(one);

/** Whom a session of the plan does not fit, and why: one line for each session. */
function Misfits({ misfits }: { misfits: GroupPlan["misfits"] }) {
  const say = useWords("team");
  const planning = useWords("planning");
  if (misfits.length === 0) return null;
  const titles = [...new Map(misfits.map((one) => [one.session, one.title]))];
  const why = ({ reason, name, with: other }: GroupPlan["misfits"][number]) => {
    if (reason === "no_seats") return say("misfit.seats", { free: Number(other) });
    const values = { other: other || "none", effect: "", hours: 0 };
    return `${name}: ${isOf(ofPeople, reason) ? planning(`misfit.${reason}`, values) : lowered(planning(`left.${reason}`, values))}`;
  };
  return (
    <Banner tone="attention" title={say("misfits")}>
      <ul>
        {titles.map(([session, title]) => (
          <li key={session}>
            {`«${title}»: ${misfits.filter((one) => one.session === session).map(why).join("; ")}`}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** The plan under the hand: the same builder as for one's route. */
function Plan({ page }: { page: GroupPlan }) {
  const say = useWords("team");
  const place = placeOf(page.route.id);
  const draft = useDraft(page, place);
  const competencies = useCompetencies().map(({ code, title }) => ({ value: code, label: title }));
  const { starts, ends } = page.route;
  return (
    <>
      {starts > ends ? (
        <Banner tone="danger" title={say("term.none")}>{say("term.none.do")}</Banner>
      ) : (
        <p className="gap-top">{[say("term.common", { term: formatPeriod(starts, ends) }), say("needs.counted", { counted: page.counted, people: page.people })].join(" ")}</p>
      )}
      {draft.refusal?.beside() && <Banner tone="danger">{draft.refusal.beside()}</Banner>}
      <Misfits misfits={page.misfits} />
      <Remarks {...page} />
      <Board place={place} page={page} draft={draft} aside={<Goals draft={draft} place={place} about={competencies} />} />
    </>
  );
}

export default function GroupPage() {
  const say = useWords("team");
  const { group } = useParams<{ group: string }>();
  const read = useGroup(group);
  const plan = usePlan(group);
  return (
    <>
      <PageHead title={read.data?.group.title ?? say("group")} actions={read.data && <Copies view={read.data} />}>
        {read.data && say("group.by", { name: read.data.author })}
      </PageHead>
      <Loaded read={read} lines={6}>
        {(view) => (
          <Section title={say("people")} flush>
            <Members view={view} />
            <Details summary={say("group.change")}>
              <Composition key={view.group.revision} view={view} />
            </Details>
          </Section>
        )}
      </Loaded>
      <Loaded read={plan} lines={6}>{(page) => <Plan key={group} page={page} />}</Loaded>
    </>
  );
}
