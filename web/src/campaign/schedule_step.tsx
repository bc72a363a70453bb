// The schedule of a campaign: sittings, a proposal of seats, the printed schedule.
import { type FormEvent, lazy, Suspense, useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Facts } from "../ui/list/facts";
import { Details } from "../ui/list/twin";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type Campaign, instantOf, paperFile } from "./parts";
import { SittingsTable } from "./sittings_table";

const Combobox = lazy(() => import("../ui/form/combobox"));
type Proposal = components["schemas"]["DistributionAnswer"];

function PlanSitting({ campaign, close }: { campaign: Campaign; close: () => void }) {
  const say = useWords("campaign");
  const [school, setSchool] = useState("");
  const schools = useQuery({ queryKey: ["schools"], queryFn: () => answered(api.GET("/api/schools")) });
  const plan = useAct(
    (typed: FormData, once) => {
      const body = {
        ...(school ? { school } : {}),
        room: String(typed.get("room")),
        starts: instantOf(`${typed.get("day")}T${typed.get("starts")}`),
        ends: instantOf(`${typed.get("day")}T${typed.get("ends")}`),
        capacity: Number(typed.get("capacity")),
      };
      return answered(api.POST("/api/campaigns/{campaign}/sittings", { params: { path: { campaign: campaign.id } }, body, ...once }));
    },
    { refresh: [["sittings", campaign.id], ["campaign", campaign.id]], done: close },
  );
  const at = (name: string) => ({ name, error: plan.refusal?.at(`/${name}`) });
  const beside = plan.refusal?.lost ? say("lost") : plan.refusal?.beside("/room", "/starts", "/ends", "/capacity", "/school");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    plan.run(new FormData(event.currentTarget));
  };
  const options = [{ value: "", label: say("place.centre") }, ...(schools.data?.schools ?? []).map((one) => ({ value: one.id, label: one.title }))];
  return (
    <Dialog open title={say("plan.title")} wide close={close}>
      <form onSubmit={submit}>
        {beside !== undefined && <Banner tone="danger" title={beside} />}
        <Suspense fallback={<div className="field" />}>
          <Combobox label={say("plan.place")} options={options} value={school} choose={setSchool} error={plan.refusal?.at("/school")} />
        </Suspense>
        <div className="filters">
          <TextField label={say("plan.room")} {...at("room")} required />
          <TextField label={say("plan.capacity")} type="number" min={1} max={500} {...at("capacity")} required />
          <TextField label={say("plan.day")} name="day" type="date" min={campaign.since} max={campaign.until} required />
          <TextField label={say("plan.starts")} type="time" {...at("starts")} required />
          <TextField label={say("plan.ends")} type="time" {...at("ends")} required />
        </div>
        <div className="actions gap-top">
          <Button kind="main" type="submit" running={plan.running}>
            {say("plan.do")}
          </Button>
          <Button onClick={close}>{say("cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function ProposalView({ proposal }: { proposal: Proposal }) {
  const say = useWords("campaign");
  const left = proposal.people.filter((person) => person.because !== undefined);
  return (
    <>
      <Facts facts={[{ name: say("proposal.placed"), value: proposal.placed }, { name: say("proposal.left"), value: proposal.left }]} />
      {left.length > 0 && (
        <Details summary={say("proposal.left.list", { count: left.length })}>
          <ul>
            {left.map((person) => (
              <li key={person.person + person.subject}>{say("proposal.left.one", { name: person.name, school: person.school, because: say(`because.${person.because as string}` as "because.clash") })}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Distribute({ campaign, close }: { campaign: Campaign; close: () => void }) {
  const say = useWords("campaign");
  const ask = (apply: boolean) => answered(api.POST("/api/campaigns/{campaign}/distribution", { params: { path: { campaign: campaign.id } }, body: { apply } }));
  const proposal = useQuery({ queryKey: ["distribution", campaign.id], queryFn: () => ask(false), staleTime: 0, gcTime: 0 });
  const apply = useAct(() => ask(true), { refresh: [["sittings", campaign.id], ["campaign", campaign.id], ["applicants", campaign.id]] });
  const done = apply.answer;
  const actions = (
    <>
      {!done && (
        <Button kind="main" running={apply.running} disabled={!proposal.data?.placed} onClick={() => apply.run(null)}>
          {say("proposal.apply", { count: proposal.data?.placed ?? 0 })}
        </Button>
      )}
      <Button onClick={close}>{say(done ? "close" : "cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("proposal.title")} wide close={close} actions={actions}>
      <p className="dim small">{say("proposal.hint")}</p>
      {apply.refusal && <Banner tone="danger" title={apply.refusal.lost ? say("lost") : apply.refusal.beside()} />}
      {done ? <Banner tone="ok" title={say("proposal.done", { count: done.placed })} /> : <Loaded read={proposal}>{(data) => <ProposalView proposal={data} />}</Loaded>}
    </Dialog>
  );
}

export function ScheduleStep({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const [dialog, setDialog] = useState<"plan" | "distribute">();
  const print = useAct((_: null, once) => answered(api.POST("/api/campaigns/{campaign}/schedule", { params: { path: { campaign: campaign.id } }, ...once })));
  const open = campaign.state === "open";
  const close = () => setDialog(undefined);
  return (
    <>
      <div className="actions">
        <Button kind="main" disabled={!open} onClick={() => setDialog("plan")}>
          {say("plan.button")}
        </Button>
        <Button disabled={!open} onClick={() => setDialog("distribute")}>
          {say("proposal.button")}
        </Button>
        <Button running={print.running} onClick={() => print.run(null)}>
          {say("schedule.print")}
        </Button>
      </div>
      {print.refusal && <Banner tone="danger" title={print.refusal.lost ? say("lost") : print.refusal.beside()} />}
      {print.answer && (
        <Banner tone="ok" title={say("schedule.issued", { number: print.answer.number })}>
          <a href={paperFile(print.answer.paper)}>{say("schedule.file")}</a>
        </Banner>
      )}
      <div className="gap-top">
        <SittingsTable campaign={campaign} />
      </div>
      {dialog === "plan" && <PlanSitting campaign={campaign} close={close} />}
      {dialog === "distribute" && <Distribute campaign={campaign} close={close} />}
    </>
  );
}
