// Why the time is stopped, for all or for one; the protocol keeps it. And the stops that a protocol tells of.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { formatTime } from "../words/format";
import { useWords } from "../words/words";

export function StopDialog({ sitting, person, close }: { sitting: string; person?: { person: string; name: string }; close: () => void }) {
  const say = useWords("campaign");
  const [reason, setReason] = useState("");
  const stop = useAct(
    (_: null, once) => answered(api.POST("/api/sittings/{sitting}/pauses", { params: { path: { sitting } }, body: { reason, ...(person ? { person: person.person } : {}) }, ...once })),
    { refresh: [["course", sitting], ["protocol", sitting]], done: close },
  );
  const actions = (
    <>
      <Button kind="main" running={stop.running} onClick={() => stop.run(null)}>{say("course.stop.do")}</Button>
      <Button onClick={close}>{say("cancel")}</Button>
    </>
  );
  const beside = stop.refusal?.lost ? say("lost") : stop.refusal?.beside("/reason");
  return (
    <Dialog open title={person ? say("course.stop.of", { name: person.name }) : say("course.stop")} close={close} actions={actions}>
      <p>{say("course.stop.means")}</p>
      {beside !== undefined && <Banner tone="danger" title={beside} />}
      <TextField label={say("course.stop.reason")} hint={say("course.stop.reason.hint")} value={reason} onChange={(event) => setReason(event.target.value)} error={stop.refusal?.at("/reason")} />
    </Dialog>
  );
}

export function Pauses({ pauses }: { pauses: components["schemas"]["ProtocolPage"]["pauses"] }) {
  const say = useWords("campaign");
  if (pauses.length === 0) return null;
  const clock = (at: string) => formatTime(Date.parse(at));
  return (
    <Section title={say("pauses")}>
      <ul>
        {pauses.map((one) => (
          <li key={one.since + one.person}>
            {say("pauses.line", { since: clock(one.since), until: one.until ? clock(one.until) : say("pauses.now"), who: one.name || say("pauses.all"), reason: one.reason })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
