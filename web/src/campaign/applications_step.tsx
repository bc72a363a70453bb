// Filed applications: accepted many at once, or one returned with a comment; what changed meanwhile is left out and told.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import { type Application, applicationTones, type Campaign, paperFile, useApplications, useCampaigns } from "./parts";

type Counted = components["schemas"]["CountedApplication"];
type Outcome = components["schemas"]["AcceptOutcome"];

export function ReturnDialog({ application, close }: { application: Application; close: () => void }) {
  const say = useWords("campaign");
  const [comment, setComment] = useState("");
  const send = useAct(
    (_: null, once) =>
      answered(api.POST("/api/applications/{application}/return", { params: { path: { application: application.id } }, body: { comment, revision: application.revision }, ...once })),
    { refresh: [["applications"], ["application", application.id], ["campaign", application.campaign]], done: close },
  );
  const beside = send.refusal?.lost ? say("lost") : send.refusal?.beside("/comment");
  const actions = (
    <>
      <Button kind="main" running={send.running} onClick={() => send.run(null)}>
        {say("return.do")}
      </Button>
      <Button onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("return.title", { sender: application.sender })} close={close} actions={actions}>
      {beside !== undefined && <Banner tone="danger" title={beside} />}
      <TextArea label={say("return.comment")} hint={say("return.hint")} value={comment} onChange={(event) => setComment(event.target.value)} error={send.refusal?.at("/comment")} />
    </Dialog>
  );
}

function Outcomes({ outcomes, of }: { outcomes: readonly Outcome[]; of: readonly Counted[] }) {
  const say = useWords("campaign");
  const { language } = useLanguage();
  const left = outcomes.filter((one) => !one.accepted);
  const people = outcomes.reduce((sum, one) => sum + one.people, 0);
  const sender = (id: string) => of.find((one) => one.application.id === id)?.application.sender ?? "";
  return (
    <Banner tone={left.length ? "attention" : "ok"} title={say("accept.done", { count: outcomes.length - left.length, people })}>
      {left.map((one) => (
        <p key={one.application}>{`${sender(one.application)}: ${(language === "en" ? one.en : one.ru) ?? ""}`}</p>
      ))}
    </Banner>
  );
}

const order: Application["state"][] = ["filed", "returned", "draft", "accepted"];

/** Those that wait for the centre, the longest waiting above; then the rest. */
function waitingFirst(rows: readonly Counted[]): Counted[] {
  const place = ({ application }: Counted) => order.indexOf(application.state);
  const since = ({ application }: Counted) => application.filed_ms ?? "9";
  return [...rows].sort((one, other) => place(one) - place(other) || since(one).localeCompare(since(other)));
}

export function ApplicationsStep({ campaign }: { campaign?: Campaign }) {
  const say = useWords("campaign");
  const read = useApplications(campaign ? { campaign: campaign.id } : {});
  const [returning, setReturning] = useState<Application>();
  const campaigns = useCampaigns();
  const rows = waitingFirst(read.data ?? []);
  const may = (row: Counted) => row.application.state === "filed";
  const selection = useSelection(rows.filter(may).map((row) => row.application.id));
  const accept = useAct(
    (_: null, once) => {
      const chosen = rows.filter((row) => selection.picked.has(row.application.id)).map(({ application }) => ({ application: application.id, revision: application.revision }));
      return answered(api.POST("/api/applications/acceptance", { body: { applications: chosen }, ...once }));
    },
    { refresh: [["applications"], ["campaign"], ["applicants"]], done: () => selection.clear() },
  );
  const columns: Column<Counted>[] = [
    { key: "sender", title: say("column.sender"), cell: ({ application }) => <Link href={`/applications/${application.id}`}>{application.sender}</Link> },
    ...(campaign ? [] : [{ key: "campaign", title: say("column.campaign"), cell: ({ application }: Counted) => campaigns.data?.find((one) => one.id === application.campaign)?.title ?? "—" }]),
    { key: "number", title: say("column.number"), cell: ({ application }) => (application.paper ? <a href={paperFile(application.paper)}>{application.number}</a> : "—") },
    { key: "people", title: say("column.people"), number: true, cell: (row) => row.people },
    { key: "filed", title: say("column.filed"), cell: ({ application }) => (application.filed_ms ? formatMoment(Date.parse(application.filed_ms)) : "—") },
    { key: "state", title: say("column.state"), cell: ({ application }) => <Tag tone={applicationTones[application.state]}>{say(`application.${application.state}`)}</Tag> },
    {
      key: "return", title: "", cell: (row) => may(row) && (
        <Button small kind="plain" aria-label={say("return.of", { sender: row.application.sender })} onClick={() => setReturning(row.application)}>
          {say("return.button")}
        </Button>
      ),
    },
  ];
  const actions = (
    <Button kind="main" small running={accept.running} disabled={selection.picked.size === 0} onClick={() => accept.run(null)}>
      {say("accept.do", { count: selection.picked.size })}
    </Button>
  );
  return (
    <>
      <p className="dim small">{say("accept.hint")}</p>
      {accept.refusal && <Banner tone="danger" title={accept.refusal.lost ? say("lost") : accept.refusal.beside()} />}
      {accept.answer && <Outcomes outcomes={accept.answer.outcomes} of={rows} />}
      <div className="gap-top">
        <Loaded read={read}>
          {() => <Table label={say("step.applications")} rows={rows} columns={columns} id={(row) => row.application.id} picking={{ selection, may, name: (row) => row.application.sender, actions }} empty={<EmptyState title={say("applications.none")}>{say("applications.none.hint")}</EmptyState>} />}
        </Loaded>
      </div>
      {returning && <ReturnDialog application={returning} close={() => setReturning(undefined)} />}
    </>
  );
}
