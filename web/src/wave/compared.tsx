// Two runs beside each other and beside first come, first served.
import { useState } from "react";
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { formatMoment, formatNumber, formatPercent } from "../words/format";
import { useWords } from "../words/words";
import { benefitOf, gapOf, type RunLine, type Summary, signed, weighed } from "./parts";

interface Line {
  name: string;
  first: string;
  second: string;
  come: string;
}

type Done = RunLine & { summary: Summary };

const isDone = (run: RunLine): run is Done => Boolean(run.summary);

function useLines() {
  const say = useWords("wave");
  return (one: Done, other: Done): Line[] => {
    const line = (name: string, of: (run: Summary) => string, come = "—"): Line => ({ name, first: of(one.summary), second: of(other.summary), come });
    return [
      { name: say("compare.terms"), first: weighed(say, one.terms), second: weighed(say, other.terms), come: say("compare.come.terms") },
      line(say("column.people"), (run) => formatNumber(run.teachers, 0), formatNumber(one.summary.teachers, 0)),
      line(say("compare.value"), benefitOf, signed(0)),
      line(say("compare.gap"), gapOf),
      line(say("compare.mean"), (run) => formatPercent(run.share_mean)),
      line(say("compare.p1"), (run) => formatPercent(run.share_p1), formatPercent(one.summary.first_come_share_p1)),
      line(say("compare.p5"), (run) => formatPercent(run.share_p5)),
      line(say("compare.nothing"), (run) => formatNumber(run.with_nothing, 0)),
      line(say("compare.groups"), (run) => formatNumber(run.groups_closed, 0)),
    ];
  };
}

export function Compared({ runs }: { runs: readonly RunLine[] }) {
  const say = useWords("wave");
  const lines = useLines();
  const done = runs.filter(isDone);
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const one = done.find(({ run }) => run === first) ?? done[0];
  const other = done.find(({ run }) => run === second) ?? done[1];
  if (!one || !other) return null;
  const options = done.map(({ run, asked_ms, seed }) => ({ value: run, label: say("compare.option", { when: formatMoment(Date.parse(asked_ms)), seed }) }));
  const columns: Column<Line>[] = [
    { key: "name", title: say("compare.what"), cell: ({ name }) => name },
    { key: "first", title: say("compare.first"), cell: (line) => line.first },
    { key: "second", title: say("compare.second"), cell: (line) => line.second },
    { key: "come", title: say("compare.come"), cell: ({ come }) => come },
  ];
  return (
    <Section title={say("compare.title")}>
      <div className="filters">
        <Select label={say("compare.first")} options={options} value={one.run} onChange={(event) => setFirst(event.target.value)} />
        <Select label={say("compare.second")} options={options} value={other.run} onChange={(event) => setSecond(event.target.value)} />
      </div>
      <Table label={say("compare.title")} rows={lines(one, other)} columns={columns} id={({ name }) => name} />
    </Section>
  );
}
