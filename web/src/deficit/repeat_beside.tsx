// One's own change beside people who began alike and whose route did not touch the competency: what a result changes by itself.
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { formatNumber, formatPeriod } from "../words/format";
import { useWords } from "../words/words";

type Line = components["schemas"]["RepeatBeside"]["lines"][number];

export function RepeatBeside({ enabled }: { enabled: boolean }) {
  const say = useWords("deficit");
  const title = useCompetencyTitles();
  const read = useQuery({ queryKey: ["my", "repeat-beside"], enabled, queryFn: () => answered(api.GET("/api/my/repeat-beside")), retry: false });
  const { lines = [], people_min: least = 0 } = read.data ?? {};
  if (lines.length === 0) return null;
  const signed = (value: number) => `${value > 0 ? "+" : ""}${formatNumber(value, 1)}`;
  const words = (one: Line["own"]) => say("repeat.change", { change: signed(one.change), low: signed(one.low), high: signed(one.high) });
  const columns: Column<Line>[] = [
    { key: "competency", title: say("beside.competency"), cell: (line) => title(line.competency) },
    { key: "days", title: say("repeat.days"), cell: (line) => formatPeriod(line.measured_before, line.measured_on) },
    { key: "touched", title: say("repeat.touched"), cell: (line) => say(line.touched ? "repeat.yes" : "repeat.no") },
    { key: "own", title: say("repeat.own"), cell: (line) => words(line.own) },
    { key: "beside", title: say("repeat.beside"), cell: (line) => (line.beside ? say("repeat.people", { count: line.beside.people, words: words(line.beside) }) : say("repeat.few", { least })) },
  ];
  return (
    <Section title={say("repeat.title")} flush>
      <p className="small gap-top">{say("repeat.lede")}</p>
      <Table label={say("repeat.title")} rows={lines} columns={columns} id={(line) => line.competency} />
    </Section>
  );
}
