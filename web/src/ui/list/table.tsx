// A table that becomes cards "label: value" on a phone: one column names the row, others carry their title along. Rows
// may be sorted by columns that know how, chosen for bulk decisions, and are a skeleton until they come.
import { type ReactNode, useRef, useState } from "react";
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { BulkBar, type Selection } from "./selection";
import { type Sorting, SortChoice, SortHead, sorted } from "./sorting";
import { EmptyState, Skeleton } from "../show/waiting";
import { TakeAway } from "./take_away";

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The column that names the row; by default the first. */
  names?: boolean;
  number?: boolean;
  /** What to sort by, when the reader may sort by this column. */
  sort?: (row: Row) => string | number;
}

export interface Picking<Row> {
  selection: Selection;
  name: (row: Row) => string;
  may?: (row: Row) => boolean;
  note?: ReactNode;
  actions: ReactNode;
}

interface TableProps<Row> {
  label: string;
  rows: readonly Row[] | undefined;
  columns: readonly Column<Row>[];
  id: (row: Row) => string;
  picking?: Picking<Row>;
  sorting?: Sorting;
  empty?: ReactNode;
  /** Has more columns than a window is wide: scrolls in a frame of its own, the column that names the row stays. */
  wide?: boolean;
}

/** Reached by keyboard, so that it can be scrolled. */
function Frame({ label, children }: { label: string; children: ReactNode }) {
  const say = useWords("ui");
  return (
    <div className="tbl-wrap tbl-wide" role="region" aria-label={say("table.scroll", { name: label })} tabIndex={0}>
      {children}
    </div>
  );
}

function Rows<Row>({ rows, columns, id, picking }: TableProps<Row> & { rows: readonly Row[] }) {
  const say = useWords("ui");
  const naming = columns.find((column) => column.names) ?? columns[0];
  return rows.map((row) => {
    const key = id(row);
    const picked = picking?.selection.picked.has(key) ?? false;
    return (
      <tr key={key} className={classes(picked && "is-picked")}>
        {picking && (
          <td>
            {picking.may?.(row) !== false && (
              <input
                type="checkbox"
                aria-label={say("table.pick", { name: picking.name(row) })}
                checked={picked}
                onChange={(event) => picking.selection.pick([key], event.target.checked)}
              />
            )}
          </td>
        )}
        {columns.map((column) =>
          column === naming ? (
            <th key={column.key} scope="row">
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.key} className={classes(column.number && "num")} data-l={column.title || undefined}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
    );
  });
}

export function Table<Row>(props: TableProps<Row>) {
  const { label, rows, columns, id, picking, empty, wide } = props;
  const say = useWords("ui");
  const [sorting, setSorting] = useState<Sorting | undefined>(props.sorting);
  const table = useRef<HTMLTableElement>(null);
  if (rows === undefined) return <Skeleton lines={4} />;
  if (rows.length === 0) return empty ?? <EmptyState title={say("table.empty")} />;
  const shown = sorted(rows, columns, sorting);
  const available = picking ? rows.filter((row) => picking.may?.(row) !== false).map(id) : [];
  const heads = columns.map((column) => <SortHead key={column.key} column={column} sorting={sorting} change={setSorting} />);
  const drawn = (
    <table ref={table} className={classes("tbl-cards", picking && "tbl-pick")}>
      <caption className="sr">{label}</caption>
      <thead>
        <tr>
          {picking && <td />}
          {heads}
        </tr>
      </thead>
      <tbody>
        <Rows {...props} rows={shown} />
      </tbody>
    </table>
  );
  return (
    <div className="tbl-box">
      {picking && <BulkBar {...picking} available={available} all={rows.length} />}
      <SortChoice columns={columns} sorting={sorting} change={setSorting} />
      {wide ? <Frame label={label}>{drawn}</Frame> : drawn}
      <TakeAway label={label} columns={columns} picks={picking !== undefined} table={table} />
    </div>
  );
}
