// Indicators: one of them on a day, at a place, by the parts of the place; from the region down to a school and back.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { Button, ButtonLink } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { Select, TextField } from "../ui/form/field";
import { Facts } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { useWide } from "../ui/page/wide";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatNumber } from "../words/format";
import { clauseWords } from "../words/clauses";
import { currentLanguage, useWords } from "../words/words";
import "./indicators.css";
import { CountedPeople } from "./people";
import { type IndicatorPage, type Line, Shares, useNumbers } from "./shares";

type Cut = components["schemas"]["IndicatorCut"];

interface Asked {
  indicator?: string;
  date?: string;
  by?: Cut;
  at?: string;
}

function worded(words: components["schemas"]["Words"]) {
  return currentLanguage() === "en" ? words.en : words.ru;
}

/** A long name is read in full: in a row of its own, and on a narrow window out of a list that opens. */
function Indicators({ page, choose }: { page: IndicatorPage; choose: (code: string) => void }) {
  const say = useWords("monitoring");
  const wide = useWide();
  const options = page.indicators.map((one) => ({ value: one.code, label: worded(one.title) }));
  if (wide) return <Select label={say("indicator")} options={options} value={page.code} onChange={(event) => choose(event.target.value)} />;
  return (
    <Details summary={say("indicator.other")}>
      <RadioGroup label={say("indicator")} choices={options} value={page.code} onChange={choose} />
    </Details>
  );
}

function Filters({ page, asked, ask }: { page: IndicatorPage; asked: Asked; ask: (asked: Asked) => void }) {
  const say = useWords("monitoring");
  const cuts = page.cuts.map((cut) => ({ value: cut, label: say(`cut.${cut}`) }));
  return (
    <div className="filters">
      <Indicators page={page} choose={(indicator) => ask({ ...asked, indicator, by: undefined })} />
      <TextField label={say("date")} type="date" value={asked.date ?? page.date} onChange={(event) => ask({ ...asked, date: event.target.value || undefined })} />
      {cuts.length > 1 && <Select label={say("by")} options={cuts} value={page.by} onChange={(event) => ask({ ...asked, by: event.target.value as Cut })} />}
    </div>
  );
}

function useColumns(page: IndicatorPage): Column<Line>[] {
  const say = useWords("monitoring");
  const numbers = useNumbers(page);
  return [
    { key: "title", title: say(`cut.${page.by}`), cell: (line) => line.title, sort: (line) => line.title },
    { key: "value", title: page.unit, number: true, cell: (line) => numbers.value(line), sort: (line) => line.value ?? -1 },
    { key: "number", title: say("number"), number: true, cell: (line) => (line.hidden ? "—" : formatNumber(line.number ?? 0)), sort: (line) => line.number ?? -1 },
    { key: "of", title: say("of"), number: true, cell: (line) => (line.hidden ? "—" : formatNumber(line.of ?? 0)), sort: (line) => line.of ?? -1 },
    { key: "likely", title: say("likely"), cell: (line) => numbers.likely(line) || "—" },
  ];
}

function exportAddress(page: IndicatorPage) {
  const query = new URLSearchParams({ indicator: page.code, date: page.date, by: page.by, at: page.at });
  return `/api/indicators/export?${query}`;
}

function Shown({ page, asked, ask }: { page: IndicatorPage; asked: Asked; ask: (asked: Asked) => void }) {
  const say = useWords("monitoring");
  const numbers = useNumbers(page);
  const columns = useColumns(page);
  const hidden = page.total.hidden || page.lines.some((line) => line.hidden);
  const counted = page.lines.filter((line) => line.hidden || (line.of ?? 0) > 0);
  const open = page.by === "school" ? undefined : (line: Line) => ask({ ...asked, at: line.path, by: undefined });
  return (
    <>
      <Filters page={page} asked={asked} ask={ask} />
      <div className="row row-between">
        <h2>{page.total.title}</h2>
        <span className="row">
          {page.above && <Button small sign="up" onClick={() => ask({ ...asked, at: page.above ?? undefined, by: undefined })}>{say("up")}</Button>}
          <a className="btn btn-small" href={exportAddress(page)} download>{say("export")}</a>
        </span>
      </div>
      <Facts
        facts={[
          { name: worded(page.title), value: numbers.value(page.total), note: numbers.of(page.total) },
        ]}
      />
      <p className="small dim gap-small">{say("span.words", { from: formatDate(page.span.from), until: formatDate(page.span.until) })}</p>
      <CountedPeople key={`${page.code} ${page.at} ${page.date}`} page={page} />
      {hidden && <Banner title={say("hidden", { count: page.people_min })}>{say("hidden.why")}</Banner>}
      {page.lines.length > 0 && (
        <Section title={say(`by.${page.by}`)} aside={say("counted.places", { counted: counted.length, all: page.lines.length })} flush>
          {counted.length === 0 ? <EmptyState title={say("none")} /> : <Shares page={page} lines={counted} open={open} />}
          <Details summary={say("table")}>
            <Table label={worded(page.title)} rows={page.lines} columns={columns} id={(line) => line.path} />
          </Details>
        </Section>
      )}
      <p className="small dim gap-top">
        {say(`counted.${page.numerator}`)}
        {page.clauses.length > 0 ? ` ${say("source", { clauses: clauseWords(page.clauses) })}` : ` ${say("source.ours")}`}
      </p>
    </>
  );
}

/** A link may ask for an indicator at a place. */
function askedByAddress(): Asked {
  const given = new URLSearchParams(window.location.search);
  return { indicator: given.get("indicator") ?? undefined, at: given.get("at") ?? undefined };
}

export default function IndicatorsPage() {
  const say = useWords("monitoring");
  const [asked, ask] = useState<Asked>(askedByAddress);
  const { duties } = useSession();
  const controls = duties.some((duty) => duty === "ministry" || duty === "centre" || duty === "municipal_methodist");
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Asked;
  const read = useQuery({
    queryKey: ["indicators", query],
    queryFn: () => answered(api.GET("/api/indicators", { params: { query } })),
    placeholderData: (before) => before,
  });
  return (
    <>
      <PageHead title={say("title")} actions={controls && <ButtonLink to="/execution">{say("execution.link")}</ButtonLink>}>{say("hint")}</PageHead>
      <Loaded read={read} lines={8}>
        {(page) => <Shown page={page} asked={asked} ask={ask} />}
      </Loaded>
    </>
  );
}
