// The schedule of a campaign: sittings, a proposal of seats, the printed schedule.
import { lazy, Suspense, useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Facts } from "../ui/list/facts";
import { Details } from "../ui/list/twin";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type Campaign, paperFile } from "./parts";
import { SittingForm, type TypedSitting } from "./sitting_form";
import { SittingsTable } from "./sittings_table";

const Combobox = lazy(() => import("../ui/form/combobox"));
type Proposal = components["schemas"]["DistributionAnswer"];

function PlanSitting({ campaign, close }: { campaign: Campaign; close: () => void }) {
  const say = useWords("campaign");
  const [school, setSchool] = useState("");
  const schools = useQuery({ queryKey: ["schools"], queryFn: () => answered(api.GET("/api/schools")) });
  const plan = useAct(
    (typed: TypedSitting, once) =>
      answered(api.POST("/api/campaigns/{campaign}/sittings", { params: { path: { campaign: campaign.id } }, body: { ...typed, ...(school ? { school } : {}) }, ...once })),
    { refresh: [["sittings", campaign.id], ["campaign", campaign.id]], done: close },
  );
  const options = [{ value: "", label: say("place.centre") }, ...(schools.data?.schools ?? []).map((one) => ({ value: one.id, label: one.title }))];
  const place = (
    <Suspense fallback={<div className="field" />}>
      <Combobox label={say("plan.place")} options={options} value={school} choose={setSchool} error={plan.refusal?.at("/school")} />
    </Suspense>
  );
  return (
    <SittingForm
      title={say("plan.title")} action={say("plan.do")} days={{ min: campaign.since, max: campaign.until }} first={place} running={plan.running}
      refusal={plan.refusal} send={plan.run} close={close}
    />
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
