// Plans that sides agree on: the list of those one stands for, and a new one.
import { type FormEvent, useState } from "react";
import { Link, useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatPeriod, today } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import { Lines } from "./plan_lines";
import type { Shapes } from "./reads";

function Write({ kinds }: { kinds: Shapes["JointPlanRule"][] }) {
  const say = useWords("community");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const [, go] = useLocation();
  const [plan, setPlan] = useState({ kind: kinds[0]?.code ?? "", title: "", starts: today(), ends: today(), lines: [] as Shapes["PlanLine"][] });
  const act = useAct((value: typeof plan, once) => answered(api.POST("/api/joint-plans", { body: value, ...once })), {
    refresh: [["joint-plans"]],
    done: (view) => go(`/joint-plans/${view.plan.id}`),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(plan);
  };
  return (
    <Section title={say("joint.new")}>
      <form onSubmit={send}>
        <Select label={say("joint.kind")} value={plan.kind} options={kinds.map((one) => ({ value: one.code, label: one.title[language] }))} onChange={(event) => setPlan({ ...plan, kind: event.target.value })} />
        <TextField label={say("title")} value={plan.title} error={act.refusal?.at("/title")} onChange={(event) => setPlan({ ...plan, title: event.target.value })} />
        <TextField label={say("starts")} type="date" value={plan.starts} onChange={(event) => setPlan({ ...plan, starts: event.target.value })} />
        <TextField label={say("ends")} type="date" value={plan.ends} error={act.refusal?.at("/ends")} onChange={(event) => setPlan({ ...plan, ends: event.target.value })} />
        <Lines lines={plan.lines} change={(lines) => setPlan({ ...plan, lines })} />
        {act.refusal?.beside("/title", "/ends") && <Banner tone="danger">{act.refusal.beside("/title", "/ends")}</Banner>}
        <Button kind="main" type="submit" running={act.running}>{say("joint.write")}</Button>
      </form>
    </Section>
  );
}

export default function JointPlans() {
  const say = useWords("community");
  const read = useQuery({ queryKey: ["joint-plans"], queryFn: () => answered(api.GET("/api/joint-plans")) });
  const columns: Column<Shapes["JointPlan"]>[] = [
    { key: "title", title: say("title"), cell: (one) => <Link href={`/joint-plans/${one.id}`}>{one.title}</Link> },
    { key: "term", title: say("term"), cell: (one) => formatPeriod(one.starts, one.ends) },
    { key: "state", title: say("state"), cell: (one) => <Tag tone={one.agreed_on ? "ok" : "attention"}>{say(one.agreed_on ? "joint.agreed" : "joint.waiting")}</Tag> },
  ];
  return (
    <>
      <PageHead title={say("joint")}>{say("joint.lede")}</PageHead>
      <Loaded read={read}>
        {({ plans, kinds }) => (
          <>
            <Table label={say("joint")} rows={plans} columns={columns} id={(one) => one.id} empty={<EmptyState title={say("joint.none")} />} />
            {kinds.length > 0 && <Write kinds={kinds} />}
          </>
        )}
      </Loaded>
    </>
  );
}
