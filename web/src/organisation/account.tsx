// The account of a person: whether it was used, a new one-time password for who lost theirs, shutting it, and the
// subjects to which a methodist or a tutor is kept. The password is shown once; the person gets it on paper or by word.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { CheckboxGroup } from "../ui/form/choices";
import { Form } from "../ui/form/form";
import { KeyValues } from "../ui/list/facts";
import { Section } from "../ui/page/section";
import { Asked } from "../ui/show/asked";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { useTitles } from "./dictionaries";

type Slip = components["schemas"]["AccessSlip"];
type State = components["schemas"]["AccountCard"]["state"];

function SlipDialog({ slip, close }: { slip: Slip; close: () => void }) {
  const say = useWords("organisation");
  const facts = [
    { name: say("account.login"), value: slip.login },
    { name: say("account.password"), value: slip.one_time_password },
  ];
  return (
    <Dialog open title={say("account.slip")} close={close} actions={<Button onClick={close}>{say("account.close")}</Button>}>
      <p className="small dim">{say("account.slip.hint")}</p>
      <div className="code-text gap-top">
        <KeyValues facts={facts} />
      </div>
    </Dialog>
  );
}

function Acts({ person, state }: { person: string; state: State }) {
  const say = useWords("organisation");
  const session = useSession();
  const [slip, setSlip] = useState<Slip>();
  const params = { path: { person } };
  const refresh = [["account", person]];
  const renew = useAct((_: null, once) => answered(api.POST("/api/people/{person}/account/password", { params, ...once })), { refresh, done: setSlip });
  const shut = useAct((disabled: boolean, once) => answered(api.PUT("/api/accounts/{person}/disabled", { params, body: { disabled }, ...once })), { refresh });
  const refusal = renew.refusal ?? shut.refusal;
  const beside = refusal && (refusal.lost ? say("lost") : refusal.beside());
  return (
    <>
      {beside !== undefined && <Banner tone="danger" title={beside} />}
      <div className="actions gap-top">
        {state === "none" && <Button small running={renew.running} onClick={() => renew.run(null)}>{say("account.make")}</Button>}
        {(state === "one_time" || state === "in_use") && (
          <Asked small word={say("account.renew")} question={say("account.renew.question")} running={renew.running} refusal={beside} run={() => renew.runAsync(null)}>
            <p>{say(`account.renew.${state}`)}</p>
          </Asked>
        )}
        {state !== "none" && session.person !== person && (
          <Button small kind={state === "shut" ? "main" : "danger"} running={shut.running} onClick={() => shut.run(state !== "shut")}>
            {say(state === "shut" ? "account.open" : "account.shut")}
          </Button>
        )}
      </div>
      {slip && <SlipDialog slip={slip} close={() => setSlip(undefined)} />}
    </>
  );
}

function Subjects({ person, held }: { person: string; held: readonly string[] }) {
  const say = useWords("organisation");
  const { every_subject } = useTitles();
  const [chosen, setChosen] = useState<string[]>([...held]);
  const assign = useAct((_: null, once) => answered(api.PUT("/api/people/{person}/account/subjects", { params: { path: { person } }, body: { subjects: chosen }, ...once })), {
    refresh: [["account", person]],
    done: () => toast(say("account.subjects.saved")),
  });
  return (
    <Form submit={() => assign.run(null)}>
      <CheckboxGroup label={say("account.subjects")} hint={say("account.subjects.hint")} choices={every_subject} values={chosen} onChange={setChosen} error={assign.refusal?.at("/subjects")} />
      {assign.refusal && <Banner tone="danger" title={assign.refusal.lost ? say("lost") : assign.refusal.beside("/subjects")} />}
      <Button small type="submit" running={assign.running}>{say("account.subjects.save")}</Button>
    </Form>
  );
}

export function Account({ person }: { person: string }) {
  const say = useWords("organisation");
  const read = useQuery({ queryKey: ["account", person], queryFn: () => answered(api.GET("/api/people/{person}/account", { params: { path: { person } } })) });
  return (
    <Section title={say("account.title")}>
      <Loaded read={read} lines={2}>
        {({ state, login, towards_people, subjects }) => (
          <>
            <p className="small">{say(`account.state.${state}`, { login })}</p>
            <Acts person={person} state={state} />
            {towards_people && <Subjects person={person} held={subjects} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}
