import { expect, it } from "vitest";
import { lessonDays } from "./absences";

it("counts no Sunday as a day away from lessons, and no more days than are released", () => {
  const absence = (starts: string, ends: string, release_days: number) => ({ title: "Курс", starts, ends, release_days });
  expect(lessonDays(absence("2027-01-10", "2027-01-10", 1))).toEqual([]);
  expect(lessonDays(absence("2027-01-09", "2027-01-12", 2))).toEqual(["2027-01-09", "2027-01-11"]);
});
