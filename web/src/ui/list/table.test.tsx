import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { loadWords } from "../../words/words";
import { useSelection } from "./selection";
import { type Column, Table } from "./table";

interface Row {
  id: string;
  name: string;
  hours: number;
}

const three: Row[] = [
  { id: "a", name: "Росина", hours: 66 },
  { id: "b", name: "Клёнова", hours: 112 },
  { id: "c", name: "Степная", hours: 9 },
];
const columns: Column<Row>[] = [
  { key: "name", title: "Педагог", cell: (row) => row.name, sort: (row) => row.name },
  { key: "hours", title: "Часов", number: true, cell: (row) => row.hours, sort: (row) => row.hours },
];

function Shown({ rows }: { rows: Row[] }) {
  const may = (row: Row) => row.id !== "b";
  const selection = useSelection(rows.filter(may).map((row) => row.id));
  return <Table label="Очередь" rows={rows} columns={columns} id={(row) => row.id} picking={{ selection, may, name: (row) => row.name, actions: null }} />;
}

const order = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);

beforeAll(async () => {
  localStorage.setItem("marshrut.language", "ru");
  await loadWords("ui");
});

test("rows_are_sorted_by_number_up_and_down", async () => {
  render(<Shown rows={three} />);
  await userEvent.click(screen.getByRole("button", { name: "Часов" }));
  expect(order()).toEqual(["Степная", "Росина", "Клёнова"]);
  await userEvent.click(screen.getByRole("button", { name: "Часов" }));
  expect(order()).toEqual(["Клёнова", "Росина", "Степная"]);
});

test("all_means_all_that_may_be_chosen_and_a_row_that_left_leaves_the_choice", async () => {
  const { rerender, container } = render(<Shown rows={three} />);
  const bar = within(container.querySelector(".bulk") as HTMLElement);
  await userEvent.click(bar.getByRole("checkbox"));
  expect(bar.getByRole("status").textContent).toMatch(/2/);
  rerender(<Shown rows={three.slice(1)} />);
  expect(container.querySelectorAll("tr.is-picked")).toHaveLength(1);
});
