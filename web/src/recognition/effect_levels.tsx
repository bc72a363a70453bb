// Entry and final level of each competency side by side.
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { EmptyState } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { EffectPage } from "./effect_reads";
import { type Shapes, worded } from "./reads";

type Outcome = Shapes["DeficitOutcome"];

export function EffectLevels({ page }: { page: EffectPage }) {
  const say = useWords("recognition");
  if (!page.levels_shown) return null;
  const titleOf = (code: string) => {
    const level = page.scale.find((one) => one.code === code);
    return level ? worded(level.title) : code;
  };
  const level = (measured: Shapes["MeasuredPercent"]) => `${titleOf(measured.level)}, ${formatDate(measured.measured_on)}`;
  const columns: Column<Outcome>[] = [
    { key: "competency", title: say("effect.competency"), cell: (row) => row.title },
    { key: "before", title: say("effect.before"), cell: (row) => level(row.before) },
    { key: "after", title: say("effect.after"), cell: (row) => (row.after ? level(row.after) : say("effect.no_data")) },
    { key: "verdict", title: say("effect.change"), cell: (row) => (row.verdict ? say(`verdict.${row.verdict}`) : say("effect.no_data")) },
  ];
  return (
    <Section title={say("effect.levels")} flush>
      <Table label={say("effect.levels")} rows={page.levels} columns={columns} id={(row) => row.finding} empty={<EmptyState title={say("effect.levels.none")} />} />
    </Section>
  );
}
