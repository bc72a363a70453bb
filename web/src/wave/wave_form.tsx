// The terms of a wave: who takes part, what counts how much, what nobody is to fall below. The same for a new one and for one
// that is not published yet.
import { useState } from "react";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { Select, TextField } from "../ui/form/field";
import { Form } from "../ui/form/form";
import { Details } from "../ui/list/twin";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { useWords } from "../words/words";
import { type Terms, useDictionaries } from "./parts";

export interface TypedWave {
  title: string;
  path?: string;
  subject: string;
  position: string;
  starts: string;
  ends: string;
  priority_weight: number;
  low_result_weight: number;
  first_time_weight: number;
  floor_share: number;
  budget?: number;
  least_groups: boolean;
}

interface Refused {
  lost: boolean;
  at: (pointer: string) => string | undefined;
  beside: (...pointers: string[]) => string | undefined;
}

interface WaveFormProps {
  heading: string;
  deed: string;
  title?: string;
  terms?: Terms;
  running: boolean;
  refusal: Refused | undefined;
  save: (typed: TypedWave) => void;
  close: () => void;
}

const fields = ["/title", "/path", "/starts", "/ends", "/priority_weight", "/low_result_weight", "/first_time_weight", "/floor_share", "/budget"];

function typedIn(form: FormData, least_groups: boolean): TypedWave {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const number = (name: string) => Number(text(name).replace(",", "."));
  return {
    title: text("title"),
    ...(text("path") && { path: text("path") }),
    subject: text("subject"),
    position: text("position"),
    starts: text("starts"),
    ends: text("ends"),
    priority_weight: number("priority_weight"),
    low_result_weight: number("low_result_weight"),
    first_time_weight: number("first_time_weight"),
    floor_share: number("floor_share") / 100,
    ...(text("budget") && { budget: number("budget") }),
    least_groups,
  };
}

function Weights({ terms, at }: { terms: Terms | undefined; at: (name: string) => { name: string; error: string | undefined } }) {
  const say = useWords("wave");
  const kept = (value: number | undefined, otherwise: number) => String(value ?? otherwise);
  const weight = { type: "number", min: 1, max: 5, step: 0.1, required: true } as const;
  return (
    <Details summary={say("form.weights")} open={terms !== undefined}>
      <p className="hint">{say("form.weights.hint")}</p>
      <div className="filters">
        <TextField label={say("form.priority")} {...at("priority_weight")} {...weight} defaultValue={kept(terms?.priority_weight, 1.5)} />
        <TextField label={say("form.low")} {...at("low_result_weight")} {...weight} defaultValue={kept(terms?.low_result_weight, 1.3)} />
        <TextField label={say("form.first")} {...at("first_time_weight")} {...weight} defaultValue={kept(terms?.first_time_weight, 1.2)} />
      </div>
    </Details>
  );
}

export function WaveForm({ heading, deed, title, terms, running, refusal, save, close }: WaveFormProps) {
  const say = useWords("wave");
  const { subjects, positions, municipalities } = useDictionaries();
  const [groups, setGroups] = useState(terms?.least_groups ?? true);
  const at = (name: string) => ({ name, error: refusal?.at(`/${name}`) });
  const rest = refusal?.lost ? say("lost") : refusal?.beside(...fields);
  const coded = (list: readonly { code: string; title: string }[]) => list.map((one) => ({ value: one.code, label: one.title }));
  const known = municipalities.some((one) => one.path === terms?.path) ? terms?.path : "";
  return (
    <Dialog open title={heading} wide close={close}>
      <Form submit={(form) => save(typedIn(form, groups))}>
        {rest !== undefined && <Banner tone="danger" title={rest} />}
        <TextField label={say("form.title")} {...at("title")} required minLength={3} defaultValue={title} />
        <div className="filters">
          <TextField label={say("form.starts")} type="date" {...at("starts")} required defaultValue={terms?.starts} />
          <TextField label={say("form.ends")} type="date" {...at("ends")} required defaultValue={terms?.ends} />
        </div>
        <div className="filters">
          <Select key={municipalities.length} label={say("form.path")} empty={say("who.region")} options={municipalities.map((one) => ({ value: one.path, label: one.title }))} {...at("path")} defaultValue={known} />
          <Select key={`s${subjects.length}`} label={say("form.subject")} empty={say("form.any")} options={coded(subjects)} name="subject" defaultValue={terms?.subject} />
          <Select key={`p${positions.length}`} label={say("form.position")} empty={say("form.any")} options={coded(positions)} name="position" defaultValue={terms?.position} />
        </div>
        <div className="filters">
          <TextField label={say("form.floor")} hint={say("form.floor.hint")} {...at("floor_share")} type="number" min={0} max={90} step={5} required defaultValue={String(Math.round(100 * (terms?.floor_share ?? 0.3)))} />
          <TextField label={say("form.budget")} hint={say("form.budget.hint")} {...at("budget")} type="number" min={0} step={1000} optional defaultValue={terms?.budget ?? ""} />
        </div>
        <Checkbox label={say("form.groups")} hint={say("form.groups.hint")} checked={groups} onChange={setGroups} />
        <Weights terms={terms} at={at} />
        <div className="actions gap-top">
          <Button kind="main" type="submit" running={running}>{deed}</Button>
          <Button onClick={close}>{say("cancel")}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
