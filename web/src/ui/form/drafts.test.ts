import { afterEach, beforeEach, expect, test } from "vitest";
import { draftAt, draftsWaiting, isDraftOfAnother, keepDraft, keepDraftsOf } from "./drafts";

beforeEach(() => localStorage.clear());
afterEach(() => keepDraftsOf(""));

test("a_draft_is_read_by_its_own_person_only", () => {
  keepDraftsOf("anna");
  keepDraft("note", "текст");
  keepDraftsOf("boris");
  expect(draftAt("note")).toBeNull();
  keepDraftsOf("anna");
  expect(draftAt("note")).toBe("текст");
});

test("only_texts_are_counted_as_waiting", () => {
  keepDraftsOf("anna");
  keepDraft("note", "текст");
  keepDraft("empty", '""');
  keepDraft("choice/route/1/what-if", '{"venues":["online"]}');
  keepDraftsOf("anna2");
  keepDraft("note", "другой");
  expect(draftsWaiting("anna")).toBe(1);
  expect(isDraftOfAnother("marshrut.typed.anna2/note", "anna")).toBe(true);
  expect(isDraftOfAnother("marshrut.typed.anna/note", "anna")).toBe(false);
});
