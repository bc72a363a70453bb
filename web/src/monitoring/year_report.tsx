// The open report of a place, version by version: made, published for everybody, withdrawn with a reason.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { ReportBody } from "./report_body";

type Report = components["schemas"]["OpenReportView"];

const key = ["open-reports"];

function usePublication(report: Report, done?: () => void) {
  return useAct(
    (value: { published: boolean; reason?: string }, once) =>
      answered(api.POST("/api/open-reports/{report}/publication", { params: { path: { report: report.id } }, body: { ...value, revision: report.revision }, ...once })),
    { refresh: [key, ["published-reports"]], done },
  );
}

function Withdraw({ report, close }: { report: Report; close: () => void }) {
  const say = useWords("monitoring");
  const [reason, setReason] = useState("");
  const withdraw = usePublication(report, close);
  const rest = withdraw.refusal?.beside("/reason");
  const actions = (
    <>
      <Button kind="danger" running={withdraw.running} onClick={() => withdraw.run({ published: false, reason })}>{say("report.withdraw")}</Button>
      <Button kind="plain" onClick={close}>{say("review.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("report.withdraw.title")} close={close} actions={actions}>
      <p className="small dim">{say("report.withdraw.hint")}</p>
      <TextArea label={say("report.reason")} value={reason} error={withdraw.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function Publish({ report, withdraw }: { report: Report; withdraw: () => void }) {
  const say = useWords("monitoring");
  const publish = usePublication(report);
  if (report.state === "published") return <Button small onClick={withdraw}>{say("report.withdraw")}</Button>;
  return (
    <>
      <Button small kind="main" running={publish.running} aria-label={say("report.publish.of", { version: report.version })} onClick={() => publish.run({ published: true })}>{say("report.publish")}</Button>
      {publish.refusal && <Banner tone="danger">{publish.refusal.beside()}</Banner>}
    </>
  );
}

function Standing({ report }: { report: Report }) {
  const say = useWords("monitoring");
  const date = formatDate(report.changed_on ?? report.made_on);
  return (
    <>
      <Tag tone={report.state === "published" ? "ok" : "plain"}>{say(`report.state.${report.state}`, { date })}</Tag>
      {report.reason && <div className="small dim">{report.reason}</div>}
    </>
  );
}

function Shown({ reports }: { reports: readonly Report[] }) {
  const say = useWords("monitoring");
  const [withdrawing, setWithdrawing] = useState<Report>();
  const make = useAct((_: null, once) => answered(api.POST("/api/open-report", { ...once })), { refresh: [key, ["papers"]] });
  const columns: Column<Report>[] = [
    { key: "version", title: say("report.version"), cell: (one) => one.version },
    { key: "made", title: say("report.made"), cell: (one) => formatDate(one.made_on) },
    { key: "by", title: say("report.by"), cell: (one) => one.author },
    { key: "state", title: say("report.state"), cell: (one) => <Standing report={one} /> },
    { key: "paper", title: say("report.paper"), cell: (one) => one.paper && <a href={`/api/papers/${one.paper}/file`}>{one.number}</a> },
    { key: "act", title: "", cell: (one) => <Publish report={one} withdraw={() => setWithdrawing(one)} /> },
  ];
  const shown = reports.find((one) => one.state === "published") ?? reports[0];
  return (
    <>
      <div className="row">
        <Button kind="main" running={make.running} onClick={() => make.run(null)}>{say("report.issue")}</Button>
        {reports.some((one) => one.state === "published") && <Link href={`/open-reports/${shown?.id}`}>{say("report.public")}</Link>}
      </div>
      {make.refusal && <Banner tone="danger">{make.refusal.beside()}</Banner>}
      {make.answer && <Banner tone="ok">{say("report.issued", { version: make.answer.version })}</Banner>}
      <Section title={say("report.list")} flush>
        <Table label={say("report.list")} rows={reports} columns={columns} id={(one) => one.id} empty={<EmptyState title={say("report.none")} />} />
      </Section>
      {shown && <ReportBody lines={shown.lines} practices={shown.practices} />}
      {withdrawing && <Withdraw report={withdrawing} close={() => setWithdrawing(undefined)} />}
    </>
  );
}

export default function YearReportPage() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/open-reports")) });
  return (
    <>
      <PageHead title={say("report.title")}>{say("report.hint")}</PageHead>
      <Loaded read={read}>{({ reports }) => <Shown reports={reports} />}</Loaded>
    </>
  );
}
