// Whatever key a regulation names as ours is told to people in words, in every language.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { numberLike } from "./outcome_rules";

const home = join(process.cwd(), "..", "regulations");
const texts = readdirSync(home).filter((file) => file.endsWith(".toml")).map((file) => readFileSync(join(home, file), "utf8"));

function keysNamed(text: string) {
  return [...text.matchAll(/our_default_keys\s*=\s*\[([^\]]*)\]/g)].flatMap((list) => [...(list[1] ?? "").matchAll(/"([^"]+)"/g)].map((key) => key[1] as string));
}

/** Of numbers, truth values and dates, as the form of parameters shows them. */
function keysOfParameters(text: string) {
  return [...text.matchAll(/([a-z_]+)\s*=\s*(?:-?\d|true|false)/g)].map((key) => key[1] as string);
}

test.each(["ru", "en"])("every_parameter_has_words_in_%s", (language) => {
  const words = JSON.parse(readFileSync(join(process.cwd(), "src/words", language, "regulation.json"), "utf8")) as Record<string, string>;
  const keys = new Set(texts.flatMap(keysOfParameters));
  expect(keys.size).toBeGreaterThan(40);
  expect([...keys].filter((key) => !words[`key.${key}`])).toEqual([]);
});

test.each(["ru", "en"])("every_key_that_is_ours_has_words_in_%s", (language) => {
  const words = JSON.parse(readFileSync(join(process.cwd(), "src/words", language, "regulation.json"), "utf8")) as Record<string, string>;
  const keys = new Set(texts.flatMap(keysNamed));
  expect(keys.size).toBeGreaterThan(40);
  expect([...keys].filter((key) => !words[`key.${key}`])).toEqual([]);
});

test("a_number_is_shown_as_it_will_stand_on_paper", () => {
  expect(numberLike("\u0413-{year}/{number:4}")).toMatch(/^\u0413-\d{4}\/0001$/);
  expect(numberLike("\u0413-{year}/{number}")).toMatch(/\/1$/);
});
