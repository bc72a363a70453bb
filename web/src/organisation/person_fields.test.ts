import { expect, test } from "vitest";
import { bodyOf, changedElsewhere, typedOf } from "./person_fields";

const card = {
  id: "1", external: "7", surname: "Росина", given: "Анна", patronymic: "", sex: "female" as const, email: "", phone: "1", education: "",
  experience_years: 5, category: "", last_course: "", revision: 3,
};

test("only_what_another_changed_and_the_reader_typed_otherwise_is_a_conflict", () => {
  const typed = { ...typedOf(card), phone: "2", email: "rosina@example.org" };
  const now = { ...card, phone: "3", email: "rosina@example.org", category: "высшая", revision: 4 };
  expect(changedElsewhere(card, now, typed)).toEqual(["phone", "category"]);
});

test("experience_that_is_not_whole_years_is_sent_as_an_unlikely_one_so_that_the_server_explains", () => {
  expect(bodyOf({ ...typedOf(card), experience_years: "пять" }, 3).experience_years).toBe(-1);
  expect(bodyOf(typedOf(card), 3)).toMatchObject({ experience_years: 5, revision: 3 });
});
