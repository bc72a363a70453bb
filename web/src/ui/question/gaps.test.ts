import { expect, test } from "vitest";
import { gapText, gapsIn } from "./gaps";

test("the task is what stands before the passage", () => {
  expect(gapText("Вставьте слова: Дом [1], сад [2].")).toEqual({ task: "Вставьте слова:", passage: ["Дом ", 1, ", сад ", 2, "."] });
  expect(gapText("[1] и [2]")).toEqual({ task: "", passage: [1, " и ", 2] });
  expect(gapText("Первое.\nВремя: [1] час").task).toBe("Первое.\nВремя:");
  expect(gapText("Без пропусков")).toEqual({ task: "", passage: ["Без пропусков"] });
});

test("gaps count while their numbers go up by one", () => {
  expect(gapsIn("[1] a [2]")).toEqual(["1", "2"]);
  expect(gapsIn("[2] a [1]")).toEqual([]);
  expect(gapsIn("[1] a [1]")).toEqual([]);
  expect(gapsIn("нет")).toEqual([]);
});
