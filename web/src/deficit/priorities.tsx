// Priority directions: what the region wants first, for how long, and which competencies it names. From its first day a
// direction puts activities and goals for these competencies before the others.
import { type FormEvent, useState } from "react";
import { answered, api } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { CheckboxGroup } from "../ui/form/choices";
import { TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState } from "../ui/show/waiting";
import type { components } from "../api/schema";
import { formatDate, today } from "../words/format";
import { useWords } from "../words/words";

type Priority = components["schemas"]["PriorityProgramme"];
const nothing = { code: "", title: "", task: "", since: today(), until: "", competencies: "" };

function Keep() {
  const say = useWords("deficit");
  const competencies = useCompetencies();
  const [words, setWords] = useState(nothing);
  const act = useAct(
    ({ code, until, ...rest }: typeof nothing, once) =>
      answered(api.PUT("/api/programmes/{programme}", { params: { path: { programme: code } }, body: { ...rest, federal: false, ...(until && { until }) }, ...once })),
    { refresh: [["priorities"]], done: () => setWords(nothing) },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(words);
  };
  return (
    <Section title={say("priority.new")}>
      <form onSubmit={send}>
        <TextField required label={say("priority.code")} value={words.code} onChange={(event) => setWords({ ...words, code: event.target.value })} />
        <TextField label={say("priority.title")} value={words.title} error={act.refusal?.at("/title")} onChange={(event) => setWords({ ...words, title: event.target.value })} />
        <TextField label={say("priority.task")} optional value={words.task} error={act.refusal?.at("/task")} onChange={(event) => setWords({ ...words, task: event.target.value })} />
        <TextField type="date" label={say("priority.since")} value={words.since} onChange={(event) => setWords({ ...words, since: event.target.value })} />
        <TextField type="date" label={say("priority.until")} optional value={words.until} error={act.refusal?.at("/until")} onChange={(event) => setWords({ ...words, until: event.target.value })} />
        <CheckboxGroup
          label={say("priority.competencies")}
          error={act.refusal?.at("/competencies")}
          choices={competencies.map((one) => ({ value: one.code, label: one.title }))}
          values={words.competencies.split(";").filter(Boolean)}
          onChange={(picked) => setWords({ ...words, competencies: picked.join(";") })}
        />
        {act.refusal?.beside("/title", "/task", "/until", "/competencies") && <Banner tone="danger">{act.refusal.beside("/title", "/task", "/until", "/competencies")}</Banner>}
        <Button kind="main" type="submit" running={act.running}>{say("priority.keep")}</Button>
      </form>
    </Section>
  );
}

export default function Priorities() {
  const say = useWords("deficit");
  const titles = new Map(useCompetencies().map((one) => [one.code, one.title]));
  const read = useQuery({ queryKey: ["priorities"], queryFn: () => answered(api.GET("/api/programmes", { params: { query: { ahead: true } } })) });
  const columns: Column<Priority>[] = [
    { key: "title", title: say("priority.title"), cell: (one) => one.title },
    { key: "since", title: say("priority.since"), cell: (one) => formatDate(one.since) },
    { key: "until", title: say("priority.until"), cell: (one) => (one.until ? formatDate(one.until) : "") },
    { key: "competencies", title: say("priority.competencies"), cell: (one) => one.competencies.split(";").filter(Boolean).map((code) => titles.get(code) ?? code).join(", ") },
  ];
  return (
    <>
      <PageHead title={say("priorities")}>{say("priorities.lede")}</PageHead>
      <Table label={say("priorities")} rows={read.data?.programmes} columns={columns} id={(one) => one.code} empty={<EmptyState title={say("priorities.none")} />} />
      <Keep />
    </>
  );
}
