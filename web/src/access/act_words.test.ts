import { beforeAll, expect, test } from "vitest";
import { loadWords, say } from "../words/words";
import { actNames, actWords, entryWords, kindNames, kindWords, listNames } from "./act_words";

const spoken = ((key, values) => say("access", key, values)) as Parameters<typeof actWords>[0];
const server = import.meta.glob<string>("../../../src/**/*.{cpp,h}", { query: "?raw", import: "default", eager: true });

/** What every match of the pattern in the server's sources holds, each once. */
function named(pattern: RegExp, file = ""): string[] {
  const texts = Object.entries(server).filter(([path]) => path.endsWith(file)).map(([, text]) => text);
  const found = texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] as string));
  return [...new Set(found)].sort();
}

beforeAll(async () => {
  localStorage.setItem("marshrut.language", "ru");
  await loadWords("access");
});

test("a_known_act_is_told_in_words_and_an_unknown_one_by_its_name", () => {
  expect(actWords(spoken, "person.correct")).not.toContain("person.correct");
  expect(actWords(spoken, "kettle.boil")).toContain("kettle.boil");
  expect(kindWords(spoken, "kettle")).toBe("kettle");
});

test("a_consent_that_was_given_is_told_from_one_that_was_withdrawn", () => {
  const of = (act: string, after_digest: string) => entryWords(spoken, { act, after_digest });
  expect(of("consent.own", "a1")).not.toBe(of("consent.own", ""));
  expect(of("sight.own", "a1")).not.toBe(of("sight.own", ""));
  expect(of("finding.read", "")).toBe(actWords(spoken, "finding.read"));
});

test("every_kind_that_the_server_writes_into_the_journal_has_words", () => {
  const kinds = named(/touched\("([a-z_]+)"/g);
  expect(kinds.length).toBeGreaterThan(20);
  expect(kinds.filter((kind) => !kindNames().includes(kind))).toEqual([]);
});

test("every_list_that_the_journal_may_name_has_words", () => {
  const lists = named(/enum class (?:\w*ImportKind|RegisterKind|CatalogueList) \{([^}]*)\}/g).flatMap((names) => names.split(",").map((name) => name.trim()));
  expect(lists.length).toBeGreaterThan(10);
  expect(lists.filter((list) => !listNames().includes(list))).toEqual([]);
});

test("every_right_that_an_act_may_be_written_under_has_words", () => {
  const rights = named(/^ *\{"([a-z]+\.[a-z]+)",/gm, "rights_table.h");
  expect(rights.length).toBeGreaterThan(40);
  expect(rights.filter((right) => !actNames().includes(right))).toEqual([]);
});
