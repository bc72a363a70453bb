import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { loadWords } from "../../words/words";
import { Select } from "../form/field";
import { type ShownTable, plainNumber } from "./shown_table";
import { type Column, Table } from "./table";
import { TakeAwayContext } from "./take_away";

interface Row {
  id: string;
  name: string;
  hours: string;
}

const rows: Row[] = [
  { id: "a", name: "Росина", hours: "1 066,5" },
  { id: "b", name: "Клёнова", hours: "—" },
];
const columns: Column<Row>[] = [
  { key: "name", title: "Педагог", cell: (row) => <><a href={`/${row.id}`}>{row.name}</a><span className="sr">не для глаз</span><div>МБОУ</div></>, sort: (row) => row.name },
  { key: "hours", title: "Часов", number: true, cell: (row) => row.hours },
  { key: "act", title: "", cell: () => <button type="button">Нажать</button> },
];

beforeAll(async () => {
  localStorage.setItem("marshrut.language", "ru");
  await loadWords("ui");
});

// US-M12
test("a_table_is_taken_away_as_the_screen_shows_it_sorted_and_with_its_filters", async () => {
  const taken: ShownTable[] = [];
  const take = async (table: ShownTable) => {
    taken.push(table);
    return undefined;
  };
  render(
    <TakeAwayContext value={take}>
      <div className="filters">
        <Select label="Школа" empty="Любая" options={[{ value: "S11", label: "Школа S11" }]} defaultValue="S11" />
        <Select label="Предмет" empty="Любой" options={[]} />
      </div>
      <Table label="Нагрузка" rows={rows} columns={columns} id={(row) => row.id} />
    </TakeAwayContext>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Педагог" }));
  await userEvent.click(screen.getByRole("button", { name: /Нагрузка/ }));
  expect(taken).toEqual([
    {
      title: "Нагрузка",
      filters: [{ name: "Школа", value: "Школа S11" }],
      columns: [{ title: "Педагог", number: false }, { title: "Часов", number: true }],
      rows: [["Клёнова МБОУ", "—"], ["Росина МБОУ", "1066.5"]],
    },
  ]);
});

test("only_what_reads_as_a_number_becomes_one", () => {
  expect(["12", "−3,5", "+2", "12 %", "нет данных"].map(plainNumber)).toEqual(["12", "-3.5", "2", "12 %", "нет данных"]);
});
