// Which column of a file means what: remembered of former files, known by its title, guessed, or chosen by hand.
import { useWords } from "../../words/words";
import { Section } from "../page/section";
import { Button } from "./button";
import { Select } from "./field";

interface Wanted {
  field: string;
  title: string;
  required: boolean;
  found?: string | null;
  remembered: boolean;
  guessed: boolean;
  /** The field that a required one is not needed beside. */
  instead?: string | null;
}
export interface FileColumns {
  header: readonly string[];
  rows: readonly (readonly string[])[];
  wanted: readonly Wanted[];
}
/** Title of the file by field; "" where the file has no such column. */
export type Matched = Readonly<Record<string, string>>;

export const matchedOf = (file: FileColumns): Matched => Object.fromEntries(file.wanted.map((one) => [one.field, one.found ?? ""]));

/** As the address of an import names them; a field that the file has no column for is named too. */
export const columnsQuery = (matched: Matched) =>
  Object.entries(matched).map(([field, title]) => `&columns=${encodeURIComponent(`${field}=${title}`)}`).join("");

/** Whether the file is understood without anybody's help. */
export const isUnderstood = (file: FileColumns) => file.wanted.every((one) => (one.found ? !one.guessed : !isNeeded(one, matchedOf(file))));

/** Whether the list cannot be read without a column for it. */
const isNeeded = (one: Wanted, matched: Matched) => one.required && !(one.instead && matched[one.instead]);

interface Props {
  file: FileColumns;
  matched: Matched;
  hint: string;
  choose: (matched: Matched) => void;
  check: () => void;
}

export function MatchColumns({ file, matched, hint, choose, check }: Props) {
  const say = useWords("ui");
  const options = file.header.filter(Boolean).map((title) => ({ value: title, label: title }));
  const example = (title: string) => file.rows[0]?.[file.header.indexOf(title)];
  const lacks = (one: Wanted) => isNeeded(one, matched) && !matched[one.field];
  const complete = !file.wanted.some(lacks);
  const titleOf = (field: string) => file.wanted.find((one) => one.field === field)?.title ?? field;
  const chosen = Object.values(matched).filter(Boolean);
  const isTwice = (title: string) => title !== "" && chosen.filter((one) => one === title).length > 1;
  const told = (one: Wanted) => {
    const { field, found, guessed, instead } = one;
    if (lacks(one)) return instead ? say("columns.needed.or", { other: titleOf(instead) }) : say("columns.needed");
    const value = matched[field] ?? "";
    const shown = value && example(value);
    const words = [guessed && found === value && say("columns.guessed"), shown && say("columns.example", { value: shown })];
    return words.filter(Boolean).join(" ") || undefined;
  };
  return (
    <Section title={say("columns.title")}>
      <p className="small dim">{hint}</p>
      {file.wanted.map((one) => (
        <Select
          key={one.field}
          label={one.title}
          optional={!isNeeded(one, matched)}
          hint={told(one)}
          error={isTwice(matched[one.field] ?? "") ? say("columns.twice") : undefined}
          empty={say("columns.none")}
          options={options}
          value={matched[one.field] ?? ""}
          onChange={(event) => choose({ ...matched, [one.field]: event.target.value })}
        />
      ))}
      <div className="actions gap-top">
        <Button kind="main" disabled={!complete || chosen.some(isTwice)} onClick={check}>{say("columns.check")}</Button>
      </div>
    </Section>
  );
}
