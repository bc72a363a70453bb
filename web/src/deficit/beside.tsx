// What each conclusion rests on, side by side: items of the test, marks of experts, and what one thinks of oneself, with which of
// them decides. The own view is there for the person alone: blind spots and needless doubts, in words.
import { useQuery } from "../api/query";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { formatDate, formatNumber } from "../words/format";
import { type Say, useWords } from "../words/words";
import type { Reading, ResultLine } from "./groups";
import type { PersonFindings } from "./person";

type Row = PersonFindings["profile"][number];

const tones = { agrees: "plain", blind_spot: "attention", underestimates: "ok" } as const;

function lede(say: Say<"deficit">, rows: readonly Row[]) {
  const count = (word: Row["beside_self"]) => rows.filter((row) => row.beside_self === word).length;
  const [spots, doubts] = [count("blind_spot"), count("underestimates")];
  if (rows.every((row) => row.beside_self == null)) return "";
  return `${spots + doubts > 0 ? say("beside.lede", { spots, doubts }) : say("beside.lede.agrees")} ${say("beside.decides")}`;
}

function expertWords(say: Say<"deficit">, line: ResultLine | undefined) {
  const { expert_items: count = 0, expert_points: points = 0, expert_points_max: max = 0 } = line?.evidence ?? {};
  return count > 0 ? say("evidence.answers", { count, points: formatNumber(points), max: formatNumber(max) }) : say("evidence.none");
}

export function Beside({ person, read }: { person: PersonFindings; read: Reading }) {
  const say = useWords("deficit");
  const last = useQuery({ queryKey: [...read.key], enabled: person.profile.length > 0, queryFn: read.load, retry: false }).data?.results[0];
  const lineOf = (row: Row) => (row.attempt === last?.attempt ? last.competencies.find((line) => line.code === row.competency) : undefined);
  const tested = (row: Row) => {
    const count = lineOf(row)?.evidence.test_items ?? row.items;
    return count > 0 ? say("standing.items.count", { count }) : say("evidence.none");
  };
  const own = person.profile.some((row) => row.self_mark != null);
  const columns: Column<Row>[] = [
    { key: "competency", title: say("beside.competency"), cell: (row) => row.title || row.competency },
    { key: "measured", title: say("beside.measured"), cell: (row) => say(`standing.${row.standing}`) },
    { key: "test", title: say("evidence.test"), cell: tested },
    { key: "experts", title: say("evidence.experts"), cell: (row) => expertWords(say, lineOf(row)) },
    { key: "day", title: say("evidence.day"), cell: (row) => formatDate(row.measured_on) },
    ...(own
      ? ([
          { key: "self", title: say("beside.self"), cell: (row: Row) => (row.self_mark ? say(`beside.mark.${row.self_mark}`) : say("evidence.none")) },
          { key: "word", title: say("beside.word"), cell: (row: Row) => row.beside_self && <Tag tone={tones[row.beside_self]}>{say(`beside.${row.beside_self}`)}</Tag> },
        ] satisfies Column<Row>[])
      : []),
  ];
  return (
    <Section title={say("evidence.title")} flush>
      <p className="small gap-top">
        {say("evidence.decides")} {lede(say, person.profile)}
      </p>
      <Table label={say("evidence.title")} rows={person.profile} columns={columns} id={(row) => row.competency} />
    </Section>
  );
}
