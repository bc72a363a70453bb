import { afterEach, describe, expect, it } from "vitest";
import { formatMoment, formatSize, formatTenths, formatTime, instantTyped, keepRegionTime, regionZone, typedMoment } from "./format";

afterEach(() => keepRegionTime(undefined));

describe("times of the region", () => {
  it("are written and typed by its clock, whatever the clock of the reader", () => {
    const at = "2026-09-15T21:30:00.000Z";
    for (const [minutes, typed, zone] of [[180, "2026-09-16T00:30", "UTC+3"], [720, "2026-09-16T09:30", "UTC+12"], [-150, "2026-09-15T19:00", "UTC\u22122:30"]] as const) {
      keepRegionTime(minutes);
      expect(typedMoment(at)).toBe(typed);
      expect(instantTyped(typed)).toBe(at);
      expect(regionZone()).toBe(zone);
      expect(formatMoment(Date.parse(at))).toContain(formatTime(Date.parse(at)));
    }
    keepRegionTime(180);
    expect(formatTime(Date.parse(at))).toMatch(/^0?0:30|12:30/);
  });

  it("are those of the device while nobody is signed in", () => {
    const local = new Date(2026, 8, 15, 9, 5);
    expect(typedMoment(local.toISOString())).toBe("2026-09-15T09:05");
  });
});

it("writes a size as its limit is said", () => {
  expect([10, 90_000, 20 * 1024 * 1024].map(formatSize)).toEqual(["1 kB", "88 kB", "20 MB"]);
});

it("writes shares alike, whole or not", () => {
  expect([78, 77.777, 100].map(formatTenths)).toEqual(["78.0", "77.8", "100.0"]);
});
