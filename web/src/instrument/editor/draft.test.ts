import { expect, test } from "vitest";
import { draftOf, emptyDraft, fitting, freeId, inOrder, itemOf, pointsOf } from "./draft";

const options = [{ id: "o1", text: "two" }, { id: "o2", text: "one" }];
const key = { options: [], pairs: [], texts: [], rubric: [] };
const item = {
  code: "N-1", group: "G", competency: "C", type: "order" as const, difficulty: 2, points_max: 2, text: "?", prompts: [], options,
  key: { ...key, options: ["o2", "o1"] }, explanation: "", labour_actions: [],
};

test("an order is written as it should stand, and sent as such", () => {
  const draft = draftOf(item);
  expect(draft.options.map(({ text }) => text)).toEqual(["one", "two"]);
  expect(itemOf(draft).key.options).toEqual(["o2", "o1"]);
});

test("only the parts of the type are sent", () => {
  const draft = { ...draftOf(item), type: "short_text" as const };
  expect(itemOf(draft)).toMatchObject({ options: [], prompts: [], key: { options: [], texts: [""] } });
  expect(itemOf({ ...draft, type: "single", right: ["o1", "gone"] }).key.options).toEqual(["o1"]);
});

test("a match sends a pair for each prompt that has one", () => {
  const draft = { ...draftOf(item), type: "match" as const, prompts: [{ id: "p1", text: "a" }, { id: "p2", text: "b" }], fits: { p2: "o1", p1: "gone" } };
  expect(itemOf(draft).key.pairs).toEqual([{ prompt: "p2", option: "o1" }]);
});

test("a text with gaps sends a prompt for each gap that it has now, and what fills it", () => {
  const words = { ...emptyDraft(), type: "gap_match" as const, text: "[1] and [2]", options: [{ id: "n1", text: "a" }, { id: "n2", text: "b" }], fits: { p1: "n2", p3: "n1" } };
  expect(itemOf(words)).toMatchObject({ prompts: [{ id: "p1", text: "1" }, { id: "p2", text: "2" }], key: { pairs: [{ prompt: "p1", option: "n2" }] } });
  const lists = { p1: [{ id: "n1", text: "a" }, { id: "n2", text: "b" }], p2: [{ id: "n1", text: "c" }] };
  const sent = itemOf({ ...words, type: "inline_choice", lists, fits: { p1: "n2", p2: "n1" } });
  expect(sent.options.map(({ id, gap }) => [id, gap])).toEqual([["p1.n1", "p1"], ["p1.n2", "p1"], ["p2.n1", "p2"]]);
  expect(sent.key.pairs).toEqual([{ prompt: "p1", option: "p1.n2" }, { prompt: "p2", option: "p2.n1" }]);
  expect(itemOf(draftOf(sent)).key.pairs).toHaveLength(2);
});

test("a number is typed with a comma, and what is none goes to be refused at its field", () => {
  const typed = (value: string, tolerance: string) => itemOf({ ...emptyDraft(), type: "numeric", value, tolerance }).key.number;
  expect(typed(" 3,5 ", "0.1")).toEqual({ value: 3.5, tolerance: 0.1 });
  expect(typed("3", "")).toEqual({ value: 3, tolerance: 0 });
  expect(typed("three", "x")).toEqual({ value: Number.MAX_VALUE, tolerance: -1 });
  const shown = draftOf({ ...item, type: "numeric", key: { ...key, number: { value: 3.5, tolerance: 0 } } });
  expect([shown.value, shown.tolerance]).toEqual(["3,5", ""]);
});

test("a case is worth the sum of its rubric", () => {
  expect(pointsOf({ ...emptyDraft(), type: "case_task" })).toBe(3);
  expect(pointsOf({ ...emptyDraft(), points: 5 })).toBe(5);
});

test("an answer loses what the draft does not offer any more", () => {
  const answer = { options: ["o1", "gone"], pairs: [{ prompt: "p1", option: "o1" }], text: "x" };
  expect(fitting(answer, item)).toEqual({ options: ["o1"], pairs: [], text: "" });
});

test("ids stay apart and options follow the order that is shown, once it knows them all", () => {
  expect(freeId([{ id: "o1", text: "" }, { id: "n7", text: "" }])).toBe("n8");
  expect(inOrder(options, [{ id: "o2", text: "" }, { id: "o1", text: "" }]).map(({ id }) => id)).toEqual(["o2", "o1"]);
  expect(inOrder(options, [{ id: "o2", text: "" }]).map(({ id }) => id)).toEqual(["o1", "o2"]);
});
