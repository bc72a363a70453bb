// What one has to build upon, by one's own word: hours a week, strong sides, what is at hand. The route is offered with
// as much a week as was said here.
import { type FormEvent, useState } from "react";
import { api, answered } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { KeyValues } from "../ui/list/facts";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { minePath, type PersonFindings } from "./person";

type Resources = NonNullable<PersonFindings["inputs"]["resources"]>;

export function MyResources({ resources }: { resources: Resources }) {
  const say = useWords("deficit");
  const [hours, setHours] = useState(resources.weekly_hours?.toString() ?? "");
  const [potential, setPotential] = useState(resources.potential);
  const [means, setMeans] = useState(resources.means);
  const save = useAct(
    (_: null, once) =>
      answered(api.PUT("/api/my/resources", { body: { weekly_hours: hours.trim() === "" ? undefined : Number(hours), potential, means, revision: resources.revision }, ...once })),
    { refresh: [[...minePath]], done: () => toast(say("resources.saved")) },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.run(null);
  };
  const refusal = save.refusal?.beside("/weekly_hours", "/potential", "/means");
  return (
    <Section title={say("resources.title")} aside={say("resources.hint")}>
      <form className="no-print" onSubmit={submit}>
        <TextField type="number" min={1} max={60} inputMode="numeric" label={say("resources.hours")} hint={say("resources.hours.hint")} optional value={hours} onChange={(event) => setHours(event.target.value)} error={save.refusal?.at("/weekly_hours")} />
        <TextArea label={say("resources.potential")} rows={2} optional value={potential} onChange={(event) => setPotential(event.target.value)} error={save.refusal?.at("/potential")} />
        <TextArea label={say("resources.means")} rows={2} optional value={means} onChange={(event) => setMeans(event.target.value)} error={save.refusal?.at("/means")} />
        {refusal !== undefined && <Banner tone="danger" title={refusal} />}
        <div className="actions gap-top">
          <Button type="submit" running={save.running}>{say("resources.save")}</Button>
        </div>
      </form>
    </Section>
  );
}

/** As a specialist reads them. */
export function ResourcesOf({ resources }: { resources: Resources }) {
  const say = useWords("deficit");
  const facts = [
    { name: say("resources.hours"), value: resources.weekly_hours },
    { name: say("resources.potential"), value: resources.potential },
    { name: say("resources.means"), value: resources.means },
  ].filter((fact) => fact.value !== undefined && fact.value !== "");
  if (facts.length === 0) return null;
  return (
    <Section title={say("resources.title")}>
      <KeyValues facts={facts} />
    </Section>
  );
}
