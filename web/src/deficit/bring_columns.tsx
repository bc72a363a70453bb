// Which column of a file means what: guessed by titles, remembered of the source, chosen by hand.
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { Section } from "../ui/page/section";
import type { components } from "../api/schema";
import { useWords } from "../words/words";

export type FileColumns = components["schemas"]["FileColumns"];
/** Title of the file by field; "" where the file has no such column. */
export type Matched = Readonly<Record<string, string>>;

export const matchedOf = (file: FileColumns): Matched => Object.fromEntries(file.wanted.map((one) => [one.field, one.found ?? ""]));

/** As the address of the import names them. */
export const columnsQuery = (matched: Matched) =>
  Object.entries(matched).filter(([, title]) => title !== "").map(([field, title]) => `&columns=${encodeURIComponent(`${field}=${title}`)}`).join("");

interface Props {
  file: FileColumns;
  matched: Matched;
  choose: (matched: Matched) => void;
  check: () => void;
}

export function MatchColumns({ file, matched, choose, check }: Props) {
  const say = useWords("deficit");
  const options = file.header.filter(Boolean).map((title) => ({ value: title, label: title }));
  const example = (title: string) => file.rows[0]?.[file.header.indexOf(title)];
  const complete = file.wanted.every((one) => !one.required || matched[one.field]);
  return (
    <Section title={say("bring.columns")}>
      <p className="small dim">{say("bring.columns.hint")}</p>
      {file.wanted.map(({ field, title, required }) => {
        const value = matched[field] ?? "";
        const shown = value && example(value);
        return (
          <Select
            key={field}
            label={title}
            optional={!required}
            hint={shown ? say("bring.columns.example", { value: shown }) : undefined}
            empty={say("bring.columns.none")}
            options={options}
            value={value}
            onChange={(event) => choose({ ...matched, [field]: event.target.value })}
          />
        );
      })}
      <div className="actions gap-top">
        <Button kind="main" disabled={!complete} onClick={check}>{say("bring.columns.check")}</Button>
      </div>
    </Section>
  );
}
