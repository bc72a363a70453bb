import { expect, test } from "vitest";
import { drawing, isArc, waysOf } from "./stage_graph";

const stages = [
  { code: "A", next: ["B", "C"] },
  { code: "B", next: ["C", "A", "ELSEWHERE"] },
  { code: "C", next: [] },
];

test("every_way_between_known_stages_is_drawn_once", () => {
  expect(waysOf(stages)).toEqual([{ from: 0, to: 1 }, { from: 0, to: 2 }, { from: 1, to: 2 }, { from: 1, to: 0 }]);
});

test("a_way_past_a_neighbour_goes_above_and_a_way_back_below", () => {
  const height = (way: { from: number; to: number }) => Number(drawing(way, 100).line.split(/[ C]/)[1]);
  expect(isArc({ from: 0, to: 1 })).toBe(false);
  expect(height({ from: 0, to: 2 })).toBeLessThan(100);
  expect(height({ from: 1, to: 0 })).toBeGreaterThan(100);
});
