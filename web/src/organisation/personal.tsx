// All data of a person as one file, and their erasure: said in full what goes and what stays, and confirmed by the name.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";

const reasons = ["demand", "withdrawal", "term"] as const;
type Reason = (typeof reasons)[number];

interface Who {
  person: string;
  name: string;
}

function Erasure({ person, name, close }: Who & { close: () => void }) {
  const say = useWords("organisation");
  const [reason, setReason] = useState<Reason>("demand");
  const [typed, setTyped] = useState("");
  const done = ({ left }: components["schemas"]["ErasedPerson"]) => {
    toast(left > 0 ? say("personal.left", { count: left }) : say("personal.done"));
    close();
  };
  const erase = useAct(
    (_: null, once) => answered(api.POST("/api/people/{person}/erasure", { params: { path: { person } }, body: { reason, name: typed }, ...once })),
    { refresh: [["person", person], ["account", person], ["people"]], done },
  );
  const actions = (
    <>
      <Button kind="danger" running={erase.running} disabled={typed.trim() === ""} onClick={() => erase.run(null)}>{say("personal.erase")}</Button>
      <Button onClick={close}>{say("personal.cancel")}</Button>
    </>
  );
  const beside = erase.refusal && (erase.refusal.lost ? say("lost") : erase.refusal.beside("/name"));
  return (
    <Dialog open title={say("personal.erase.title")} close={close} actions={actions}>
      <div className="stack-4">
        <Banner tone="attention" title={say("personal.erase.warning")} />
        <p>{say("personal.goes")}</p>
        <p>{say("personal.stays")}</p>
        <Select
          label={say("personal.reason")}
          options={reasons.map((one) => ({ value: one, label: say(`personal.reason.${one}`) }))}
          value={reason}
          onChange={(event) => setReason(event.target.value as Reason)}
        />
        <TextField
          label={say("personal.name")}
          hint={say("personal.name.hint", { name })}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={erase.refusal?.at("/name")}
        />
        {beside !== undefined && <Banner tone="danger" title={beside} />}
      </div>
    </Dialog>
  );
}

export function Personal({ person, name }: Who) {
  const say = useWords("organisation");
  const session = useSession();
  const [erasing, setErasing] = useState(false);
  return (
    <Section title={say("personal.title")}>
      <p className="small dim">{say("personal.take.hint")}</p>
      <div className="actions gap-top">
        <a className="btn btn-small" href={`/api/people/${person}/personal-data`} download>{say("personal.take")}</a>
        {session.person !== person && <Button small kind="danger" onClick={() => setErasing(true)}>{say("personal.erase")}</Button>}
      </div>
      {erasing && <Erasure person={person} name={name} close={() => setErasing(false)} />}
    </Section>
  );
}
