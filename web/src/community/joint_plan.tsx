// One plan: its lines, which sides accepted this wording, and the acceptance for one's own side.
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { KeyValues } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Loaded } from "../ui/show/waiting";
import { formatDate, formatPeriod } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import type { Shapes } from "./reads";

const keyOf = (plan: string) => ["joint-plan", plan];

function Accept({ view }: { view: Shapes["PlanView"] }) {
  const say = useWords("community");
  const { id, revision } = view.plan;
  const act = useAct(
    (_: null, once) => answered(api.POST("/api/joint-plans/{plan}/acceptance", { params: { path: { plan: id } }, body: { revision }, ...once })),
    { refresh: [["joint-plans"]], done: (next) => queries.setQueryData(keyOf(id), next) },
  );
  return (
    <>
      {act.refusal && <Banner tone="danger">{act.refusal.beside()}</Banner>}
      <Button kind="main" running={act.running} onClick={() => act.run(null)}>{say("joint.accept")}</Button>
    </>
  );
}

function Shown({ view }: { view: Shapes["PlanView"] }) {
  const say = useWords("community");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const columns: Column<Shapes["PlanLine"]>[] = [
    { key: "text", title: say("line.text"), cell: (line) => line.text },
    { key: "level", title: say("line.level"), cell: (line) => line.level },
    { key: "responsible", title: say("line.responsible"), cell: (line) => line.responsible },
    { key: "due", title: say("line.due"), cell: (line) => formatDate(line.due) },
    { key: "resource", title: say("line.resource"), cell: (line) => line.resource },
  ];
  const accepted = (side: string) => view.acceptances.find((one) => one.side === side);
  const sides = view.sides.map((side) => {
    const one = accepted(side.code);
    return { name: side.title[language], value: one ? `${one.name}, ${formatDate(one.accepted_on)}` : say("joint.not_yet") };
  });
  return (
    <>
      <Table label={view.plan.title} rows={view.lines} columns={columns} id={(line) => line.text + line.due} />
      <Section title={say("joint.sides")}>
        <KeyValues words facts={sides} />
        {!view.plan.agreed_on && <Accept view={view} />}
      </Section>
    </>
  );
}

export default function JointPlanPage() {
  const say = useWords("community");
  const { plan } = useParams<{ plan: string }>();
  const read = useQuery({ queryKey: keyOf(plan), queryFn: () => answered(api.GET("/api/joint-plans/{plan}", { params: { path: { plan } } })) });
  return (
    <>
      <PageHead title={read.data?.plan.title ?? say("joint")}>{read.data && formatPeriod(read.data.plan.starts, read.data.plan.ends)}</PageHead>
      <Loaded read={read}>{(view) => <Shown view={view} />}</Loaded>
    </>
  );
}
