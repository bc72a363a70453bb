import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/query";
import { changeLanguage, loadWords } from "../words/words";
import SelfAssessmentPage from "./self_assessment";

const sheet = {
  functions: [
    { code: "A", title: "Обучение", actions: [{ code: "A1", title: "Планировать урок" }] },
    { code: "B", title: "Воспитание", actions: [{ code: "B1", title: "Вести беседу" }] },
  ],
  marked: 0,
  total: 2,
};
let sent: { action: string; mark: string }[] = [];
let away = false;

async function serve(request: Request) {
  const answer = (body: unknown) => new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });
  if (request.method === "GET") return answer(sheet);
  if (away) throw new TypeError("the network is away");
  sent.push(await request.json());
  return answer({ marked: sent.length, total: 2 });
}

beforeEach(async () => {
  localStorage.clear();
  await loadWords("ui", "deficit");
  await changeLanguage("ru");
  [sent, away] = [[], false];
  queries.setQueryData(["session"], { person: "p" });
  vi.stubGlobal("fetch", serve);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

async function open() {
  render(<QueryClientProvider client={queries}><SelfAssessmentPage /></QueryClientProvider>);
  await screen.findByText("Планировать урок");
}

const mark = () => userEvent.click(screen.getAllByRole("radio", { name: /^Делаю с\sпомощью/ })[0] as HTMLElement);

test("a_step_sends_the_mark_made_just_before_it", async () => {
  await open();
  await mark();
  await userEvent.click(screen.getByRole("button", { name: "Дальше" }));
  await waitFor(() => expect(sent).toEqual([{ action: "A1", mark: "with_help" }]), { timeout: 300 });
});

test("a_mark_that_cannot_be_sent_is_told_before_the_result", async () => {
  await open();
  away = true;
  await mark();
  await userEvent.click(screen.getByRole("button", { name: "Дальше" }));
  await screen.findByText(/^1\sотметка не\sдошла/);
  await userEvent.click(screen.getByRole("button", { name: /^К\sрезультату$/ }));
  await screen.findByRole("link", { name: /^К\sрезультату без них/ });
});
