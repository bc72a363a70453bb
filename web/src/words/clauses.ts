// A clause of an act as people name it: its number, without the code of the regulation before it.
import { say } from "./words";

/** "KIR-3.1.6" is clause 3.1.6 of the act of the regulation that is in force. */
const numberOf = (clause: string) => clause.replace(/^[A-Z]+-/, "");

export function clauseWords(clauses: readonly string[]): string {
  const numbers = [...new Set(clauses.map(numberOf))];
  return say("ui", "clauses", { count: numbers.length, clauses: numbers.join(", ") });
}
