// One campaign of the centre: how far every step has come, and the steps themselves.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { Asked } from "../ui/show/asked";
import { Banner } from "../ui/show/banner";
import { type Stage, StageLine } from "../ui/show/stage_line";
import { Tabs } from "../ui/show/tabs";
import { Tag } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { formatPeriod } from "../words/format";
import { type Say, useWords } from "../words/words";
import { ApplicationsStep } from "./applications_step";
import "./campaign.css";
import { LettersStep } from "./letters_step";
import { type Campaign, standingOf } from "./parts";
import { PeopleStep } from "./people_step";
import { ProtocolsStep } from "./protocols_step";
import { ScheduleStep } from "./schedule_step";

type Funnel = components["schemas"]["Funnel"];

const stepKeys = ["letters", "applications", "people", "schedule", "protocols"] as const;
type StepKey = (typeof stepKeys)[number];

function stages(say: Say<"campaign">, funnel: Funnel): Stage[] {
  const steps: [Stage["name"], string, boolean][] = [
    [say("step.letters"), say("funnel.letters", { received: funnel.letters_received, sent: funnel.letters_sent }), funnel.letters_sent > 0],
    [say("step.applications"), say("funnel.applications", { accepted: funnel.applications_accepted, filed: funnel.applications_filed }), funnel.applications_accepted > 0 && funnel.applications_filed === 0],
    [say("step.people"), say("funnel.people", { consented: funnel.people_consented, accepted: funnel.people_accepted }), funnel.people_accepted > 0 && funnel.people_consented === funnel.people_accepted],
    [say("step.schedule"), say("funnel.schedule", { seated: funnel.people_seated, accepted: funnel.people_accepted }), funnel.people_accepted > 0 && funnel.people_seated === funnel.people_accepted],
    [say("step.protocols"), say("funnel.protocols", { signed: funnel.protocols_signed, sittings: funnel.sittings }), funnel.sittings > 0 && funnel.protocols_signed === funnel.sittings],
  ];
  const now = steps.findIndex(([, , done]) => !done);
  return steps.map(([name, note, done], at) => ({ name, note, state: done ? "done" : at === now ? "now" : "todo" }));
}

/** Where the work is now: the step that a campaign opens at. */
function stepNow(line: readonly Stage[]): StepKey {
  return stepKeys[line.findIndex(({ state }) => state === "now")] ?? "protocols";
}

function Close({ campaign, funnel }: { campaign: Campaign; funnel: Funnel }) {
  const say = useWords("campaign");
  const change = useAct(
    (state: Campaign["state"], once) => {
      const { id, title, since, until, apply_until, subjects, revision } = campaign;
      const body = { title, since, until, apply_until, subjects: subjects.split(";").filter(Boolean), state, revision };
      return answered(api.PUT("/api/campaigns/{campaign}", { params: { path: { campaign: id } }, body, ...once }));
    },
    { refresh: [["campaigns"], ["campaign", campaign.id]] },
  );
  const refusal = change.refusal?.lost ? say("lost") : change.refusal?.beside();
  if (campaign.state === "open") {
    return (
      <Asked small word={say("campaign.close")} question={say("campaign.close.question")} running={change.running} refusal={refusal} run={() => change.runAsync("closed")}>
        <p>{say("campaign.close.means", { unseated: Math.max(0, funnel.people_accepted - funnel.people_seated) })}</p>
      </Asked>
    );
  }
  return (
    <>
      <Button small running={change.running} onClick={() => change.run("open")}>{say("campaign.reopen")}</Button>
      {refusal && <Banner tone="danger" title={refusal} />}
    </>
  );
}

function Steps({ campaign, line }: { campaign: Campaign; line: readonly Stage[] }) {
  const say = useWords("campaign");
  const [step, setStep] = useState<string>(() => stepNow(line));
  return (
    <div className="gap-top">
      <Tabs
        label={say("steps.label")}
        chosen={step}
        choose={setStep}
        tabs={[
          { key: "letters", title: say("step.letters"), content: <LettersStep campaign={campaign} /> },
          { key: "applications", title: say("step.applications"), content: <ApplicationsStep campaign={campaign} /> },
          { key: "people", title: say("step.people"), content: <PeopleStep campaign={campaign} /> },
          { key: "schedule", title: say("step.schedule"), content: <ScheduleStep campaign={campaign} /> },
          { key: "protocols", title: say("step.protocols"), content: <ProtocolsStep campaign={campaign} /> },
        ]}
      />
    </div>
  );
}

function Shown({ campaign, funnel }: { campaign: Campaign; funnel: Funnel }) {
  const say = useWords("campaign");
  const line = stages(say, funnel);
  return (
    <>
      <PageHead title={campaign.title} actions={<Close campaign={campaign} funnel={funnel} />}>
        {formatPeriod(campaign.since, campaign.until)} <Tag tone={campaign.state === "open" ? "accent" : "plain"}>{say(`campaign.${standingOf(campaign)}`)}</Tag>
      </PageHead>
      <StageLine label={say("funnel.label")} stages={line} />
      <Steps key={campaign.id} campaign={campaign} line={line} />
    </>
  );
}

export default function CampaignPage() {
  const { campaign: id } = useParams<{ campaign: string }>();
  const read = useQuery({ queryKey: ["campaign", id], queryFn: () => answered(api.GET("/api/campaigns/{campaign}", { params: { path: { campaign: id } } })) });
  return <Loaded read={read}>{({ campaign, funnel }) => <Shown campaign={campaign} funnel={funnel} />}</Loaded>;
}
