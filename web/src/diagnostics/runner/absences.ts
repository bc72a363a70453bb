// Absences from the page of a form that the server does not have yet.
import type { components } from "../../api/schema";

type Absence = components["schemas"]["PageAbsence"];

const keyOf = (attempt: string) => `marshrut.away.${attempt}`;

export function waiting(attempt: string, storage: Storage = localStorage): Absence[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(attempt)) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function keep(attempt: string, absences: Absence[], storage: Storage) {
  if (absences.length === 0) storage.removeItem(keyOf(attempt));
  else storage.setItem(keyOf(attempt), JSON.stringify(absences));
}

export function noted(attempt: string, absence: Absence, storage: Storage = localStorage) {
  try {
    keep(attempt, [...waiting(attempt, storage), absence], storage);
  } catch {
    // A device that keeps nothing counts nothing.
  }
}

/** The server has these. */
export function without(attempt: string, told: readonly Absence[], storage: Storage = localStorage) {
  const times = new Set(told.map(({ client_ms }) => client_ms));
  keep(attempt, waiting(attempt, storage).filter(({ client_ms }) => !times.has(client_ms)), storage);
}
