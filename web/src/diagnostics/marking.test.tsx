import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { queries } from "../api/query";
import { changeLanguage, loadWords } from "../words/words";
import { MarkingDesk } from "./marking";

const task = (item: string) => ({
  attempt: "a", item, question: `Вопрос ${item}`, answer: `Ответ ${item}`, due: "2099-01-01", turn: 1, version: 1,
  rubric: [{ id: "c1", text: "есть вывод", points_max: 1 }],
});

const desk = (...items: string[]) => (
  <QueryClientProvider client={queries}><MarkingDesk tasks={items.map(task) as unknown as Parameters<typeof MarkingDesk>[0]["tasks"]} /></QueryClientProvider>
);
const shown = () => screen.getByText(/^Ответ [ABC]/).textContent;
const putOff = () => userEvent.click(screen.getByRole("button", { name: /Отложить/ }));

beforeEach(async () => {
  await loadWords("ui", "diagnostics");
  await changeLanguage("ru");
});
afterEach(() => {
  cleanup();
  queries.clear();
});

test("a_work_stays_on_the_desk_with_what_is_marked_while_others_come_before_it", async () => {
  const { rerender } = render(desk("B", "C"));
  await userEvent.click(screen.getAllByRole("radio")[0] as HTMLElement);
  rerender(desk("A", "B", "C"));
  expect(shown()).toBe("Ответ B");
  expect((screen.getAllByRole("radio")[0] as HTMLInputElement).checked).toBe(true);
  rerender(desk("A", "C"));
  expect(shown()).toBe("Ответ A");
});

test("works_put_off_come_again_one_after_another", async () => {
  render(desk("A", "B", "C"));
  const seen = [shown()];
  for (let times = 0; times < 5; times++) {
    await putOff();
    seen.push(shown());
  }
  expect(seen.map((answer) => answer?.at(-1)).join("")).toBe("ABCABC");
});
