import { expect, it } from "vitest";
import { emptyDraft, itemOf } from "./draft";
import { isMended } from "./mended";

const draft = { ...emptyDraft(), text: "2 + 2?" };
const sent = itemOf(draft);

it("what was changed is not wrong any more, what stands as it stood is", () => {
  const now = itemOf({ ...draft, text: "2 + 3?", right: ["n1"] });
  expect(isMended(sent, now, "/text")).toBe(true);
  expect(isMended(sent, now, "/key/options")).toBe(true);
  expect(isMended(sent, now, "/options/1/text")).toBe(false);
  expect(isMended(sent, now, "/competency")).toBe(false);
});

it("a list of a gap is one with the options", () => {
  const gapped = { ...draft, type: "inline_choice" as const, text: "2 + 2 = [1]" };
  const filled = itemOf({ ...gapped, lists: { p1: [{ id: "n1", text: "4" }, { id: "n2", text: "5" }] } });
  expect(isMended(itemOf(gapped), filled, "/prompts/0/options/0/text")).toBe(true);
  expect(isMended(filled, filled, "/prompts/0/options/0/text")).toBe(false);
});
