import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { changeLanguage, loadWords } from "../../words/words";
import { Asked } from "./asked";

beforeAll(async () => {
  await loadWords("ui");
  await changeLanguage("ru");
});
afterEach(cleanup);

function show(run: () => Promise<unknown>, refusal?: string) {
  render(<Asked word="Отменить" question="Отменить поток?" running={false} refusal={refusal} run={run}>Занято мест: 3</Asked>);
}
const button = (name: string, at: number) => screen.getAllByRole("button", { name })[at] as HTMLElement;

test("nothing_is_done_before_the_question_is_answered", async () => {
  const run = vi.fn(async () => undefined);
  show(run);
  await userEvent.click(button("Отменить", 0));
  expect(run).not.toHaveBeenCalled();
  expect(screen.getByText("Занято мест: 3")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /^Не\sменять/ }));
  expect(run).not.toHaveBeenCalled();
  await userEvent.click(button("Отменить", 0));
  await userEvent.click(button("Отменить", 1));
  expect(run).toHaveBeenCalledTimes(1);
  expect(screen.queryByText("Занято мест: 3")).toBeNull();
});

test("a_refused_act_keeps_its_question_open_and_says_why", async () => {
  show(() => Promise.reject(new Error("refused")), "Поток уже идёт");
  await userEvent.click(button("Отменить", 0));
  await userEvent.click(button("Отменить", 1));
  expect(screen.getByText("Поток уже идёт")).toBeTruthy();
});
