// Reports of activity of a half of a year, as they were sent.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { TextField } from "../ui/form/field";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { ActivityLines, useHalf } from "./activity_lines";

export default function ActivityPage() {
  const say = useWords("monitoring");
  const half = useHalf();
  const [since, setSince] = useState("");
  const read = useQuery({ queryKey: ["activity-reports", since], queryFn: () => answered(api.GET("/api/activity-reports", { params: { query: since ? { since } : {} } })) });
  return (
    <>
      <PageHead title={say("activity.list")}>{say("activity.list.hint")}</PageHead>
      <div className="filters">
        <TextField label={say("activity.since")} type="date" value={since} onChange={(event) => setSince(event.target.value)} />
      </div>
      <Loaded read={read}>
        {(page) => (
          <>
            <h2>{half(page)}</h2>
            {page.reports.length === 0 && <EmptyState title={say("activity.none")} />}
            {page.reports.map((report) => (
              <Section key={report.name} title={report.name} aside={report.sent_on && say("activity.sent", { date: formatDate(report.sent_on) })}>
                <ActivityLines report={report} label={report.name} />
                <p className="pre gap-top">{report.text}</p>
              </Section>
            ))}
          </>
        )}
      </Loaded>
    </>
  );
}
