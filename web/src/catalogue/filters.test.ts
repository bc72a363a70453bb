import { expect, test } from "vitest";
import { addressOf, filtersSet, queryOf } from "./filters";

test("filters come back from the address they were written to", () => {
  const query = { search: "урок & метод", competency: "METH-1", kind: "transfer", form: "distance", most_hours: 18, from: "2026-10-01", until: "2027-03-01", free: true } as const;
  expect(queryOf(addressOf(query))).toEqual(query);
  expect(addressOf({})).toBe("");
});

test("what an address says wrongly is left out", () => {
  expect(queryOf("kind=other&form=&most_hours=-3&from=yesterday&free=no&page=2")).toEqual({});
});

test("filters are counted without the words of the search", () => {
  expect(filtersSet({})).toBe(0);
  expect(filtersSet({ search: "урок", kind: "transfer", free: true, from: undefined })).toBe(2);
});
