// The checklist of a control: what is not as it should be is marked.
import { CheckboxGroup } from "../ui/form/choices";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";
import { useInLanguage } from "./stages";

interface ControlListProps {
  lines: readonly Shapes["ChecklistRule"][];
  marks: readonly string[];
  change: (marks: readonly string[]) => void;
}

export function ControlList({ lines, marks, change }: ControlListProps) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  if (lines.length === 0) return null;
  return (
    <CheckboxGroup
      label={say("control.list")}
      choices={lines.map((line) => ({ value: line.code, label: inLanguage(line.title) }))}
      values={marks}
      onChange={change}
    />
  );
}
