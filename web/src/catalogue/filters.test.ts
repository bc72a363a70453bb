import { expect, test } from "vitest";
import { addressOf, filtersSet, loosened, queryOf } from "./filters";

test("filters come back from the address they were written to", () => {
  const query = { search: "урок & метод", competency: "METH-1", kind: "transfer", form: "distance", most_hours: 18, from: "2026-10-01", until: "2027-03-01", free: true, near: true, education_type: "formal", venue: "online", most_cost: 0, provider: "ИРО" } as const;
  expect(queryOf(addressOf(query))).toEqual(query);
  expect(addressOf({})).toBe("");
});

test("what an address says wrongly is left out", () => {
  expect(queryOf("kind=other&form=&most_hours=-3&most_cost=&from=yesterday&free=no&page=2")).toEqual({});
});

test("filters are counted without the words of the search", () => {
  expect(filtersSet({})).toBe(0);
  expect(filtersSet({ search: "урок", kind: "transfer", free: true, from: undefined })).toBe(2);
});

test("a condition is dropped by its name and a word of the search alone", () => {
  const query = { search: "урок небывалое", venue: "online" } as const;
  expect(loosened(query, { filter: "search", word: "небывалое" })).toEqual({ search: "урок", venue: "online" });
  expect(addressOf(loosened(query, { filter: "venue", word: "" }))).toBe(addressOf({ search: "урок небывалое" }));
});
