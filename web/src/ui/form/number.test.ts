import { renderHook } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { changeLanguage, loadWords } from "../../words/words";
import { numberTyped, useNumberFault } from "./number";

beforeAll(async () => {
  await loadWords("ui");
  await changeLanguage("ru");
});

test("numbers_are_read_as_people_type_them", () => {
  expect([" 7,5", "−3", "12"].map(numberTyped)).toEqual([7.5, -3, 12]);
  expect(["", "abc", "много", "7,5,1"].map(numberTyped)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});

test("what_is_no_number_is_told_and_nothing_is_left_to_the_page", () => {
  const { fault } = renderHook(() => ({ fault: useNumberFault() })).result.current;
  expect(fault("много")).toBe("Введите число цифрами");
  expect(fault("7,5")).toBeUndefined();
  expect(fault("7,5", { whole: true })).toBe("Введите целое число");
  expect(fault("")).toBeUndefined();
});
