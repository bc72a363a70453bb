// Who chose a session, and who of them came.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../../api/client";
import { queries, useAct, useQuery } from "../../api/query";
import { Button } from "../../ui/form/button";
import { CheckboxGroup } from "../../ui/form/choices";
import { PageHead } from "../../ui/page/section";
import { Banner } from "../../ui/show/banner";
import { EmptyState, Loaded } from "../../ui/show/waiting";
import { formatPeriod } from "../../words/format";
import { useWords } from "../../words/words";
import type { Shapes } from "../reads";

function Mark({ list }: { list: Shapes["AttendanceList"] }) {
  const say = useWords("catalogue");
  const session = list.session.id;
  const [came, setCame] = useState(list.people.filter((one) => one.came).map((one) => one.person));
  const act = useAct(
    (value: string[], once) => answered(api.PUT("/api/catalogue-sessions/{session}/attendance", { params: { path: { session } }, body: { came: value }, ...once })),
    { done: (next) => queries.setQueryData(["attendance", session], next) },
  );
  if (list.people.length === 0) return <EmptyState title={say("attendance.none")} />;
  return (
    <>
      <CheckboxGroup label={say("attendance.came")} choices={list.people.map((one) => ({ value: one.person, label: one.name, hint: one.school }))} values={came} onChange={setCame} />
      {act.refusal && <Banner tone="danger">{act.refusal.beside()}</Banner>}
      <Button kind="main" running={act.running} onClick={() => act.run(came)}>{say("attendance.mark")}</Button>
    </>
  );
}

export default function Attendance() {
  const say = useWords("catalogue");
  const { session } = useParams<{ session: string }>();
  const read = useQuery({ queryKey: ["attendance", session], queryFn: () => answered(api.GET("/api/catalogue-sessions/{session}/attendance", { params: { path: { session } } })) });
  return (
    <>
      <PageHead title={read.data?.title ?? say("attendance")}>{read.data && formatPeriod(read.data.session.starts, read.data.session.ends)}</PageHead>
      <Loaded read={read}>{(list) => <Mark list={list} />}</Loaded>
    </>
  );
}
