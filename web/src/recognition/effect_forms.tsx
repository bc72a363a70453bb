// What each does about the effect of a route: the person marks, who controls passes or returns, the centre concludes.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { CheckboxGroup } from "../ui/form/choices";
import { Select, TextArea } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { MarkForm, type Points, pointsOf } from "./effect_marks";
import { type EffectPage, keepEffect } from "./effect_reads";
import { type Shapes, worded } from "./reads";

export function RateForm({ page }: { page: EffectPage }) {
  const say = useWords("recognition");
  const [points, setPoints] = useState<Points>(Object.fromEntries(page.criteria.flatMap((one) => (one.own === undefined || one.own === null ? [] : [[one.code, one.own]]))));
  const rate = useAct(
    (given: Points, once) => answered(api.PUT("/api/routes/{route}/effect/marks", { params: { path: { route: page.route } }, body: { points: pointsOf(given) }, ...once })),
    { done: (next) => { keepEffect(next); toast(say("effect.rated")); } },
  );
  return (
    <Section title={say("effect.rate")}>
      <p className="small dim">{say("effect.rate.hint")}</p>
      <div className="gap-small"><MarkForm page={page} points={points} change={setPoints} error={rate.refusal?.at("/points")} /></div>
      {rate.refusal && <Banner tone="danger">{rate.refusal.beside()}</Banner>}
      <div className="actions gap-top"><Button kind="main" running={rate.running} onClick={() => rate.run(points)}>{say("effect.rate.save")}</Button></div>
    </Section>
  );
}

export function ControlForm({ page }: { page: EffectPage }) {
  const say = useWords("recognition");
  const [marks, setMarks] = useState<readonly string[]>([]);
  const [comment, setComment] = useState("");
  const control = useAct(
    (verdict: Shapes["ControlVerdict"], once) =>
      answered(api.POST("/api/routes/{route}/control", { params: { path: { route: page.route } }, body: { verdict, marks: verdict === "returned" ? [...marks] : [], comment }, ...once })),
    { done: (next) => { keepEffect(next); setMarks([]); setComment(""); toast(say("effect.controlled")); } },
  );
  if (!page.control_rule) return null;
  return (
    <Section title={worded(page.control_rule.title)}>
      <CheckboxGroup
        label={say("effect.control.list")}
        choices={page.control_rule.checklist.map((line) => ({ value: line.code, label: worded(line.title) }))}
        values={marks}
        onChange={setMarks}
      />
      <TextArea label={say("effect.control.comment")} value={comment} onChange={(event) => setComment(event.target.value)} />
      {control.refusal && <Banner tone="danger">{control.refusal.beside()}</Banner>}
      <div className="actions">
        <Button kind="main" running={control.running} onClick={() => control.run("passed")}>{say("effect.control.pass")}</Button>
        <Button running={control.running} onClick={() => control.run("returned")}>{say("effect.control.return")}</Button>
      </div>
    </Section>
  );
}

export function ConcludeForm({ page }: { page: EffectPage }) {
  const say = useWords("recognition");
  const [points, setPoints] = useState<Points>({});
  const [verdict, setVerdict] = useState<Shapes["EffectVerdict"] | "">("");
  const [text, setText] = useState("");
  const conclude = useAct(
    (chosen: Shapes["EffectVerdict"], once) =>
      answered(api.POST("/api/routes/{route}/effect/conclusion", { params: { path: { route: page.route } }, body: { verdict: chosen, text, points: pointsOf(points) }, ...once })),
    { done: (next) => { keepEffect(next); toast(say("effect.concluded")); } },
  );
  if (!page.conclusion_rule) return null;
  return (
    <Section title={worded(page.conclusion_rule.title)}>
      <MarkForm page={page} points={points} change={setPoints} error={conclude.refusal?.at("/points")} />
      <Select
        label={say("effect.verdict")}
        value={verdict}
        empty={say("effect.verdict.choose")}
        options={page.conclusion_rule.verdicts.map((one) => ({ value: one.verdict, label: worded(one.title) }))}
        onChange={(event) => setVerdict(event.target.value as Shapes["EffectVerdict"] | "")}
      />
      <TextArea label={say("effect.text")} hint={say("effect.text.hint")} value={text} error={conclude.refusal?.at("/text")} onChange={(event) => setText(event.target.value)} />
      {conclude.refusal && <Banner tone="danger">{conclude.refusal.beside("/text")}</Banner>}
      <p className="small dim">{say("effect.final")}</p>
      <div className="actions"><Button kind="main" disabled={verdict === ""} running={conclude.running} onClick={() => verdict && conclude.run(verdict)}>{say("effect.conclude")}</Button></div>
    </Section>
  );
}
