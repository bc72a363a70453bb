// The protocol of objectivity: who came, when it began and ended, observers, incidents. Saved as it is filled; signing
// numbers it, and then it no longer changes.
import { useRef, useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Refusal } from "../api/refusal";
import type { components } from "../api/schema";
import { Button, ButtonLink } from "../ui/form/button";
import type { SaveState } from "../ui/form/autosave";
import { RadioGroup } from "../ui/form/choices";
import { TextArea, TextField } from "../ui/form/field";
import { Saved } from "../ui/form/saved";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { clockNow, instantTyped, regionZone, typedMoment } from "../words/format";
import { useWords } from "../words/words";
import { paperFile, placeOf, timesOf } from "./parts";
import { Pauses } from "./stop_time";

type Page = components["schemas"]["ProtocolPage"];
type Presence = components["schemas"]["Presence"];
interface Typed {
  started: string;
  ended: string;
  observers: string;
  incidents: string;
  people: Record<string, Presence>;
}

const pause_ms = 600;

function typedOf({ protocol, people }: Page): Typed {
  return {
    started: typedMoment(protocol.started_ms), ended: typedMoment(protocol.ended_ms), observers: protocol.observers, incidents: protocol.incidents,
    people: Object.fromEntries(people.map((person) => [person.person, person.presence])),
  };
}

function useProtocol(page: Page) {
  const id = page.sitting.id;
  const [typed, setTyped] = useState(() => typedOf(page));
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const [refusal, setRefusal] = useState<Refusal>();
  const kept = useRef({ revision: page.protocol.revision, timer: undefined as ReturnType<typeof setTimeout> | undefined, line: Promise.resolve(), latest: typed, dirty: false });
  const send = async () => {
    const { started, ended, observers, incidents, people } = kept.current.latest;
    kept.current.dirty = false;
    setState({ kind: "saving" });
    const body = {
      ...(started ? { started: instantTyped(started) } : {}), ...(ended ? { ended: instantTyped(ended) } : {}), observers, incidents,
      people: Object.entries(people).map(([person, presence]) => ({ person, presence })), revision: kept.current.revision,
    };
    try {
      const next = await answered(api.PUT("/api/sittings/{sitting}/protocol", { params: { path: { sitting: id } }, body }));
      kept.current.revision = next.protocol.revision;
      setState({ kind: "saved", at: clockNow() });
      setRefusal(undefined);
    } catch (error) {
      kept.current.dirty = true;
      setState({ kind: "failed", error });
      setRefusal(error instanceof Refusal ? error : undefined);
    }
  };
  const flush = () => {
    clearTimeout(kept.current.timer);
    if (kept.current.dirty) kept.current.line = kept.current.line.then(send);
    return kept.current.line;
  };
  const change = (part: Partial<Typed>) => {
    const next = { ...kept.current.latest, ...part };
    kept.current.latest = next;
    kept.current.dirty = true;
    setTyped(next);
    setState({ kind: "dirty" });
    clearTimeout(kept.current.timer);
    kept.current.timer = setTimeout(() => void flush(), pause_ms);
  };
  return { typed, change, flush, state, refusal, revision: () => kept.current.revision, touch: () => (kept.current.dirty ||= kept.current.revision === 0) };
}

function Form({ page }: { page: Page }) {
  const say = useWords("campaign");
  const { sitting, people } = page;
  const { typed, change, flush, state, refusal, revision, touch } = useProtocol(page);
  const sign = useAct(
    async (_: null, once) => {
      touch();
      await flush();
      return answered(api.POST("/api/sittings/{sitting}/protocol/signature", { params: { path: { sitting: sitting.id } }, body: { revision: revision() }, ...once }));
    },
    { refresh: [["sittings", sitting.campaign]], done: (next) => queries.setQueryData(["protocol", sitting.id], next) },
  );
  const problem = sign.refusal ?? refusal;
  const beside = problem && (problem.lost ? say("lost") : problem.beside("/started", "/ended", "/people", "/observers", "/incidents"));
  const choices = (["present", "absent"] as const).map((value) => ({ value, label: say(`presence.${value}`) }));
  return (
    <>
      <div className="filters">
        <TextField label={say("protocol.started")} type="datetime-local" value={typed.started} onChange={(event) => change({ started: event.target.value })} error={problem?.at("/started")} />
        <TextField label={say("protocol.ended")} type="datetime-local" value={typed.ended} onChange={(event) => change({ ended: event.target.value })} error={problem?.at("/ended")} />
      </div>
      <p className="small dim">{say("zone", { zone: regionZone() })}</p>
      <Section title={say("protocol.people")}>
        {people.length === 0 && <EmptyState title={say("sitting.nobody")} />}
        {problem?.at("/people") && <Banner tone="danger" title={problem.at("/people")} />}
        {people.map((person) => (
          <RadioGroup key={person.person} row label={person.name} choices={choices} value={typed.people[person.person]} onChange={(presence) => change({ people: { ...typed.people, [person.person]: presence as Presence } })} />
        ))}
      </Section>
      <Section title={say("protocol.how")}>
        <TextArea label={say("protocol.observers")} optional value={typed.observers} onChange={(event) => change({ observers: event.target.value })} error={problem?.at("/observers")} />
        <TextArea label={say("protocol.incidents")} hint={say("protocol.incidents.hint")} optional value={typed.incidents} onChange={(event) => change({ incidents: event.target.value })} error={problem?.at("/incidents")} />
        <Saved state={state} />
      </Section>
      <Pauses pauses={page.pauses} />
      {beside !== undefined && <Banner tone="danger" title={beside} />}
      <div className="actions gap-top">
        <Button kind="main" running={sign.running} onClick={() => sign.run(null)}>
          {say("protocol.sign")}
        </Button>
      </div>
    </>
  );
}

function Signed({ page }: { page: Page }) {
  const say = useWords("campaign");
  return (
    <>
      <Banner tone="ok" title={page.protocol.paper ? say("protocol.signed.title", { number: page.protocol.number }) : say("protocol.signed.alone")}>
        {page.protocol.paper && <a href={paperFile(page.protocol.paper)}>{say("protocol.file")}</a>}
      </Banner>
      <ul className="picked-list gap-top">
        {page.people.map((person) => (
          <li key={person.person}>
            <span>{person.name}</span>
            <span className="small">{say(`presence.${person.presence}`)}</span>
          </li>
        ))}
      </ul>
      <Pauses pauses={page.pauses} />
    </>
  );
}

export default function ProtocolPage() {
  const say = useWords("campaign");
  const { sitting: id } = useParams<{ sitting: string }>();
  const read = useQuery({ queryKey: ["protocol", id], queryFn: () => answered(api.GET("/api/sittings/{sitting}/protocol", { params: { path: { sitting: id } } })) });
  return (
    <Loaded read={read}>
      {(page) => (
        <>
          <PageHead title={say("protocol.title")} actions={page.sitting.state === "planned" && <ButtonLink to={`/sittings/${id}/course`}>{say("course.title")}</ButtonLink>}>{say("protocol.of", { when: timesOf(page.sitting), place: placeOf(say, page.sitting) })}</PageHead>
          {page.protocol.state === "signed_off" ? <Signed page={page} /> : <Form page={page} />}
        </>
      )}
    </Loaded>
  );
}
