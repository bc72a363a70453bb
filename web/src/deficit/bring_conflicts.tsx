// Where a file says otherwise than the centre measured, and which of the two is believed.
import type { components } from "../api/schema";
import { RadioGroup } from "../ui/form/choices";
import { type Column, Table } from "../ui/list/table";
import { Banner } from "../ui/show/banner";
import { formatDate, formatNumber } from "../words/format";
import { useWords } from "../words/words";

export type Conflicts = components["schemas"]["ResultConflicts"];
type Conflict = components["schemas"]["ResultConflict"];
export type Rule = "newer" | "ours";
const rules: readonly Rule[] = ["newer", "ours"];

interface Props {
  found: Conflicts;
  rule: Rule;
  choose: (rule: Rule) => void;
}

export function ShowConflicts({ found, rule, choose }: Props) {
  const say = useWords("deficit");
  const cell = (percent: number, date: string) => say("bring.conflicts.cell", { percent: `${formatNumber(percent)} %`, date: formatDate(date) });
  const columns: Column<Conflict>[] = [
    { key: "person", title: say("bring.conflicts.person"), cell: (one) => one.name },
    { key: "competency", title: say("bring.conflicts.competency"), cell: (one) => one.title },
    { key: "required", title: say("bring.conflicts.required"), cell: (one) => `${formatNumber(one.required)} %` },
    { key: "ours", title: say("bring.conflicts.ours"), cell: (one) => cell(one.ours, one.ours_on) },
    { key: "theirs", title: say("bring.conflicts.theirs"), cell: (one) => cell(one.theirs, one.theirs_on) },
  ];
  return (
    <>
      <Banner tone="attention" title={say("bring.conflicts.count", { count: found.count })}>
        <p>{say("bring.conflicts.hint")}</p>
      </Banner>
      <Table label={say("bring.conflicts")} rows={found.conflicts} columns={columns} id={(one) => `${one.person} ${one.title}`} empty={null} />
      {found.count > found.conflicts.length && <p className="small dim">{say("bring.conflicts.more", { count: found.conflicts.length })}</p>}
      <RadioGroup
        label={say("bring.rule")}
        value={rule}
        choices={rules.map((one) => ({ value: one, label: say(`bring.rule.${one}`), hint: say(`bring.rule.${one}.hint`) }))}
        onChange={(value) => choose(value as Rule)}
      />
    </>
  );
}
