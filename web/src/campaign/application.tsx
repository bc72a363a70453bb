// One application: its list is written by the sender and saved at once; filed, it is read, accepted or returned.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { KeyValues } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { Dialog } from "../ui/show/dialog";
import { Loaded } from "../ui/show/waiting";
import { toast } from "../ui/show/toast";
import { formatDate, formatMoment } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import { ApplicationEditor } from "./application_editor";
import { ReturnDialog } from "./applications_step";
import { applicationTones, type ListedPerson, paperFile, useSubjects } from "./parts";

type Page = components["schemas"]["ApplicationPage"];

function People({ people }: { people: readonly ListedPerson[] }) {
  const say = useWords("campaign");
  const { titles } = useSubjects();
  const columns: Column<ListedPerson>[] = [
    { key: "name", title: say("column.person"), cell: (person) => person.name },
    { key: "position", title: say("column.position"), cell: (person) => person.position || "—" },
    { key: "school", title: say("column.school"), cell: (person) => person.school || "—" },
    { key: "subject", title: say("column.subject"), cell: (person) => titles(person.subject) || "—" },
  ];
  return <Table label={say("list.title")} rows={people} columns={columns} id={(person) => person.person} />;
}

function Decide({ page }: { page: Page }) {
  const say = useWords("campaign");
  const { language } = useLanguage();
  const [returning, setReturning] = useState(false);
  const { application } = page;
  const accept = useAct(
    (_: null, once) => answered(api.POST("/api/applications/acceptance", { body: { applications: [{ application: application.id, revision: application.revision }] }, ...once })),
    { refresh: [["applications"], ["application", application.id], ["campaign", application.campaign]], done: ({ outcomes }) => outcomes[0]?.accepted && toast(say("accept.one.done")) },
  );
  const left = accept.answer?.outcomes.find((one) => !one.accepted);
  return (
    <>
      {accept.refusal && <Banner tone="danger" title={accept.refusal.lost ? say("lost") : accept.refusal.beside()} />}
      {left && <Banner tone="attention" title={(language === "en" ? left.en : left.ru) ?? ""} />}
      <div className="actions gap-top">
        <Button kind="main" running={accept.running} onClick={() => accept.run(null)}>
          {say("accept.one")}
        </Button>
        <Button onClick={() => setReturning(true)}>{say("return.button")}</Button>
      </div>
      {returning && <ReturnDialog application={application} close={() => setReturning(false)} />}
    </>
  );
}

/** The sender takes the list back while the centre has not decided. */
function Withdraw({ page }: { page: Page }) {
  const say = useWords("campaign");
  const [asking, setAsking] = useState(false);
  const { application } = page;
  const withdraw = useAct(
    (_: null, once) => answered(api.POST("/api/applications/{application}/withdrawal", { params: { path: { application: application.id } }, body: { revision: application.revision }, ...once })),
    {
      refresh: [["applications"]],
      done: (next) => {
        queries.setQueryData(["application", application.id], next);
        toast(say("withdraw.done"));
      },
    },
  );
  const actions = (
    <>
      <Button kind="danger" running={withdraw.running} onClick={() => withdraw.run(null)}>{say("withdraw.do")}</Button>
      <Button onClick={() => setAsking(false)}>{say("cancel")}</Button>
    </>
  );
  return (
    <div className="actions gap-top">
      <Button onClick={() => setAsking(true)}>{say("withdraw.button")}</Button>
      {asking && (
        <Dialog open title={say("withdraw.title")} close={() => setAsking(false)} actions={actions}>
          <p>{say("withdraw.hint")}</p>
          {withdraw.refusal && <Banner tone="danger" title={withdraw.refusal.lost ? say("lost") : withdraw.refusal.beside()} />}
        </Dialog>
      )}
    </div>
  );
}

function Shown({ page }: { page: Page }) {
  const say = useWords("campaign");
  const centre = useSession().duties.includes("centre");
  const { application, campaign, people } = page;
  const writing = application.state === "draft" || application.state === "returned";
  const facts = [
    { name: say("column.campaign"), value: campaign.title },
    { name: say("column.apply_until"), value: formatDate(campaign.apply_until) },
    ...(application.number ? [{ name: say("column.number"), value: <a href={paperFile(application.paper)}>{application.number}</a> }] : []),
    ...(application.filed_ms ? [{ name: say("column.filed"), value: formatMoment(Date.parse(application.filed_ms)) }] : []),
  ];
  return (
    <>
      <PageHead title={say("application.title", { sender: application.sender })}>
        <Tag tone={applicationTones[application.state]}>{say(`application.${application.state}`)}</Tag>
      </PageHead>
      {application.state === "returned" && (
        <Banner tone="attention" title={say("application.returned.title")}>
          <p>{application.comment}</p>
        </Banner>
      )}
      <KeyValues words facts={facts} />
      {writing ? (
        <ApplicationEditor key={application.id} page={page} changed={(next) => queries.setQueryData(["application", application.id], next)} />
      ) : (
        <Section title={say("list.title")} aside={say("list.count", { count: people.length })} flush>
          <People people={people} />
        </Section>
      )}
      {application.state === "filed" && (centre ? <Decide page={page} /> : <Withdraw page={page} />)}
    </>
  );
}

export default function ApplicationPage() {
  const { application: id } = useParams<{ application: string }>();
  const read = useQuery({ queryKey: ["application", id], queryFn: () => answered(api.GET("/api/applications/{application}", { params: { path: { application: id } } })) });
  return <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>;
}
