import { expect, test } from "vitest";
import { fill } from "./message";

test("a_name_is_put_in_its_slot", () => {
  expect(fill("Выбрать: {name}", { name: "Росина" })).toBe("Выбрать: Росина");
});

test.each([
  [1, "1 час"],
  [3, "3 часа"],
  [11, "11 часов"],
  [21, "21 час"],
  [1.5, "1,5 часа"],
])("russian_counts_%s_as_%s", (count, text) => {
  expect(fill("{count, plural, one {# час} few {# часа} many {# часов} other {# часа}}", { count })).toBe(text);
});

test("an_exact_number_wins_over_its_rule", () => {
  expect(fill("{count, plural, =0 {пусто} other {#}}", { count: 0 })).toBe("пусто");
});

test("a_choice_may_hold_slots", () => {
  expect(fill("{kind, select, head {Директор {name}} other {{name}}}", { kind: "head", name: "Т." })).toBe("Директор Т.");
});

test("quotation_marks_of_a_value_are_of_the_second_kind_inside_those_of_the_message", () => {
  expect(fill("Кампания «{title}» идёт", { title: "Осень «проба»" })).toBe("Кампания «Осень „проба“» идёт");
  expect(fill("Школа {title}", { title: "«Росток»" })).toBe("Школа «Росток»");
});

test("a_missing_value_and_an_open_brace_are_faults", () => {
  expect(() => fill("{name}")).toThrow("no value");
  expect(() => fill("{name", { name: "x" })).toThrow("not closed");
});

test("a_sentence_that_ends_by_a_date_has_one_point", () => {
  expect(fill("по {until}. Дальше", { until: "26\u00a0ноября 2026\u00a0г." })).toBe("по 26\u00a0ноября 2026\u00a0г. Дальше");
});
