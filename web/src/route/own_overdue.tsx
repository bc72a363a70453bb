// What is overdue in one's own route, and why: the head reads the reason.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

const key = ["own-overdue"];

function Explain({ line: { overdue, days } }: { line: Shapes["OverdueLine"] }) {
  const say = useWords("route");
  const [reason, setReason] = useState(overdue.reason);
  const save = useAct(
    (_: null, once) => answered(api.PUT("/api/routes/{route}/items/{item}/overdue-reason", { params: { path: { route: overdue.route, item: overdue.item } }, body: { reason }, ...once })),
    { refresh: [key] },
  );
  const rest = save.refusal?.beside("/reason");
  return (
    <li className="gap-top">
      <p>{say("overdue.mine.item", { title: overdue.title, date: formatDate(overdue.ends), days })}</p>
      <TextField label={say("overdue.reason")} value={reason} error={save.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
      <Button small running={save.running} onClick={() => save.run(null)}>{say("overdue.save")}</Button>
    </li>
  );
}

export function OwnOverdue() {
  const say = useWords("route");
  const items = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/my/overdue")) }).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={say("overdue.mine")}>
      <p className="small dim">{say("overdue.mine.hint")}</p>
      <ul>{items.map((line) => <Explain key={`${line.overdue.item} ${line.overdue.reason}`} line={line} />)}</ul>
    </Section>
  );
}
