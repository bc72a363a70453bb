import { describe, expect, it } from "vitest";
import { mergedDraft } from "./merge";
import type { DraftContent } from "./place";

const item = (session: string, part: object = {}) => ({ id: `i-${session}`, session, goal: "g1", starts: "2026-10-01", ends: "2026-10-05", locked: false, ...part });
const base: DraftContent = {
  starts: "2026-09-01", ends: "2027-05-25", term_reason: "",
  goals: [{ id: "g1", text: "Речь", competency: "C1" }],
  items: [item("a"), item("b")],
};
const sessions = (content: DraftContent) => content.items.map((one) => one.session);

describe("two who build one route at once", () => {
  it("keep what either added", () => {
    const merged = mergedDraft(base, { ...base, items: [...base.items, { session: "mine" }] }, { ...base, items: [...base.items, item("theirs")] });
    expect(sessions(merged)).toEqual(["a", "b", "theirs", "mine"]);
  });

  it("do not bring back what either took away", () => {
    const merged = mergedDraft(base, { ...base, items: [item("b")] }, { ...base, items: [item("a")] });
    expect(sessions(merged)).toEqual([]);
  });

  it("keep changes of one thing each, and mine where both changed the same", () => {
    const both = { ...base, goals: [...base.goals, { id: "g2", text: "Письмо" }] };
    const mine = { ...both, ends: "2027-04-01", items: [item("a", { locked: true }), item("b")] };
    const theirs = { ...both, starts: "2026-09-15", ends: "2027-06-01", items: [item("a"), item("b", { goal: "g2" })] };
    const merged = mergedDraft(both, mine, theirs);
    expect([merged.starts, merged.ends]).toEqual(["2026-09-15", "2027-04-01"]);
    expect(merged.items.map(({ session, locked, goal }) => [session, locked, goal])).toEqual([["a", true, "g1"], ["b", false, "g2"]]);
  });

  it("keep what I changed though the other took it away", () => {
    const merged = mergedDraft(base, { ...base, items: [item("a", { locked: true }), item("b")] }, { ...base, items: [item("b")] });
    expect(sessions(merged)).toEqual(["b", "a"]);
  });

  it("merge goals, those without an id by their words", () => {
    const mine = { ...base, goals: [...base.goals, { text: "Новая" }] };
    const theirs = { ...base, goals: [{ id: "g1", text: "Речь и письмо", competency: "C1" }] };
    expect(mergedDraft(base, mine, theirs).goals.map((goal) => goal.text)).toEqual(["Речь и письмо", "Новая"]);
  });

  it("change nothing where only the other did anything", () => {
    const theirs = { ...base, term_reason: "так", items: [item("b"), item("c")] };
    expect(mergedDraft(base, base, theirs)).toEqual(theirs);
  });
});
