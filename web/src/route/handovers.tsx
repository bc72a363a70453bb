// «Передача ИОМ»: what waits to be handed on, one or many at once; what was handed and who said that they read it.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tabs } from "../ui/show/tabs";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { Given } from "./handovers_given";
import { handoversKey, useDesk, useGiven } from "./handover_reads";
import type { Shapes } from "./reads";
import { useInLanguage } from "./stages";

type Waiting = Shapes["RouteToHand"];
type Rule = Shapes["HandoverRuleView"];

/** What does not go along, said before anything goes. */
function Withheld({ rule }: { rule: Rule }) {
  const say = useWords("route");
  if (rule.withhold.length === 0) return null;
  return <Banner tone="info">{say("handover.withheld", { things: rule.withhold.map((thing) => say(`withheld.${thing}`)).join(", ") })}</Banner>;
}

function Left({ outcomes, rows }: { outcomes: readonly Shapes["HandoverOutcome"][]; rows: readonly Waiting[] }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  const left = outcomes.filter((one) => !one.handed);
  if (left.length === 0) return null;
  return (
    <Banner tone="attention" title={say("handover.left", { count: left.length })}>
      <ul>{left.map((one) => <li key={one.route}>{rows.find((row) => row.route === one.route)?.teacher}: {inLanguage(one)}</li>)}</ul>
    </Banner>
  );
}

function Acts({ papers }: { papers: readonly Shapes["HandoverPaper"][] }) {
  const say = useWords("route");
  return papers.map((paper) => (
    <p key={paper.paper}>
      <a href={`/api/papers/${paper.paper}/file`} download>{say("handover.act", { number: paper.number, receiver: paper.receiver })}</a>
    </p>
  ));
}

function Desk({ desk, rule }: { desk: Shapes["HandoverDesk"]; rule: Rule }) {
  const say = useWords("route");
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const rows = desk.waiting;
  const recipient = (row: Waiting) => chosen[row.route] ?? (row.recipients.length === 1 ? row.recipients[0]?.person : undefined);
  const may = (row: Waiting) => !rule.to_person || recipient(row) !== undefined;
  const selection = useSelection(rows.filter(may).map((row) => row.route));
  const hand = useAct(
    (picked: readonly Waiting[], once) =>
      answered(api.POST("/api/handovers", { body: { rule: rule.code, routes: picked.map((row) => ({ route: row.route, to: rule.to_person ? recipient(row) : undefined })) }, ...once })),
    {
      refresh: [[...handoversKey]],
      done: ({ outcomes }) => {
        const handed = outcomes.filter((one) => one.handed).length;
        if (handed > 0) toast(say("handover.done", { count: handed }));
        selection.clear();
      },
    },
  );
  const picked = rows.filter((row) => selection.picked.has(row.route));
  const columns: Column<Waiting>[] = [
    { key: "teacher", title: say("teacher"), cell: (row) => <Link href={`/routes/${row.route}`}>{row.teacher}</Link>, sort: (row) => row.teacher },
    { key: "school", title: say("school"), cell: (row) => row.school, sort: (row) => row.school },
    { key: "term", title: say("handover.term"), cell: (row) => formatPeriod(row.starts, row.ends), sort: (row) => row.starts },
  ];
  if (rule.to_person)
    columns.push({
      key: "to", title: say("handover.to"), cell: (row) => row.recipients.length === 0 ? say("handover.nobody") : (
        <Select
          label={say("handover.to.of", { name: row.teacher })}
          value={recipient(row) ?? ""}
          empty={say("handover.choose")}
          options={row.recipients.map((one) => ({ value: one.person, label: one.name }))}
          onChange={(event) => setChosen({ ...chosen, [row.route]: event.target.value })}
        />
      ),
    });
  return (
    <>
      <Withheld rule={rule} />
      {hand.answer && <Left outcomes={hand.answer.outcomes} rows={rows} />}
      {hand.answer && <Acts papers={hand.answer.papers} />}
      {hand.refusal && <Banner tone="danger">{hand.refusal.beside()}</Banner>}
      <Table
        label={say("handover.waiting")}
        rows={rows}
        columns={columns}
        id={(row) => row.route}
        empty={<EmptyState title={say("handover.none")}>{say("handover.none.hint")}</EmptyState>}
        picking={{
          selection, may, name: (row) => row.teacher,
          actions: (
            <Button small kind="main" running={hand.running} disabled={picked.length === 0} onClick={() => hand.run(picked)}>
              {say("handover.hand", { count: picked.length })}
            </Button>
          ),
        }}
      />
    </>
  );
}

function RuleDesk({ rule }: { rule: Rule }) {
  return <Loaded read={useDesk(rule.code)} lines={4}>{(desk) => <Desk desk={desk} rule={rule} />}</Loaded>;
}

function Rules({ rules }: { rules: readonly Rule[] }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  const [only] = rules;
  if (!only) return <EmptyState title={say("handover.not_here")}>{say("handover.not_here.hint")}</EmptyState>;
  if (rules.length === 1) return <Section title={inLanguage(only.title)}><RuleDesk rule={only} /></Section>;
  const tabs = rules.map((rule) => ({ key: rule.code, title: inLanguage(rule.title), content: <RuleDesk rule={rule} /> }));
  return <Tabs label={say("handover.rules")} tabs={tabs} />;
}

export default function Handovers() {
  const say = useWords("route");
  const desk = useDesk("");
  const given = useGiven();
  const any = given.data && given.data.routes.length > 0;
  return (
    <>
      <PageHead title={say("handover.title")} actions={any && <a className="btn" href="/api/handovers/export" download>{say("handover.export")}</a>} />
      <Loaded read={desk} lines={5}>{({ rules }) => <Rules rules={rules} />}</Loaded>
      <Loaded read={given} lines={3}>{({ routes }) => <Given routes={routes} />}</Loaded>
    </>
  );
}
