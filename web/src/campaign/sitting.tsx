// Who sits at one sitting; the centre moves people to another and takes seats away.
import { useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import { Button, ButtonLink } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { Facts } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { clockNow } from "../words/format";
import { useWords } from "../words/words";
import { placeOf, type SeatedPerson, type Sitting, timesOf, useSubjects } from "./parts";
import { SittingForm, type TypedSitting } from "./sitting_form";
import { hasBegun, mayOpenProtocol, useSittings } from "./sittings_table";

function Move({ person, from, close }: { person: SeatedPerson; from: Sitting; close: () => void }) {
  const say = useWords("campaign");
  const sittings = useSittings(from.campaign);
  const [to, setTo] = useState("");
  const refresh = [["sitting"], ["sittings", from.campaign]];
  const move = useAct((_: null, once) => answered(api.PUT("/api/sittings/{sitting}/seats/{person}", { params: { path: { sitting: to, person: person.person } }, ...once })), { refresh, done: close });
  const release = useAct((_: null, once) => answered(api.DELETE("/api/sittings/{sitting}/seats/{person}", { params: { path: { sitting: from.id, person: person.person } }, ...once })), { refresh, done: close });
  const others = (sittings.data ?? []).filter(({ sitting }) => sitting.id !== from.id && sitting.state === "planned" && Date.parse(sitting.ends_ms) > clockNow() && sitting.taken < sitting.capacity);
  const options = others.map(({ sitting }) => ({ value: sitting.id, label: say("move.option", { when: timesOf(sitting), place: placeOf(say, sitting), free: sitting.capacity - sitting.taken }) }));
  const refusal = move.refusal ?? release.refusal;
  const actions = (
    <>
      <Button kind="main" disabled={!to} running={move.running} onClick={() => move.run(null)}>
        {say("move.do")}
      </Button>
      <Button kind="danger" running={release.running} onClick={() => release.run(null)}>
        {say("move.release")}
      </Button>
      <Button onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("move.title", { name: person.name })} close={close} actions={actions}>
      {refusal && <Banner tone="danger" title={refusal.lost ? say("lost") : refusal.errors.length ? refusal.beside() : say("lost")} />}
      <Select label={say("move.to")} empty={say("move.choose")} options={options} value={to} onChange={(event) => setTo(event.target.value)} />
    </Dialog>
  );
}

function People({ sitting, people }: { sitting: Sitting; people: readonly SeatedPerson[] }) {
  const say = useWords("campaign");
  const { titles } = useSubjects();
  const centre = useSession().duties.includes("centre");
  const [moving, setMoving] = useState<SeatedPerson>();
  // Who came is known from the protocol alone: until it is signed nothing is said of it.
  const presenceOf = ({ presence }: SeatedPerson) => {
    if (presence !== "expected" || Date.parse(sitting.starts_ms) > clockNow()) return presence;
    return Date.parse(sitting.ends_ms) < clockNow() ? "unmarked" : "begun";
  };
  const columns: Column<SeatedPerson>[] = [
    { key: "name", title: say("column.person"), cell: (person) => person.name },
    { key: "school", title: say("column.school"), cell: (person) => person.school || "—" },
    { key: "subject", title: say("column.subject"), cell: (person) => titles(person.subject) || "—" },
    { key: "presence", title: say("column.presence"), cell: (person) => say(`presence.${presenceOf(person)}`) },
  ];
  if (centre && sitting.state === "planned")
    columns.push({
      key: "move", title: "", cell: (person) => (
        <Button small kind="plain" aria-label={say("move.of", { name: person.name })} onClick={() => setMoving(person)}>
          {say("move.button")}
        </Button>
      ),
    });
  return (
    <>
      <Table label={say("sitting.people")} rows={people} columns={columns} id={(person) => person.person + person.subject} empty={<EmptyState title={say("sitting.nobody")} />} />
      {moving && <Move person={moving} from={sitting} close={() => setMoving(undefined)} />}
    </>
  );
}

function Change({ sitting, organiser }: { sitting: Sitting; organiser: string }) {
  const say = useWords("campaign");
  const [open, setOpen] = useState(false);
  const [, go] = useLocation();
  const params = { path: { sitting: sitting.id } };
  const refresh = [["sitting", sitting.id], ["sittings", sitting.campaign]];
  const change = useAct((typed: TypedSitting, once) => answered(api.PUT("/api/sittings/{sitting}", { params, body: { ...typed, revision: sitting.revision }, ...once })), {
    refresh,
    done: () => setOpen(false),
  });
  const drop = useAct((_: null, once) => answered(api.DELETE("/api/sittings/{sitting}", { params, ...once })), {
    refresh: [["sittings", sitting.campaign]],
    done: () => go(`/campaigns/${sitting.campaign}`),
  });
  const remove = (
    <Button kind="danger" running={drop.running} onClick={() => drop.run(null)}>
      {say("sitting.drop")}
    </Button>
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say("sitting.change")}</Button>
      {open && (
        <SittingForm
          title={say("sitting.change.title")} action={say("sitting.save")} known={{ sitting, organiser }} running={change.running} more={remove}
          refusal={change.refusal ?? drop.refusal} send={change.run} close={() => setOpen(false)}
        />
      )}
    </>
  );
}

export default function SittingPage() {
  const say = useWords("campaign");
  const { sitting: id } = useParams<{ sitting: string }>();
  const session = useSession();
  const centre = session.duties.includes("centre");
  const read = useQuery({ queryKey: ["sitting", id], queryFn: () => answered(api.GET("/api/sittings/{sitting}", { params: { path: { sitting: id } } })) });
  return (
    <Loaded read={read}>
      {({ sitting, campaign_title, organiser, people }) => (
        <>
          <PageHead
            title={timesOf(sitting)}
            actions={
              <>
                {centre && sitting.state === "planned" && <Change sitting={sitting} organiser={organiser} />}
                {mayOpenProtocol(session, sitting) && <ButtonLink to={`/sittings/${sitting.id}/course`}>{say("course.title")}</ButtonLink>}
                {hasBegun({ sitting }) && mayOpenProtocol(session, sitting) && <ButtonLink to={`/sittings/${sitting.id}/protocol`}>{say("protocol.title")}</ButtonLink>}
              </>
            }
          >
            {placeOf(say, sitting)}
            {organiser && ` ${say("sitting.organiser", { name: organiser })}`}
          </PageHead>
          <Facts facts={[{ name: say("sitting.taken"), value: sitting.taken }, { name: say("sitting.free"), value: sitting.capacity - sitting.taken }]} />
          <Section title={say("sitting.people")} aside={<Link href="/sittings">{campaign_title}</Link>} flush>
            <People sitting={sitting} people={people} />
          </Section>
        </>
      )}
    </Loaded>
  );
}
