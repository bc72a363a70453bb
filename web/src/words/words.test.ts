import { expect, test } from "vitest";
import { fill } from "./message";
import { changeLanguage, loadWords, say } from "./words";

const tables = import.meta.glob<Record<string, string>>("./*/*.json", { eager: true, import: "default" });

/** A value for every slot that a message may ask for. */
const anything = new Proxy({}, { get: () => 2 }) as Record<string, number>;

test.each(Object.entries(tables))("every_message_of_%s_can_be_filled", (path, table) => {
  const language = path.split("/")[1] as string;
  for (const message of Object.values(table)) expect(fill(message, anything, language)).not.toMatch(/[{}]/);
});

test("a_short_word_and_a_dash_never_end_a_line", async () => {
  await loadWords("access", "kit");
  await changeLanguage("ru");
  expect(say("access", "about.diagnostics.why")).toContain("На\u00a0аттестацию и\u00a0оплату не\u00a0влияет");
  expect(say("kit", "stage.realise.note")).toBe("ноябрь\u00a0— апрель");
});

test("words_follow_the_chosen_language", async () => {
  await loadWords("shell");
  await changeLanguage("ru");
  expect(say("shell", "sign_out")).toBe("Выйти");
  await changeLanguage("en");
  expect(say("shell", "sign_out")).toBe("Sign out");
  expect(document.documentElement.lang).toBe("en");
  await changeLanguage("ru");
});
