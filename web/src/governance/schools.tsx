// Schools to choose, one by one or all at once.
import type { components } from "../api/schema";
import { Checkbox } from "../ui/form/choices";
import { useWords } from "../words/words";

interface SchoolsProps {
  label: string;
  schools: readonly components["schemas"]["SchoolName"][];
  chosen: string[];
  choose: (schools: string[]) => void;
  error?: string;
}

export function Schools({ label, schools, chosen, choose, error }: SchoolsProps) {
  const say = useWords("governance");
  const all = chosen.length === schools.length;
  return (
    <fieldset className="gap-top">
      <legend>{label}</legend>
      {error && <p className="error">{error}</p>}
      <Checkbox label={say("schools.all")} checked={all} onChange={(on) => choose(on ? schools.map((one) => one.school) : [])} />
      {schools.map(({ school, title }) => (
        <Checkbox key={school} label={title} checked={chosen.includes(school)} onChange={(on) => choose(on ? [...chosen, school] : chosen.filter((one) => one !== school))} />
      ))}
    </fieldset>
  );
}
