// More time and larger print for somebody who sits there. Why is nowhere asked nor kept.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { Select, TextField } from "../ui/form/field";
import { numberTyped, useNumberFault } from "../ui/form/number";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { useWords } from "../words/words";

type Given = Pick<components["schemas"]["MyAccommodation"], "extra_percent" | "extra_minutes" | "large_print" | "asked_percent" | "revision">;

const shares = [0, 25, 50, 100];

interface Props {
  sitting: string;
  person: { person: string; name: string; accommodation: Given };
  close: () => void;
}

export function ConditionsDialog({ sitting, person, close }: Props) {
  const say = useWords("campaign");
  const { accommodation: now } = person;
  const [percent, setPercent] = useState(String(now.asked_percent || now.extra_percent));
  const [minutes, setMinutes] = useState(String(now.extra_minutes));
  const [print, setPrint] = useState(now.large_print);
  const give = useAct(
    (_: null, once) => {
      const body = { extra_percent: Number(percent), extra_minutes: minutes.trim() === "" ? 0 : numberTyped(minutes), large_print: print, revision: now.revision };
      return answered(api.PUT("/api/sittings/{sitting}/course/{person}", { params: { path: { sitting, person: person.person } }, body, ...once }));
    },
    { refresh: [["course", sitting]], done: close },
  );
  const wrong = useNumberFault()(minutes, { whole: true });
  const options = [...new Set([...shares, now.extra_percent, now.asked_percent])].sort((one, other) => one - other).map((share) => ({ value: String(share), label: say("conditions.share", { share }) }));
  const beside = give.refusal?.lost ? say("lost") : give.refusal?.beside("/extra_percent", "/extra_minutes");
  const actions = (
    <>
      <Button kind="main" running={give.running} onClick={() => wrong === undefined && give.run(null)}>{say("conditions.give")}</Button>
      <Button onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("course.conditions.of", { name: person.name })} close={close} actions={actions}>
      {now.asked_percent > 0 && <Banner tone="info" title={say("conditions.asked", { percent: now.asked_percent })} />}
      {beside !== undefined && <Banner tone="danger" title={beside} />}
      <Select label={say("conditions.percent")} options={options} value={percent} onChange={(event) => setPercent(event.target.value)} error={give.refusal?.at("/extra_percent")} />
      <TextField label={say("conditions.minutes")} inputMode="numeric" value={minutes} onChange={(event) => setMinutes(event.target.value)} error={wrong ?? give.refusal?.at("/extra_minutes")} />
      <Checkbox label={say("conditions.print")} checked={print} onChange={setPrint} />
      <p className="small dim">{say("conditions.note")}</p>
    </Dialog>
  );
}
