import { expect, test } from "vitest";
import { barOf, dayAfter, monthsOf, namedMonthsOf, placeOf } from "./year";

const span = { from: "2026-09-01", to: "2027-08-31" };

test("the_year_begins_at_0_and_ends_at_100", () => {
  expect(placeOf("2026-09-01", span)).toBe(0);
  expect(placeOf("2027-09-01", span)).toBe(100);
});

test("a_bar_is_cut_at_the_ends_and_absent_outside", () => {
  expect(barOf({ from: "2026-01-01", to: "2030-01-01" }, span)).toEqual({ x: "0%", width: "100%" });
  expect(barOf({ from: "2025-01-01", to: "2025-02-01" }, span)).toBeUndefined();
});

test("one_day_is_wide_enough_to_be_seen", () => {
  expect(Number.parseFloat(barOf({ from: "2027-01-15", to: "2027-01-15" }, span)?.width ?? "")).toBeGreaterThanOrEqual(0.9);
});

test("twelve_months_begin_in_a_school_year_and_a_leap_day_is_a_day", () => {
  expect(monthsOf(span)).toHaveLength(12);
  expect(monthsOf({ from: "2026-09-15", to: "2026-12-01" })).toEqual(["2026-09-15", "2026-10-01", "2026-11-01", "2026-12-01"]);
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
});

test("a month of few days stays unnamed, so that names never overlap", () => {
  expect(namedMonthsOf({ from: "2026-11-26", to: "2027-06-30" })).not.toContain("2026-11-26");
  expect(namedMonthsOf({ from: "2026-11-26", to: "2027-06-30" })[0]).toBe("2026-12-01");
  expect(namedMonthsOf({ from: "2026-09-01", to: "2027-08-31" })).toHaveLength(12);
  expect(namedMonthsOf({ from: "2026-11-26", to: "2026-11-28" })).toEqual(["2026-11-26"]);
});
