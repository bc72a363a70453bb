// A form is composed: what it measures and by how many items; the bank says how many it has. Who keeps the bank sees the draft
// before anybody sits it.
import { Suspense, lazy, useState } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../../api/client";
import { useCompetencyTitles } from "../../api/competencies";
import { useAct, useQuery } from "../../api/query";
import type { components } from "../../api/schema";
import { Button, ButtonLink } from "../../ui/form/button";
import { CheckboxGroup, RadioGroup } from "../../ui/form/choices";
import { TextField } from "../../ui/form/field";
import { PageHead, Section } from "../../ui/page/section";
import { Banner } from "../../ui/show/banner";
import { Loaded, Skeleton } from "../../ui/show/waiting";
import { useWords } from "../../words/words";

const Combobox = lazy(() => import("../../ui/form/combobox"));

type Mode = components["schemas"]["FormMode"];
type Part = components["schemas"]["FormPart"];

const modes: readonly Mode[] = ["fixed", "adaptive"];
const items_at_first = 6;
const shown_at = ["/code", "/title", "/minutes", "/subjects"] as const;

interface Draft {
  code: string;
  title: string;
  minutes: number;
  mode: Mode;
  subjects: string[];
  parts: Part[];
}

const nothing: Draft = { code: "", title: "", minutes: 90, mode: "fixed", subjects: [], parts: [] };

function Parts({ draft, change, counts }: { draft: Draft; change: (part: Partial<Draft>) => void; counts: ReadonlyMap<string, number> }) {
  const say = useWords("instrument");
  const titleOf = useCompetencyTitles();
  const left = [...counts].filter(([code]) => !draft.parts.some((one) => one.competency === code));
  const options = left.map(([code, count]) => ({ value: code, label: say("bank.competency", { title: titleOf(code), count }) }));
  const set = (competency: string, items: number) => change({ parts: draft.parts.map((one) => (one.competency === competency ? { competency, items } : one)) });
  const all = draft.parts.reduce((sum, one) => sum + one.items, 0);
  return (
    <>
      {draft.parts.map(({ competency, items }) => (
        <div className="row row-between" key={competency}>
          <TextField
            label={titleOf(competency)} hint={say("compose.there", { count: counts.get(competency) ?? 0 })} type="number" min={1} max={40} value={items || ""}
            onChange={(event) => set(competency, Number(event.target.value))}
          />
          <Button kind="plain" small aria-label={say("compose.drop.of", { title: titleOf(competency) })} onClick={() => change({ parts: draft.parts.filter((one) => one.competency !== competency) })}>
            {say("compose.drop")}
          </Button>
        </div>
      ))}
      <Suspense fallback={<Skeleton lines={1} />}>
        <Combobox key={draft.parts.length} label={say("compose.add")} options={options} value="" choose={(competency) => competency && change({ parts: [...draft.parts, { competency, items: items_at_first }] })} />
      </Suspense>
      <p className="small dim" role="status">{say("compose.sum", { competencies: draft.parts.length, items: all })}</p>
    </>
  );
}

function useSubjects() {
  const read = useQuery({ queryKey: ["dictionaries"], queryFn: () => answered(api.GET("/api/dictionaries")), staleTime: Number.POSITIVE_INFINITY });
  return (read.data?.subjects ?? []).map(({ code, title }) => ({ value: code, label: title }));
}

function Compose({ counts }: { counts: ReadonlyMap<string, number> }) {
  const say = useWords("instrument");
  const [, go] = useLocation();
  const [draft, setDraft] = useState(nothing);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const compose = useAct(
    (_: null, once) => answered(api.POST("/api/forms", { body: { ...draft, subjects: draft.subjects.join(";"), variant: 1 }, ...once })),
    { refresh: [["forms"]], done: (preview) => go(`/forms/${preview.form.id}`) },
  );
  const at = (field: (typeof shown_at)[number]) => compose.refusal?.at(field);
  const beside = compose.refusal?.lost ? say("compose.lost") : compose.refusal?.beside(...shown_at);
  return (
    <form onSubmit={(event) => { event.preventDefault(); compose.run(null); }}>
      <Section title={say("compose.what")}>
        <TextField label={say("forms.title")} error={at("/title")} value={draft.title} maxLength={200} autoComplete="off" onChange={(event) => change({ title: event.target.value })} />
        <TextField label={say("forms.code")} hint={say("compose.code.hint")} error={at("/code")} value={draft.code} maxLength={40} autoComplete="off" onChange={(event) => change({ code: event.target.value })} />
        <TextField label={say("forms.minutes")} type="number" min={5} max={300} error={at("/minutes")} value={draft.minutes || ""} onChange={(event) => change({ minutes: Number(event.target.value) })} />
        <RadioGroup label={say("forms.mode")} choices={modes.map((value) => ({ value, label: say(`mode.${value}`), hint: say(`mode.${value}.means`) }))} value={draft.mode} onChange={(mode) => change({ mode: mode as Mode })} />
      </Section>
      <Section title={say("compose.parts")}>
        <Parts draft={draft} change={change} counts={counts} />
      </Section>
      <Section title={say("compose.whom")}>
        <CheckboxGroup row label={say("compose.subjects")} hint={say("compose.subjects.hint")} error={at("/subjects")} choices={useSubjects()} values={draft.subjects} onChange={(subjects) => change({ subjects })} />
      </Section>
      {beside && <Banner tone="danger">{beside}</Banner>}
      <div className="actions">
        <Button kind="main" type="submit" running={compose.running} aria-disabled={draft.parts.length === 0}>{say("compose.do")}</Button>
        <ButtonLink to="/items">{say("suggest.cancel")}</ButtonLink>
      </div>
    </form>
  );
}

export default function ComposePage() {
  const say = useWords("instrument");
  const read = useQuery({ queryKey: ["items", ""], queryFn: () => answered(api.GET("/api/items")) });
  return (
    <>
      <PageHead title={say("compose.title")}>{say("compose.lede")}</PageHead>
      <Loaded read={read}>{({ competencies }) => <Compose counts={new Map(competencies.map((one) => [one.competency, one.items]))} />}</Loaded>
    </>
  );
}
