// What a sitting is: room, day and times, seats, who organises it. For a new one and for one that is changed.
import { lazy, type ReactNode, Suspense, useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { Refusal } from "../api/refusal";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Form } from "../ui/form/form";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { instantTyped, regionZone, typedMoment } from "../words/format";
import { useWords } from "../words/words";
import type { Sitting } from "./parts";

const Combobox = lazy(() => import("../ui/form/combobox"));

export interface TypedSitting {
  room: string;
  starts: string;
  ends: string;
  capacity: number;
  organiser?: string;
}

interface Known {
  value: string;
  label: string;
}

/** Somebody of the staff, found by name. */
function Organiser({ chosen, choose, error }: { chosen: Known | undefined; choose: (organiser: Known | undefined) => void; error?: string }) {
  const say = useWords("campaign");
  const [search, setSearch] = useState("");
  const people = useQuery({
    queryKey: ["people", "organiser", search],
    queryFn: () => answered(api.GET("/api/people", { params: { query: { search } } })),
    enabled: search.length > 1,
  });
  const found = new Map((people.data?.people ?? []).map((line) => [line.person, line.school ? `${line.name}, ${line.school}` : line.name]));
  if (chosen) found.set(chosen.value, chosen.label);
  const options = [...found].map(([value, label]) => ({ value, label }));
  return (
    <Suspense fallback={<div className="field" />}>
      <Combobox
        label={say("plan.organiser")} hint={say("plan.organiser.hint")} optional options={options} value={chosen?.value ?? ""} search={setSearch} error={error}
        choose={(value) => choose(options.find((option) => option.value === value))}
      />
    </Suspense>
  );
}

interface FormProps {
  title: string;
  action: string;
  days?: { min: string; max: string };
  known?: { sitting: Sitting; organiser: string };
  running: boolean;
  refusal?: Refusal;
  /** Fields before the others. */
  first?: ReactNode;
  /** Buttons beside the main one. */
  more?: ReactNode;
  send: (typed: TypedSitting) => void;
  close: () => void;
}

const shown = ["/room", "/starts", "/ends", "/capacity", "/school", "/organiser"];

export function SittingForm({ title, action, days, known, running, refusal, first, more, send, close }: FormProps) {
  const say = useWords("campaign");
  const sitting = known?.sitting;
  const [organiser, setOrganiser] = useState<Known | undefined>(sitting?.organiser ? { value: sitting.organiser, label: known?.organiser ?? "" } : undefined);
  const [day = "", starts = ""] = typedMoment(sitting?.starts_ms).split("T");
  const [, ends = ""] = typedMoment(sitting?.ends_ms).split("T");
  const at = (name: string) => ({ name, error: refusal?.at(`/${name}`), required: true });
  const beside = refusal?.lost ? say("lost") : refusal?.beside(...shown);
  const submit = (typed: FormData) => {
    send({
      room: String(typed.get("room")),
      starts: instantTyped(`${typed.get("day")}T${typed.get("starts")}`),
      ends: instantTyped(`${typed.get("day")}T${typed.get("ends")}`),
      capacity: Number(typed.get("capacity")),
      ...(organiser ? { organiser: organiser.value } : {}),
    });
  };
  return (
    <Dialog open title={title} wide close={close}>
      <Form submit={submit}>
        {beside !== undefined && <Banner tone="danger" title={beside} />}
        {first}
        <div className="filters">
          <TextField label={say("plan.room")} {...at("room")} defaultValue={sitting?.room} />
          <TextField label={say("plan.capacity")} type="number" min={1} max={500} {...at("capacity")} defaultValue={sitting?.capacity} />
          <TextField label={say("plan.day")} name="day" type="date" {...days} defaultValue={day} required />
          <TextField label={say("plan.starts")} type="time" {...at("starts")} defaultValue={starts} />
          <TextField label={say("plan.ends")} type="time" {...at("ends")} defaultValue={ends} />
        </div>
        <p className="small dim">{say("zone", { zone: regionZone() })}</p>
        <Organiser chosen={organiser} choose={setOrganiser} error={refusal?.at("/organiser")} />
        <div className="actions gap-top">
          <Button kind="main" type="submit" running={running}>
            {action}
          </Button>
          {more}
          <Button onClick={close}>{say("cancel")}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
