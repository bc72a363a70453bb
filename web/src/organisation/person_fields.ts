// What a correction of a card may change, in the order of the form, and how typed text becomes the request.
import type { components } from "../api/schema";

type Person = components["schemas"]["Person"];

export const fieldNames = [
  "surname", "given", "patronymic", "email", "phone", "education", "experience_years", "category", "last_course",
] as const;
export type FieldName = (typeof fieldNames)[number];
export type TypedCard = Record<FieldName, string>;

export function typedOf(person: Person): TypedCard {
  return Object.fromEntries(fieldNames.map((name) => [name, String(person[name])])) as TypedCard;
}

export function bodyOf(typed: TypedCard, revision: number) {
  const years = Number(typed.experience_years.trim());
  return { ...typed, experience_years: Number.isInteger(years) ? years : -1, revision };
}

/** Fields that somebody else changed since `before` and that now differ from what is typed. */
export function changedElsewhere(before: Person, now: Person, typed: TypedCard): FieldName[] {
  return fieldNames.filter((name) => before[name] !== now[name] && String(now[name]) !== typed[name]);
}
