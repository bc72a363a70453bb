import { expect, test } from "vitest";
import { Refusal, writeDaysBy } from "./refusal";

test("days_in_a_refusal_are_written_as_people_write_them", () => {
  document.documentElement.lang = "ru";
  const error = { code: "route.term_too_long", pointer: "/ends", ru: "Последний день — не позже 2027-11-30.", en: "The last day is 2027-11-30 at the latest." };
  const refusal = new Refusal(422, "route.term_too_long", [error]);
  writeDaysBy(() => "30 ноября 2027 г.");
  expect(refusal.at("/ends")).toBe("Последний день — не позже 30 ноября 2027 г.");
  document.documentElement.lang = "en";
  writeDaysBy(() => "30 November 2027");
  expect(refusal.at("/ends")).toBe("The last day is 30 November 2027 at the latest.");
});
