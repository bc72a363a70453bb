// A value is replaced at its place and nothing else of the text; what is typed becomes a value of TOML or nothing.
import { expect, test } from "vitest";
import { isFound, type Parameter, replaceAt, valueTyped, withValue } from "./parameters";

const text = '# \u{1F600} remark\n"\u{1F600}" = { days = 5, share = 0.5 } # 5\nend = 1';
const parameter = (way: string, value: string, first: number, after: number): Parameter => ({
  way, part: "x", rule: { ru: "", en: "" }, keys: [way], kind: "number", value, span: { line: 2, first, after }, clauses: [], our_default: false,
});

test("what_stands_behind_in_the_line_moves_with_the_value_before_it", () => {
  const list = [parameter("days", "5", 16, 17), parameter("share", "0.5", 27, 30)];
  const next = replaceAt(text, { line: 2, first: 16, after: 17 }, "120");
  expect(next).toBe('# \u{1F600} remark\n"\u{1F600}" = { days = 120, share = 0.5 } # 5\nend = 1');
  const [days, share] = withValue(list, list[0] as Parameter, "120") as [Parameter, Parameter];
  expect(days.span).toEqual({ line: 2, first: 16, after: 19 });
  expect(replaceAt(next, share.span, "1")).toBe('# \u{1F600} remark\n"\u{1F600}" = { days = 120, share = 1 } # 5\nend = 1');
  expect(replaceAt(text, { line: 3, first: 7, after: 8 }, "22")).toBe(`${text.slice(0, -1)}22`);
});

test("only_values_of_the_text_are_taken", () => {
  expect(["7", "007", "-3", "0,5", "0.5", "0"].map((typed) => valueTyped("number", typed))).toEqual(["7", "7", "-3", "0.5", "0.5", "0"]);
  expect(["", "-", "5.", "1e9", "five"].map((typed) => valueTyped("number", typed))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(valueTyped("date", "2026-0")).toBeUndefined();
  expect(valueTyped("version", '2"\nlevel')).toBeUndefined();
});

test("a_parameter_is_found_by_its_rule_key_and_clause", () => {
  const called = ["Зачёт директором", "срок решения", "п. 3.2.1"];
  expect(isFound(called, "зачет решен")).toBe(true);
  expect(isFound(called, "3.2.1")).toBe(true);
  expect(isFound(called, "тьютор")).toBe(false);
});
