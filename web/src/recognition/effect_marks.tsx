// The criteria of effect: what the person says of themselves and what the centre says, and the form for either.
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";
import type { EffectPage } from "./effect_reads";
import { type Shapes, worded } from "./reads";

export type Points = Record<string, number>;

export function pointsOf(points: Points) {
  return Object.entries(points).map(([criterion, given]) => ({ criterion, points: given }));
}

export function EffectMarks({ page }: { page: EffectPage }) {
  const say = useWords("recognition");
  const columns: Column<Shapes["CriterionView"]>[] = [
    { key: "criterion", title: say("effect.criterion"), cell: (row) => worded(row.title) },
    { key: "own", title: say("effect.own"), number: true, cell: (row) => row.own ?? "—" },
    { key: "expert", title: say("effect.expert"), number: true, cell: (row) => row.expert ?? "—" },
  ];
  if (page.criteria.length === 0) return null;
  return (
    <Section title={say("effect.criteria")} flush>
      <Table label={say("effect.criteria")} rows={page.criteria} columns={columns} id={(row) => row.code} />
    </Section>
  );
}

export function MarkForm({ page, points, change, error }: { page: EffectPage; points: Points; change: (points: Points) => void; error?: string }) {
  const say = useWords("recognition");
  const rule = page.conclusion_rule;
  if (!rule) return null;
  const scale = Array.from({ length: rule.points_max - rule.points_min + 1 }, (_, step) => String(rule.points_min + step));
  return page.criteria.map((criterion) => (
    <Select
      key={criterion.code}
      label={worded(criterion.title)}
      value={points[criterion.code] === undefined ? "" : String(points[criterion.code])}
      empty={say("effect.mark.choose")}
      error={points[criterion.code] === undefined ? error : undefined}
      options={scale.map((value) => ({ value, label: value }))}
      onChange={(event) => change({ ...points, [criterion.code]: Number(event.target.value) })}
    />
  ));
}
