// Who answers for the routes of which school: schools without anybody first, then the appointments.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { Schools } from "./schools";

type Page = components["schemas"]["Responsibles"];
type View = components["schemas"]["ResponsibleView"];

const key = ["responsible"];

function Appoint({ page, close }: { page: Page; close: () => void }) {
  const say = useWords("governance");
  const [person, setPerson] = useState("");
  const [schools, setSchools] = useState<string[]>(page.uncovered.map((one) => one.school));
  const [since, setSince] = useState(page.today);
  const [until, setUntil] = useState("");
  const appoint = useAct(
    (_: null, once) => answered(api.POST("/api/responsible", { body: { person, schools, since, ...(until ? { until } : {}) }, ...once })),
    { refresh: [key], done: close },
  );
  const rest = appoint.refusal?.beside("/person", "/schools", "/until");
  const actions = (
    <>
      <Button kind="main" running={appoint.running} onClick={() => appoint.run(null)}>{say("responsible.appoint")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("responsible.appoint.title")} wide close={close} actions={actions}>
      <Select label={say("responsible.person")} empty={say("choose")} options={page.candidates.map((one) => ({ value: one.person, label: one.name }))} value={person} error={appoint.refusal?.at("/person")} onChange={(event) => setPerson(event.target.value)} />
      <Schools label={say("schools")} schools={page.schools} chosen={schools} choose={setSchools} error={appoint.refusal?.at("/schools")} />
      <TextField label={say("since")} type="date" value={since} onChange={(event) => setSince(event.target.value)} />
      <TextField label={say("until")} hint={say("until.hint")} type="date" value={until} error={appoint.refusal?.at("/until")} onChange={(event) => setUntil(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function Appointments({ page }: { page: Page }) {
  const say = useWords("governance");
  const end = useAct(
    (view: View, once) => answered(api.POST("/api/responsible/{responsible}/end", { params: { path: { responsible: view.responsible.id } }, body: { until: page.today, revision: view.responsible.revision }, ...once })),
    { refresh: [key] },
  );
  const columns: Column<View>[] = [
    { key: "school", title: say("school"), cell: (view) => view.school_title },
    { key: "name", title: say("responsible.person"), cell: (view) => view.responsible.name },
    { key: "term", title: say("term"), cell: ({ responsible }) => (responsible.until ? say("span", { from: formatDate(responsible.since), until: formatDate(responsible.until) }) : say("span.open", { from: formatDate(responsible.since) })) },
    { key: "order", title: say("responsible.order"), cell: ({ responsible }) => responsible.paper && <a href={`/api/papers/${responsible.paper}/file`}>{responsible.number}</a> },
  ];
  if (page.candidates.length > 0)
    columns.push({ key: "end", title: "", cell: (view) => <Button small kind="plain" running={end.running} aria-label={say("responsible.end.of", { name: view.responsible.name, school: view.school_title })} onClick={() => end.run(view)}>{say("responsible.end")}</Button> });
  return (
    <Section title={say("responsible.list")} flush>
      {end.refusal && <Banner tone="danger">{end.refusal.beside()}</Banner>}
      <Table label={say("responsible.list")} rows={page.responsible} columns={columns} id={(view) => view.responsible.id} empty={<EmptyState title={say("responsible.none")} />} />
    </Section>
  );
}

function Shown({ page }: { page: Page }) {
  const say = useWords("governance");
  const [appointing, setAppointing] = useState(false);
  return (
    <>
      {page.least === 0 ? (
        <Banner title={say("not_here")} />
      ) : page.uncovered.length > 0 ? (
        <Section title={say("responsible.uncovered", { count: page.uncovered.length })}>
          <ul>{page.uncovered.map((one) => <li key={one.school}>{one.title}</li>)}</ul>
        </Section>
      ) : (
        <Banner tone="ok" title={say("responsible.covered")} />
      )}
      {page.candidates.length > 0 && (
        <div className="row gap-top">
          <Button kind="main" onClick={() => setAppointing(true)}>{say("responsible.appoint")}</Button>
        </div>
      )}
      <Appointments page={page} />
      {appointing && <Appoint page={page} close={() => setAppointing(false)} />}
    </>
  );
}

export default function ResponsiblePage() {
  const say = useWords("governance");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/responsible")) });
  return (
    <>
      <PageHead title={say("responsible.title")}>{say("responsible.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
