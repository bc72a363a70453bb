// The report of one's own activity, twice a year: the numbers are of the journal, the text is one's own.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { ActivityLines, type Report, useHalf } from "./activity_lines";

const key = ["own-activity"];
/** This half and the one before. */
const open_halves = 2;

function Send({ report }: { report: Report }) {
  const say = useWords("monitoring");
  const [text, setText] = useState(report.text);
  const send = useAct((_: null, once) => answered(api.POST("/api/my/activity", { body: { since: report.since, text, revision: report.revision }, ...once })), { refresh: [key] });
  const rest = send.refusal?.beside("/text");
  return (
    <div className="gap-top">
      <TextArea label={say("activity.text")} value={text} error={send.refusal?.at("/text")} onChange={(event) => setText(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
      <Button kind="main" running={send.running} onClick={() => send.run(null)}>{say(report.sent_on ? "activity.resend" : "activity.send")}</Button>
    </div>
  );
}

export default function OwnActivityPage() {
  const say = useWords("monitoring");
  const half = useHalf();
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/my/activity")) });
  return (
    <>
      <PageHead title={say("activity.title")}>{say("activity.hint")}</PageHead>
      <Loaded read={read}>
        {({ reports }) =>
          reports.map((report, at) => (
            <Section key={report.since} title={half(report)} aside={report.sent_on && say("activity.sent", { date: formatDate(report.sent_on) })}>
              <ActivityLines report={report} label={half(report)} />
              {at < open_halves ? <Send key={`${report.since} ${report.revision}`} report={report} /> : <p className="pre gap-top">{report.text}</p>}
            </Section>
          ))
        }
      </Loaded>
    </>
  );
}
