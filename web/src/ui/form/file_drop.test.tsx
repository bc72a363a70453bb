import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test } from "vitest";
import { changeLanguage, loadWords } from "../../words/words";
import { FileDrop } from "./file_drop";

beforeAll(async () => {
  await loadWords("ui");
  await changeLanguage("ru");
});
afterEach(cleanup);

test("a_refused_file_goes_when_another_is_chosen", async () => {
  render(<FileDrop label="Файл" rules={{ kinds: [".txt"], max_bytes: 5, send: async () => undefined }} />);
  const field = screen.getByLabelText("Файл", { selector: "input" });
  const choose = (...names: string[]) => userEvent.upload(field, names.map((name) => new File(["1"], name)), { applyAccept: false });
  await choose("bad.exe");
  expect(screen.getByText("bad.exe")).toBeTruthy();
  await choose("good.txt");
  expect(await screen.findByText("good.txt")).toBeTruthy();
  expect(screen.queryByText("bad.exe")).toBeNull();
});
