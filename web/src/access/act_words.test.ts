import { beforeAll, expect, test } from "vitest";
import { loadWords, say } from "../words/words";
import { actWords, kindWords } from "./act_words";

const spoken = ((key, values) => say("access", key, values)) as Parameters<typeof actWords>[0];

beforeAll(async () => {
  localStorage.setItem("marshrut.language", "ru");
  await loadWords("access");
});

test("a_known_act_is_told_in_words_and_an_unknown_one_by_its_name", () => {
  expect(actWords(spoken, "person.correct")).not.toContain("person.correct");
  expect(actWords(spoken, "kettle.boil")).toContain("kettle.boil");
  expect(kindWords(spoken, "kettle")).toBe("kettle");
});
