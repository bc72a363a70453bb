// Open reports as everybody reads them, without signing in: which there are, and one of them.
import { Link, useParams } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { ReportBody } from "./report_body";

type Name = components["schemas"]["PublicReportName"];

function One({ id }: { id: string }) {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: ["published-reports", id], queryFn: () => answered(api.GET("/api/published-reports/{report}", { params: { path: { report: id } } })) });
  return (
    <Loaded read={read} lines={8}>
      {({ title, version, published_on, content }) => (
        <>
          <PageHead title={`${title}: ${content.place}`}>{say("report.published_on", { date: formatDate(published_on), version })}</PageHead>
          <p>{say("report.span", { since: formatDate(content.since), until: formatDate(content.until) })} {say("report.anonymous", { count: content.people_min })}</p>
          <ReportBody lines={content.lines} practices={content.practices} />
          <p className="gap-top"><Link href="/open-reports">{say("report.all")}</Link></p>
        </>
      )}
    </Loaded>
  );
}

function All() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: ["published-reports"], queryFn: () => answered(api.GET("/api/published-reports")) });
  const columns: Column<Name>[] = [
    { key: "place", title: say("report.place"), cell: (one) => <Link href={`/open-reports/${one.id}`}>{one.place}</Link> },
    { key: "region", title: say("report.region"), cell: (one) => one.region },
    { key: "title", title: say("report.title"), cell: (one) => one.title },
    { key: "made", title: say("date"), cell: (one) => formatDate(one.published_on) },
  ];
  return (
    <>
      <PageHead title={say("report.page")}>{say("report.page.hint")}</PageHead>
      <Loaded read={read}>
        {({ reports }) => <Table label={say("report.page")} rows={reports} columns={columns} id={(one) => one.id} empty={<EmptyState title={say("report.page.none")} />} />}
      </Loaded>
    </>
  );
}

export default function PublicReportPage() {
  const { report } = useParams<{ report?: string }>();
  return report ? <One id={report} /> : <All />;
}
