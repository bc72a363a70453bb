// What the person thinks of a competency beside what was measured: blind spots and needless doubts, in words.
import { Table, type Column } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { useWords } from "../words/words";
import type { PersonFindings } from "./person";

type Row = PersonFindings["profile"][number];

const tones = { agrees: "plain", blind_spot: "attention", underestimates: "ok" } as const;

export function BesideSelf({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const rows = person.profile.filter((row) => row.self_mark != null && row.beside_self != null);
  if (rows.length === 0) return null;
  const count = (word: Row["beside_self"]) => rows.filter((row) => row.beside_self === word).length;
  const [spots, doubts] = [count("blind_spot"), count("underestimates")];
  const columns: Column<Row>[] = [
    { key: "competency", title: say("beside.competency"), cell: (row) => row.title || row.competency },
    { key: "measured", title: say("beside.measured"), cell: (row) => say(`standing.${row.standing}`) },
    { key: "self", title: say("beside.self"), cell: (row) => row.self_mark && say(`beside.mark.${row.self_mark}`) },
    { key: "word", title: say("beside.word"), cell: (row) => row.beside_self && <Tag tone={tones[row.beside_self]}>{say(`beside.${row.beside_self}`)}</Tag> },
  ];
  return (
    <Section title={say("beside.title")} flush>
      <p className="small gap-top">
        {spots + doubts > 0 ? say("beside.lede", { spots, doubts }) : say("beside.lede.agrees")} {say("beside.decides")}
      </p>
      <Table label={say("beside.title")} rows={rows} columns={columns} id={(row) => row.competency} />
    </Section>
  );
}
