// The order of a table's rows: by pressing a column's title, on a phone by a choice above the cards.
import { currentLanguage, useWords } from "../../words/words";
import { classes } from "../classes";
import { Select } from "../form/field";
import { Icon } from "../icon";
import type { Column } from "./table";

export interface Sorting {
  key: string;
  down: boolean;
}

export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting?: Sorting): readonly Row[] {
  const by = columns.find((column) => column.key === sorting?.key)?.sort;
  if (!by || !sorting) return rows;
  const collator = new Intl.Collator(currentLanguage(), { numeric: true });
  const compare = (one: string | number, other: string | number) =>
    typeof one === "number" && typeof other === "number" ? one - other : collator.compare(String(one), String(other));
  return [...rows].sort((one, other) => compare(by(one), by(other)) * (sorting.down ? -1 : 1));
}

interface SortProps {
  sorting: Sorting | undefined;
  change: (sorting: Sorting) => void;
}

export function SortHead<Row>({ column, sorting, change }: SortProps & { column: Column<Row> }) {
  const say = useWords("ui");
  const now = sorting?.key === column.key ? sorting : undefined;
  const order = now && (now.down ? "descending" : "ascending");
  return (
    <th scope="col" className={classes(column.number && "num")} aria-sort={order}>
      {column.sort ? (
        <button type="button" className="sort" onClick={() => change({ key: column.key, down: now ? !now.down : false })}>
          {column.title}
          {now && <Icon sign={now.down ? "down" : "up"} />}
        </button>
      ) : (
        column.title || <span className="sr">{say("table.acts")}</span>
      )}
    </th>
  );
}

export function SortChoice<Row>({ columns, sorting, change }: SortProps & { columns: readonly Column<Row>[] }) {
  const say = useWords("ui");
  const able = columns.filter((column) => column.sort);
  if (able.length === 0) return null;
  const options = able.flatMap((column) => [
    { value: `${column.key} up`, label: `${column.title}, ${say("sort.up")}` },
    { value: `${column.key} down`, label: `${column.title}, ${say("sort.down")}` },
  ]);
  const choose = (value: string) => {
    const [key = "", order] = value.split(" ");
    if (key) change({ key, down: order === "down" });
  };
  return (
    <div className="sort-choice">
      <Select
        label={say("sort.label")}
        options={options}
        empty={say("sort.none")}
        value={sorting ? `${sorting.key} ${sorting.down ? "down" : "up"}` : ""}
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  );
}
