// Who accompanies the route, to be changed by those who may: of people whose duty reaches the teacher's workplace.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Checkbox, CheckboxGroup } from "../ui/form/choices";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type RouteSupport, type Shapes, supportKey } from "./reads";
import { PassOn } from "./pass_on";
import { Team } from "./team";

type Member = Shapes["SupportMember"];
const keyOf = (member: Member) => `${member.person} ${member.duty}`;

function Choice({ page, close }: { page: RouteSupport; close: () => void }) {
  const say = useWords("accompaniment");
  const shell = useWords("shell");
  const [chosen, setChosen] = useState<string[]>(page.members.map(keyOf));
  const { duties } = useSession();
  const [confirmed, setConfirmed] = useState(false);
  const at = { params: { path: { route: page.route } } };
  const read = useQuery({ queryKey: ["companions", page.route], queryFn: () => answered(api.GET("/api/routes/{route}/companions", at)) });
  const save = useAct(
    (members: readonly Member[], once) =>
      answered(api.PUT("/api/routes/{route}/team", { ...at, body: { members: members.map(({ person, duty }) => ({ person, duty })), confirmed }, ...once })),
    { refresh: [[...supportKey(page.route)]], done: close },
  );
  const members = read.data?.members ?? [];
  const actions = (
    <>
      <Button kind="main" running={save.running} onClick={() => save.run(members.filter((member) => chosen.includes(keyOf(member))))}>
        {say("team.save")}
      </Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("team.choose")} close={close} actions={actions}>
      <Loaded read={read}>
        {() => (
          <CheckboxGroup
            label={say("team.people")}
            choices={members.map((member) => ({ value: keyOf(member), label: member.name, hint: shell(`duty.${member.duty}`) }))}
            values={chosen}
            onChange={setChosen}
          />
        )}
      </Loaded>
      {duties.includes("centre") && <Checkbox label={say("assign.confirm")} checked={confirmed} onChange={setConfirmed} />}
      {save.refusal && <Banner tone="danger">{save.refusal.beside()}</Banner>}
    </Dialog>
  );
}

export function ChooseTeam({ page }: { page: RouteSupport }) {
  const say = useWords("accompaniment");
  const [open, setOpen] = useState(false);
  const [passed, setPassed] = useState<Member>();
  const passes = (member: Member) =>
    (member.duty === "tutor" || member.duty === "curator") && !member.until && (
      <Button small kind="plain" aria-label={say("pass.title", { name: member.name })} onClick={() => setPassed(member)}>{say("pass.open")}</Button>
    );
  return (
    <>
      <Team members={page.members} changes={page.changes} doings={passes} />
      {passed && <PassOn page={page} member={passed} close={() => setPassed(undefined)} />}
      <p className="row gap-top">
        <Button small onClick={() => setOpen(true)}>{say("team.choose")}</Button>
      </p>
      {open && <Choice page={page} close={() => setOpen(false)} />}
    </>
  );
}
