import { expect, test, vi } from "vitest";
import { changeLanguage, loadWords } from "../words/words";
import { Refusal } from "./refusal";

test("days_in_a_refusal_are_written_as_people_write_them", async () => {
  await loadWords("ui");
  await changeLanguage("ru");
  const error = { code: "route.term_too_long", pointer: "/ends", ru: "Последний день — не позже 2027-11-30.", en: "The last day is 2027-11-30 at the latest." };
  const refusal = new Refusal(422, "route.term_too_long", [error]);
  expect(refusal.at("/ends")?.replaceAll("\u00a0", " ")).toBe("Последний день — не позже 30 ноября 2027 г.");
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["ru-RU", "en-GB"]);
  await changeLanguage("en");
  expect(refusal.at("/ends")?.replaceAll("\u00a0", " ")).toBe("The last day is 30 November 2027 at the latest.");
});
