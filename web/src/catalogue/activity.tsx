// One activity: what it is, what it develops, its sessions; the centre publishes, rejects, withdraws it; whoever may see
// deficits invites those who share one.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { KeyValues } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Asked } from "../ui/show/asked";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { formatPercent, formatPeriod, today } from "../words/format";
import { useWords } from "../words/words";
import { MergeSession, MoveSession } from "./change_session";
import { EffectOf } from "./effect_of";
import { Invite } from "./invite";
import { Prerequisites } from "./prerequisites";
import { AboutProgramme } from "./programme/about_programme";
import { type Shapes, activityKey, useMay } from "./reads";

type Card = Shapes["ActivityCard"];
type Command = Shapes["ActivityCommand"];

const commands: Record<Shapes["ActivityState"], readonly Command[]> = {
  draft: ["publish"], moderation: ["publish", "reject"], published: ["withdraw"], withdrawn: ["restore"],
};

/** Nobody is invited to what has begun. */
const isAhead = ({ session }: Shapes["SessionLine"]) => session.state === "open" && session.starts > today();

function Moderation({ card }: { card: Card }) {
  const say = useWords("catalogue");
  const [reason, setReason] = useState("");
  const { id, revision, state } = card.activity;
  const act = useAct(
    (command: Command, once) =>
      answered(api.POST("/api/catalogue/{activity}/moderation", { params: { path: { activity: id } }, body: { command, reason, revision }, ...once })),
    {
      refresh: [["catalogue"]],
      done: (next) => {
        queries.setQueryData(activityKey(id), next);
        toast(say(`moderated.${next.activity.state}`));
      },
    },
  );
  const refusal = act.refusal?.beside("/reason");
  const taken = card.sessions.filter(({ session }) => session.state === "open" && session.ends >= today()).reduce((sum, { session }) => sum + session.taken, 0);
  return (
    <Section title={say("moderation")}>
      {commands[state].includes("reject") && (
        <TextArea label={say("reason")} hint={say("reason.hint")} value={reason} error={act.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
      )}
      <div className="actions">
        {commands[state].map((command, at) =>
          command === "withdraw" ? (
            <Asked key={command} kind="danger" word={say("command.withdraw")} question={say("withdraw.question")} running={act.running} refusal={refusal} run={() => act.runAsync(command)}>
              <p>{say("withdraw.means", { count: taken })}</p>
            </Asked>
          ) : (
            <Button key={command} kind={at === 0 ? "main" : "normal"} running={act.running} onClick={() => act.run(command)}>
              {say(`command.${command}`)}
            </Button>
          ),
        )}
      </div>
      {refusal && state !== "published" && <Banner tone="danger">{refusal}</Banner>}
    </Section>
  );
}

function CancelSession({ line, activity }: { line: Shapes["SessionLine"]; activity: string }) {
  const say = useWords("catalogue");
  const { id, seats, revision, state, starts, ends, taken } = line.session;
  const next = state === "open" ? "cancelled" : "open";
  const act = useAct(
    (_: undefined, once) =>
      answered(api.PUT("/api/catalogue-sessions/{session}", { params: { path: { session: id } }, body: { seats, state: next, revision }, ...once })),
    { done: (card) => queries.setQueryData(activityKey(activity), card) },
  );
  if (state === "cancelled") return <Button small kind="plain" running={act.running} onClick={() => act.run(undefined)}>{say("session.open")}</Button>;
  return (
    <Asked
      small kind="plain" word={say("session.cancel")} question={say("session.cancel.question", { days: formatPeriod(starts, ends) })}
      running={act.running} refusal={act.refusal?.beside()} run={() => act.runAsync(undefined)}
    >
      <p>{say("session.cancel.means", { count: taken })}</p>
    </Asked>
  );
}

const isRunning = ({ session }: Shapes["SessionLine"]) => session.state === "open";

function Sessions({ card, manage }: { card: Card; manage: boolean }) {
  const say = useWords("catalogue");
  const [changed, setChanged] = useState<{ how: "move" | "merge"; line: Shapes["SessionLine"] }>();
  const others = (line: Shapes["SessionLine"]) => card.sessions.filter((other) => other.session.id !== line.session.id && isRunning(other));
  const close = () => setChanged(undefined);
  const columns: Column<Shapes["SessionLine"]>[] = [
    { key: "days", title: say("session"), cell: ({ session }) => formatPeriod(session.starts, session.ends), sort: ({ session }) => session.starts },
    { key: "place", title: say("place"), cell: ({ session }) => session.place || say(`venue.${card.activity.venue}`) },
    { key: "free", title: say("free"), number: true, cell: (line) => line.free_seats ?? say("free.all") },
    { key: "waiting", title: say("waiting"), number: true, cell: (line) => line.waiting },
    { key: "released", title: say("released"), number: true, cell: ({ session }) => session.release_days },
    { key: "state", title: say("state"), cell: ({ session }) => (session.state === "open" ? "" : <Tag tone="danger">{say("session.cancelled")}</Tag>) },
  ];
  const doing: Column<Shapes["SessionLine"]> = {
    key: "do", title: say("doing"),
    cell: (line) => (
      <span className="row">
        {isRunning(line) && <Button small kind="plain" onClick={() => setChanged({ how: "move", line })}>{say("move.open")}</Button>}
        {isRunning(line) && others(line).length > 0 && <Button small kind="plain" onClick={() => setChanged({ how: "merge", line })}>{say("merge.open")}</Button>}
        <CancelSession line={line} activity={card.activity.id} />
      </span>
    ),
  };
  return (
    <>
      <Table label={say("sessions")} rows={card.sessions} columns={manage ? [...columns, doing] : columns} id={(line) => line.session.id} />
      {changed?.how === "move" && <MoveSession key={changed.line.session.id} line={changed.line} close={close} />}
      {changed?.how === "merge" && <MergeSession key={changed.line.session.id} line={changed.line} others={others(changed.line)} close={close} />}
    </>
  );
}

function Shown({ card }: { card: Card }) {
  const say = useWords("catalogue");
  const may = useMay();
  const titles = new Map(useCompetencies().map((one) => [one.code, one.title]));
  const { activity } = card;
  const facts = [
    { name: say("provider"), value: activity.provider },
    { name: say("hours"), value: activity.hours },
    { name: say("kind"), value: say(`kind.${activity.kind}`) },
    { name: say("education_type"), value: say(`education.${activity.education_type}`) },
    { name: say("form"), value: say(`form.${activity.form}`) },
    { name: say("place"), value: say(`venue.${activity.venue}`) },
    { name: say("document"), value: activity.document },
    { name: say("register_no"), value: activity.register_no },
  ].filter((fact) => fact.value !== "");
  return (
    <div className="cols">
      <div>
        {activity.reject_reason && <Banner tone="attention" title={say("rejected")}><p>{activity.reject_reason}</p></Banner>}
        <Section title={say("sessions")}><Sessions card={card} manage={may.manage} /></Section>
        <EffectOf activity={activity.id} />
        {may.invite && activity.state === "published" && card.sessions.some(isAhead) && <Invite card={card} titles={titles} />}
        {may.manage && <Moderation card={card} />}
      </div>
      <aside>
        <Section title={say("about")}><KeyValues words facts={facts} /></Section>
        <Prerequisites key={activity.revision} card={card} manage={may.manage} />
        <AboutProgramme activity={activity.id} />
        <Section title={say("develops")} aside={say("gain")}>
          <KeyValues facts={card.gains.map((gain) => ({ name: titles.get(gain.competency) ?? gain.competency, value: formatPercent(gain.gain, 1) }))} />
        </Section>
      </aside>
    </div>
  );
}

export default function Activity() {
  const say = useWords("catalogue");
  const { activity } = useParams<{ activity: string }>();
  const read = useQuery({
    queryKey: activityKey(activity),
    queryFn: () => answered(api.GET("/api/catalogue/{activity}", { params: { path: { activity } } })),
  });
  return (
    <>
      <PageHead title={read.data?.activity.title ?? say("activity")}>{read.data && say(`state.${read.data.activity.state}`)}</PageHead>
      <Loaded read={read} lines={6}>{(card) => <Shown card={card} />}</Loaded>
    </>
  );
}
