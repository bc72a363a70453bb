import { useState } from "react";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Facts, KeyValues } from "../ui/list/facts";
import { Pagination } from "../ui/list/pagination";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { Tabs } from "../ui/show/tabs";
import { Tag, type TagTone } from "../ui/show/tag";
import { Details } from "../ui/list/twin";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";

interface Waiting {
  id: "one" | "two" | "three" | "four";
  hours: number;
  tone: TagTone;
}

const rows: readonly Waiting[] = [
  { id: "one", hours: 48, tone: "info" },
  { id: "two", hours: 66, tone: "plain" },
  { id: "three", hours: 112, tone: "attention" },
  { id: "four", hours: 62, tone: "danger" },
];
const may = (row: Waiting) => row.id !== "four";

function WaitingTable() {
  const say = useWords("kit");
  const selection = useSelection(rows.filter(may).map((row) => row.id));
  const columns: Column<Waiting>[] = [
    { key: "teacher", title: say("teacher"), cell: (row) => say(`row.${row.id}`), sort: (row) => say(`row.${row.id}`) },
    { key: "subject", title: say("subject"), cell: (row) => say(`row.${row.id}.subject`), sort: (row) => say(`row.${row.id}.subject`) },
    { key: "hours", title: say("hours.title"), number: true, cell: (row) => row.hours, sort: (row) => row.hours },
    { key: "state", title: say("state"), cell: (row) => <Tag tone={row.tone}>{say(`row.${row.id}.state`)}</Tag> },
  ];
  const count = selection.picked.size;
  const actions = (
    <>
      <Button small disabled={count === 0}>{say("return")}</Button>
      <Button small kind="main" disabled={count === 0} onClick={() => { toast(say("agreed", { count })); selection.clear(); }}>
        {say("agree_count", { count })}
      </Button>
    </>
  );
  return (
    <>
      <Table
        label={say("waiting")}
        rows={rows}
        columns={columns}
        id={(row) => row.id}
        sorting={{ key: "hours", down: false }}
        picking={{ selection, may, name: (row) => say(`row.${row.id}`), note: say("waiting.note"), actions }}
      />
      <Pagination from={1} to={4} all={1204} next={() => undefined} />
    </>
  );
}

export function Lists() {
  const say = useWords("kit");
  const [tab, setTab] = useState("waiting");
  const none: Column<Waiting>[] = [{ key: "teacher", title: say("teacher"), cell: (row) => row.id }];
  const tabs = [
    { key: "waiting", title: say("tab.waiting"), content: <WaitingTable /> },
    { key: "loading", title: say("tab.loading"), content: <Table label={say("tab.loading")} rows={undefined} columns={none} id={(row) => row.id} /> },
    { key: "empty", title: say("tab.empty"), content: <Table label={say("tab.empty")} rows={[]} columns={none} id={(row) => row.id} /> },
  ];
  return (
    <>
      <Section title={say("lists")}>
        <Tabs label={say("tabs")} tabs={tabs} chosen={tab} choose={setTab} />
      </Section>
      <Section title={say("facts")}>
        <Facts
          facts={[
            { name: say("fact.routes"), value: say("fact.routes.value"), note: say("fact.routes.note") },
            { name: say("fact.agreed"), value: say("fact.agreed.value"), note: say("fact.agreed.note") },
            { name: say("fact.hours"), value: say("fact.hours.value") },
            { name: say("fact.days"), value: say("fact.days.value") },
          ]}
        />
        <div className="two gap-top">
          <KeyValues facts={[{ name: say("fact.routes"), value: say("fact.routes.value") }, { name: say("fact.hours"), value: say("fact.hours.value") }]} />
          <Details summary={say("why")}>
            <p>{say("why.text")}</p>
          </Details>
        </div>
      </Section>
    </>
  );
}
