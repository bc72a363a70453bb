// Whatever part of a regulation differs is named in words, in every language.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const contract = JSON.parse(readFileSync(join(process.cwd(), "..", "contract/openapi.json"), "utf8")) as {
  components: { schemas: { Profile: { properties: Record<string, unknown> } } };
};

test.each(["ru", "en"])("every_part_of_a_regulation_has_words_in_%s", (language) => {
  const words = JSON.parse(readFileSync(join(process.cwd(), "src/words", language, "regulation.json"), "utf8")) as Record<string, string>;
  const parts = Object.keys(contract.components.schemas.Profile.properties);
  expect(parts.length).toBeGreaterThan(40);
  expect(parts.filter((part) => !words[`key.${part}`])).toEqual([]);
});
