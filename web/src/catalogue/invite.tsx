// Whom an event suits: who shares a deficit and has no activity for it, who is invited already, and one button for the rest.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type Invitee = Shapes["Invitee"];

function People({ invitees }: { invitees: Shapes["Invitees"] }) {
  const say = useWords("catalogue");
  const state = ({ invited_on, refuses }: Invitee) => {
    if (invited_on) return <Tag tone="ok">{say("invite.on", { day: formatDate(invited_on) })}</Tag>;
    return refuses ? <Tag>{say("invite.refuses")}</Tag> : say("invite.waits");
  };
  const columns: Column<Invitee>[] = [
    { key: "name", title: say("invite.name"), cell: ({ person, name }) => <Link href={`/findings/people/${person}`}>{name}</Link> },
    { key: "school", title: say("invite.school"), cell: ({ school }) => school },
    { key: "state", title: say("invite.state"), cell: state },
  ];
  const { people, shown } = invitees;
  return (
    <>
      <Table label={say("invite.title")} rows={shown} columns={columns} id={({ person }) => person} empty={<EmptyState title={say("invite.none")}>{say("invite.none.hint")}</EmptyState>} />
      {people > shown.length && <p className="hint">{say("invite.cut", { shown: shown.length, people })}</p>}
    </>
  );
}

interface AskProps {
  open: boolean;
  close: () => void;
  title: string;
  invitees: Shapes["Invitees"];
  running: boolean;
  send: () => void;
}

/** Whom and with what words, asked once before the notices go. */
function Ask({ open, close, title, invitees, running, send }: AskProps) {
  const say = useWords("catalogue");
  const invited = invitees.shown.filter((one) => !one.invited_on && !one.refuses);
  const more = invitees.to_invite - invited.length;
  const actions = (
    <>
      <Button kind="main" running={running} onClick={send}>{say("invite.send", { count: invitees.to_invite })}</Button>
      <Button onClick={close}>{say("invite.cancel")}</Button>
    </>
  );
  return (
    <Dialog open={open} title={say("invite.ask", { count: invitees.to_invite })} close={close} actions={actions}>
      <p className="small dim">{say("invite.notice")}</p>
      <p className="strong">{say("invite.notice.words", { title })}</p>
      <ul className="invited gap-top">
        {invited.map(({ person, name, school }) => <li key={person}>{school ? `${name}, ${school}` : name}</li>)}
      </ul>
      {more > 0 && <p className="hint">{say("invite.more", { count: more })}</p>}
    </Dialog>
  );
}

export function Invite({ card, titles }: { card: Shapes["ActivityCard"]; titles: ReadonlyMap<string, string> }) {
  const say = useWords("catalogue");
  const [competency, setCompetency] = useState(card.gains[0]?.competency ?? "");
  const [asking, setAsking] = useState(false);
  const activity = card.activity.id;
  const key = ["invitees", activity, competency];
  const path = { activity };
  const read = useQuery({ queryKey: key, enabled: competency !== "", queryFn: () => answered(api.GET("/api/catalogue/{activity}/invitees", { params: { path, query: { competency } } })) });
  const invite = useAct((_: null, once) => answered(api.POST("/api/catalogue/{activity}/invitations", { params: { path }, body: { competency }, ...once })), {
    done: (next) => {
      queries.setQueryData(key, next);
      setAsking(false);
      toast(say("invite.done"));
    },
  });
  const options = card.gains.map((gain) => ({ value: gain.competency, label: titles.get(gain.competency) ?? gain.competency }));
  return (
    <Section title={say("invite.title")}>
      <Select label={say("invite.competency")} hint={say("invite.hint")} options={options} value={competency} onChange={(event) => setCompetency(event.target.value)} />
      <Loaded read={read} lines={3}>{(invitees) => (
        <>
          <People invitees={invitees} />
          {invite.refusal?.beside() && <Banner tone="danger">{invite.refusal.beside()}</Banner>}
          <div className="actions gap-top">
            <Button kind="main" disabled={invitees.to_invite === 0} onClick={() => setAsking(true)}>
              {say("invite.do", { count: invitees.to_invite })}
            </Button>
          </div>
          <Ask open={asking} close={() => setAsking(false)} title={card.activity.title} invitees={invitees} running={invite.running} send={() => invite.run(null)} />
        </>
      )}</Loaded>
    </Section>
  );
}
