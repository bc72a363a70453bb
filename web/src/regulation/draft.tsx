// A regulation is copied, changed as a text, tried on the open routes and put in force from a day. What is typed stays
// on this device until it is in force.
import { useState } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import type { Refusal } from "../api/refusal";
import type { components } from "../api/schema";
import { keepFile } from "../api/take_away";
import { upload } from "../api/upload";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { useKept } from "../ui/form/kept";
import { KeyValues } from "../ui/list/facts";
import { Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { formatDate, today } from "../words/format";
import { useWords } from "../words/words";
import { ParameterForm } from "./parameter_form";
import { worded } from "./profile";
import { useParameters } from "./read_parameters";
import { keyWords } from "./rule";

type Consequences = components["schemas"]["Consequences"];
type RegulationText = components["schemas"]["RegulationText"];

function fileOf(text: string) {
  return new Blob([text], { type: "text/plain" });
}

/** Every fault by itself, for each names its line. */
function Faults({ refusal }: { refusal: Refusal }) {
  const say = useWords("regulation");
  const english = document.documentElement.lang === "en";
  return (
    <Banner tone="danger" title={say("draft.faults", { count: refusal.errors.length })}>
      <ul>
        {refusal.errors.map((error) => <li key={`${error.pointer} ${error.code}`}>{english ? error.en : error.ru}</li>)}
      </ul>
    </Banner>
  );
}

/** Each value that differs, by the rule it stands in. */
function Changes({ found }: { found: Consequences }) {
  const say = useWords("regulation");
  const value = (text: string) => text || say("draft.change.none");
  return (
    <Table
      label={say("draft.changed")}
      rows={found.changed.map((change, at) => ({ ...change, at }))}
      id={(change) => String(change.at)}
      columns={[
        { key: "rule", title: say("draft.change.rule"), cell: (change) => worded(change.rule) || keyWords(say, change.part) },
        { key: "key", title: say("draft.change.key"), cell: (change) => keyWords(say, change.key) },
        { key: "before", title: say("draft.change.before"), cell: (change) => value(change.before) },
        { key: "after", title: say("draft.change.after"), cell: (change) => value(change.after) },
      ]}
      empty={say("draft.changed.nothing")}
    />
  );
}

/** It cannot be taken back: what begins from that day begins by it. */
function Confirm({ found, from, install, close }: { found: Consequences; from: string; install: () => void; close: () => void }) {
  const say = useWords("regulation");
  const actions = (
    <>
      <Button kind="main" onClick={install}>{say("draft.install")}</Button>
      <Button onClick={close}>{say("draft.install.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("draft.install.ask", { version: found.version, date: formatDate(from) })} close={close} actions={actions}>
      <p>{say("draft.install.hint", { count: found.open_routes })}</p>
    </Dialog>
  );
}

function Foreseen({ found }: { found: Consequences }) {
  const say = useWords("regulation");
  const facts = [
    { name: say("draft.open"), value: String(found.open_routes) },
    ...found.kept.map((one) => ({ name: say("draft.kept", { version: `${one.code} ${one.version}` }), value: String(one.routes) })),
    ...found.failed.map((one) => ({ name: say("draft.failed", { check: say(`check.${one.check}`) }), value: String(one.routes) })),
  ];
  return (
    <Section title={say("draft.foreseen", { title: worded(found.title), version: found.version })}>
      {found.version_taken && <Banner tone="attention">{say("draft.version_taken", { version: found.version })}</Banner>}
      <p>{say("draft.keep.hint")}</p>
      <Changes found={found} />
      <KeyValues facts={facts} />
      {found.failed.length === 0 && found.examined > 0 && <p>{say("draft.failed.nothing", { count: found.examined })}</p>}
    </Section>
  );
}

function Editor({ copied, today }: { copied: RegulationText; today: string }) {
  const say = useWords("regulation");
  const [, go] = useLocation();
  const text = useKept(`regulation/${copied.code}/${copied.version}/text`, copied.text);
  const [from, setFrom] = useState(today);
  const file = `${copied.code.toLowerCase()}.toml`;
  const parameters = useParameters(copied.text, text.value, file, text.change);
  const query = () => new URLSearchParams({ file, in_force_from: from }).toString();
  const [tried, setTried] = useState("");  // for which text and day the consequences are shown
  const [asking, setAsking] = useState(false);
  const asked = `${from} ${text.value}`;
  const foresee = useAct((_: string) => upload<Consequences>(`/api/regulation-consequences?${query()}`, fileOf(text.value)), {
    done: (_, what) => setTried(what),
  });
  const install = useAct((_: undefined) => upload<unknown>(`/api/regulations?${query()}`, fileOf(text.value)), {
    done: () => {
      text.forget();
      void queries.invalidateQueries({ queryKey: ["regulation"] });
      void queries.invalidateQueries({ queryKey: ["regulations"] });
      toast(say("draft.installed", { date: formatDate(from) }));
      go("/regulation");
    },
  });
  const refusal = install.refusal ?? foresee.refusal;
  const foreseen = tried === asked && !foresee.refusal ? foresee.answer : undefined;
  return (
    <>
      <ParameterForm {...parameters} />
      <Section title={say("draft.text")} aside={say("code", { code: copied.code, version: copied.version })}>
        <TextArea
          label={say("draft.text.label")}
          hint={say("draft.text.hint")}
          rows={28}
          spellCheck={false}
          value={text.value}
          onChange={(event) => text.change(event.target.value)}
        />
        <TextField type="date" label={say("draft.from")} value={from} onChange={(event) => setFrom(event.target.value)} />
        <div className="actions gap-top">
          <Button kind="main" running={foresee.running} onClick={() => foresee.run(asked)}>{say("draft.foresee")}</Button>
          <Button running={install.running} disabled={!foreseen || foreseen.version_taken} onClick={() => setAsking(true)}>{say("draft.install.open")}</Button>
          {text.value !== copied.text && <Button onClick={() => text.change(copied.text)}>{say("draft.restore")}</Button>}
          <Button onClick={() => keepFile(fileOf(text.value), file)}>{say("draft.download")}</Button>
        </div>
      </Section>
      <div className="gap-top">
        {refusal && (refusal.errors.length > 0 ? <Faults refusal={refusal} /> : <Banner tone="danger">{refusal.beside()}</Banner>)}
      </div>
      {foreseen && <Foreseen found={foreseen} />}
      {foreseen && asking && (
        <Confirm
          found={foreseen}
          from={from}
          install={() => {
            setAsking(false);
            install.run(undefined);
          }}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}

export default function DraftPage() {
  const say = useWords("regulation");
  const profile = useQuery({ queryKey: ["regulation"], queryFn: () => answered(api.GET("/api/regulation")), staleTime: Infinity });
  const { code, version } = profile.data ?? { code: "", version: "" };
  const read = useQuery({
    queryKey: ["regulation", "text", code, version],
    queryFn: () => answered(api.GET("/api/regulations/{code}/{version}/text", { params: { path: { code, version } } })),
    enabled: code !== "",
  });
  return (
    <>
      <PageHead title={say("draft.title")}>{say("draft.hint")}</PageHead>
      <Loaded read={read} lines={10}>{(copied) => <Editor key={copied.version} copied={copied} today={today()} />}</Loaded>
    </>
  );
}
