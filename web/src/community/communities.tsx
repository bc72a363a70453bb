// The directory of communities by level, the calendar that services share, and the register of innovation sites.
import { type FormEvent, useState } from "react";
import { Link, useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Select, TextArea, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, today } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import { type Shapes, useMay } from "./reads";
import { InnovationSites } from "./sites";

type Level = Shapes["CommunityLevel"];

function Found({ levels }: { levels: Shapes["CommunityLevelRule"][] }) {
  const say = useWords("community");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const [, go] = useLocation();
  const [words, setWords] = useState({ title: "", level: levels[0]?.level ?? ("school" as Level), aim: "", norms: "", subject: "" });
  const act = useAct((value: typeof words, once) => answered(api.POST("/api/communities", { body: value, ...once })), {
    refresh: [["communities"]],
    done: ({ community }) => go(`/communities/${community.id}`),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(words);
  };
  return (
    <Section title={say("community.found")}>
      <form onSubmit={send}>
        <TextField label={say("title")} value={words.title} error={act.refusal?.at("/title")} onChange={(event) => setWords({ ...words, title: event.target.value })} />
        <Select label={say("level")} value={words.level} options={levels.map((one) => ({ value: one.level, label: one.title[language] }))} onChange={(event) => setWords({ ...words, level: event.target.value as Level })} />
        <TextArea label={say("community.aim")} optional value={words.aim} onChange={(event) => setWords({ ...words, aim: event.target.value })} />
        <TextArea label={say("community.norms")} optional value={words.norms} onChange={(event) => setWords({ ...words, norms: event.target.value })} />
        {act.refusal?.beside("/title") && <Banner tone="danger">{act.refusal.beside("/title")}</Banner>}
        <Button kind="main" type="submit" running={act.running}>{say("community.found")}</Button>
      </form>
    </Section>
  );
}

function SharedCalendar() {
  const say = useWords("community");
  const from = today();
  const until = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  const read = useQuery({
    queryKey: ["methodical-calendar", from],
    queryFn: () => answered(api.GET("/api/methodical-calendar", { params: { query: { from, until } } })),
  });
  const columns: Column<Shapes["CalendarRow"]>[] = [
    { key: "title", title: say("event"), cell: (row) => row.event.title },
    { key: "day", title: say("day"), cell: (row) => formatDate(row.event.day) },
    { key: "community", title: say("community"), cell: (row) => <Link href={`/communities/${row.event.community}`}>{row.community}</Link> },
    { key: "level", title: say("level"), cell: (row) => say(`level.${row.level}`) },
  ];
  return (
    <Section title={say("calendar")} flush>
      <Table label={say("calendar")} rows={read.data?.events} columns={columns} id={(row) => row.event.id} empty={<EmptyState title={say("calendar.none")} />} />
    </Section>
  );
}

export default function CommunitiesPage() {
  const say = useWords("community");
  const may = useMay();
  const read = useQuery({ queryKey: ["communities"], queryFn: () => answered(api.GET("/api/communities")) });
  const columns: Column<Shapes["Community"]>[] = [
    { key: "title", title: say("title"), cell: (one) => <Link href={`/communities/${one.id}`}>{one.title}</Link>, sort: (one) => one.title },
    { key: "level", title: say("level"), cell: (one) => say(`level.${one.level}`), sort: (one) => one.level },
    { key: "members", title: say("members"), number: true, cell: (one) => one.members, sort: (one) => one.members },
  ];
  return (
    <>
      <PageHead title={say("communities")}>{say("communities.lede")}</PageHead>
      <Loaded read={read}>
        {({ communities, levels }) => (
          <>
            <Section title={say("communities")} flush>
              <Table label={say("communities")} rows={communities} columns={columns} id={(one) => one.id} empty={<EmptyState title={say("communities.none")} />} />
            </Section>
            {may.found && levels.length > 0 && <Found levels={levels} />}
          </>
        )}
      </Loaded>
      <SharedCalendar />
      <InnovationSites />
    </>
  );
}
