// One wave: its terms, a run that is under way, the runs that were made, and two of them beside each other.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { KeyValues } from "../ui/list/facts";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { Compared } from "./compared";
import { LiveRun } from "./live_run";
import { isOpen, useWave, useWho, waveTones, type WavePage, weighed } from "./parts";
import { Published } from "./publication";
import { Runs } from "./runs";
import { type TypedWave, WaveForm } from "./wave_form";
import "./wave.css";

function ChangeWave({ wave, close }: { wave: WavePage["wave"]; close: () => void }) {
  const say = useWords("wave");
  const change = useAct(
    (typed: TypedWave, once) => answered(api.PUT("/api/waves/{wave}", { params: { path: { wave: wave.id } }, body: { ...typed, revision: wave.revision }, ...once })),
    { refresh: [["wave", wave.id], ["waves"]], done: close },
  );
  return <WaveForm heading={say("change.title")} deed={say("change.do")} title={wave.title} terms={wave.terms} running={change.running} refusal={change.refusal} save={change.run} close={close} />;
}

function Actions({ page }: { page: WavePage }) {
  const say = useWords("wave");
  const { wave, runs } = page;
  const [changing, setChanging] = useState(false);
  const start = useAct(
    (seed: number, once) => answered(api.POST("/api/waves/{wave}/runs", { params: { path: { wave: wave.id } }, body: { seed }, ...once })),
    { refresh: [["wave", wave.id]] },
  );
  const mayChange = wave.state === "draft" || wave.state === "ready";
  return (
    <>
      {mayChange && <Button onClick={() => setChanging(true)}>{say("change.button")}</Button>}
      {mayChange && !runs.some(isOpen) && (
        <Button kind="main" running={start.running} onClick={() => start.run(1 + runs.length)}>{say("run.start")}</Button>
      )}
      {start.refusal && <Banner tone="danger" title={start.refusal.lost ? say("lost") : start.refusal.beside()} />}
      {changing && <ChangeWave wave={wave} close={() => setChanging(false)} />}
    </>
  );
}

function Shown({ page }: { page: WavePage }) {
  const say = useWords("wave");
  const who = useWho();
  const { wave, runs } = page;
  const open = runs.find(isOpen);
  return (
    <>
      <PageHead title={wave.title} actions={<Actions page={page} />}>
        {formatPeriod(wave.terms.starts, wave.terms.ends)} <Tag tone={waveTones[wave.state]}>{say(`state.${wave.state}`)}</Tag>
      </PageHead>
      <KeyValues words facts={[{ name: say("terms.who"), value: who(say, wave.terms) }, { name: say("terms.weighed"), value: weighed(say, wave.terms) }]} />
      {(wave.state === "published" || wave.state === "closed") && <Published wave={wave.id} />}
      {open && <LiveRun wave={wave.id} run={open} />}
      <Section title={say("runs.title")}>
        <Runs page={page} />
      </Section>
      <Compared runs={runs} />
    </>
  );
}

export default function WaveOfCentre() {
  const { wave } = useParams<{ wave: string }>();
  return <Loaded read={useWave(wave)}>{(page) => <Shown page={page} />}</Loaded>;
}
