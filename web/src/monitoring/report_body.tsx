// What an open report says: indicators with how they changed in a year, and practices.
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { formatNumber } from "../words/format";
import { useLanguage, useWords } from "../words/words";

type Line = components["schemas"]["ReportLine"];
type Practice = components["schemas"]["ReportPractice"];

export function told(value: number | null | undefined) {
  return value === null || value === undefined ? "—" : formatNumber(value, 1);
}

function changed({ value, year_ago }: Line) {
  if (value === null || value === undefined || year_ago === null || year_ago === undefined) return "—";
  return `${value > year_ago ? "+" : ""}${formatNumber(value - year_ago, 1)}`;
}

function OnePractice({ practice }: { practice: Practice }) {
  const say = useWords("monitoring");
  return (
    <article className="gap-top">
      <h3>{practice.title}</h3>
      {practice.author && <p className="small dim">{say("report.practice.author", { name: practice.author })}</p>}
      {(["problem", "solution", "result"] as const).map((part) => (
        <p key={part} className="pre"><strong>{say(`report.practice.${part}`)}.</strong> {practice[part]}</p>
      ))}
    </article>
  );
}

export function ReportBody({ lines, practices }: { lines: readonly Line[]; practices: readonly Practice[] }) {
  const say = useWords("monitoring");
  const { language } = useLanguage();
  const columns: Column<Line>[] = [
    { key: "title", title: say("report.indicator"), cell: (line) => (language === "en" ? line.title.en : line.title.ru) },
    { key: "unit", title: say("report.unit"), cell: (line) => line.unit },
    { key: "value", title: say("report.value"), number: true, cell: (line) => told(line.value) },
    { key: "year_ago", title: say("report.year_ago"), number: true, cell: (line) => told(line.year_ago) },
    { key: "change", title: say("report.change"), number: true, cell: changed },
  ];
  return (
    <>
      <Section title={say("report.indicators")} flush>
        <Table label={say("report.indicators")} rows={lines} columns={columns} id={(line) => line.title.ru} />
      </Section>
      {practices.length > 0 && (
        <Section title={say("report.practices")}>
          {practices.map((practice) => <OnePractice key={practice.practice} practice={practice} />)}
        </Section>
      )}
    </>
  );
}
