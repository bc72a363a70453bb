// Hours of an expert by the journal, and the certificate of them.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Icon } from "../ui/icon";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatNumber, today } from "../words/format";
import { useWords } from "../words/words";

type Hours = components["schemas"]["ExpertHours"];
type Line = components["schemas"]["HoursLine"];
const hours = (minutes: number) => formatNumber(minutes / 60);

function Lines({ lines }: { lines: readonly Line[] }) {
  const say = useWords("diagnostics");
  const columns: Column<Line>[] = [
    { key: "kind", title: say("hours.work"), cell: (one) => say(`hours.${one.kind}`) },
    { key: "objects", title: say("hours.count"), cell: (one) => one.objects, number: true },
    { key: "each", title: say("hours.each"), cell: (one) => one.minutes_each, number: true },
    { key: "minutes", title: say("hours.hours"), cell: (one) => hours(one.minutes), number: true },
  ];
  return <Table label={say("hours")} rows={lines} columns={columns} id={(one) => one.kind} empty={<EmptyState title={say("hours.none")} />} />;
}

function Issued({ paper, number }: Hours) {
  const say = useWords("diagnostics");
  return (
    <Banner tone="ok" title={say("hours.issued", { number })}>
      <a href={`/api/papers/${paper}/file`} download>
        <Icon sign="file" /> {say("hours.open")}
      </a>
    </Banner>
  );
}

export function ExpertHours() {
  const say = useWords("diagnostics");
  const [since, setSince] = useState(`${today().slice(0, 4)}-01-01`);
  const [until, setUntil] = useState(today());
  const read = useQuery({ queryKey: ["expert-hours", since, until], queryFn: () => answered(api.GET("/api/my/expert-hours", { params: { query: { since, until } } })), enabled: since !== "" && until !== "" });
  const issue = useAct((_: null, once) => answered(api.POST("/api/my/expert-hours", { body: { since, until }, ...once })), {});
  return (
    <Section title={say("hours")} aside={say("hours.norm")}>
      <div className="filters">
        <TextField type="date" label={say("hours.since")} value={since} max={until} onChange={(event) => setSince(event.target.value)} />
        <TextField type="date" label={say("hours.until")} value={until} max={today()} onChange={(event) => setUntil(event.target.value)} />
      </div>
      <Loaded read={read}>
        {(counted) => (
          <>
            <Lines lines={counted.lines} />
            {counted.minutes > 0 && (
              <div className="actions gap-top">
                <Button running={issue.running} onClick={() => issue.run(null)}>{say("hours.issue", { hours: hours(counted.minutes) })}</Button>
              </div>
            )}
          </>
        )}
      </Loaded>
      {issue.refusal && <Banner tone="danger">{issue.refusal.beside()}</Banner>}
      {issue.answer && <Issued {...issue.answer} />}
    </Section>
  );
}
