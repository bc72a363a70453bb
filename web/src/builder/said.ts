// What planning says, to one person of their route or of a plan for several.
import type { Values } from "../words/message";
import { useWords } from "../words/words";
import { usePlace } from "./place";

/** What is said in other words to several. */
const of_many = {
  "left.completed": "left.completed.many",
  "left.no_seats": "left.no_seats.many",
  "reason.on_request": "reason.on_request.many",
  coverage: "coverage.many",
  "share.means": "share.means.many",
} as const;
const isOfMany = (key: string): key is keyof typeof of_many => key in of_many;

export function useSaid() {
  const say = useWords("planning");
  const { many } = usePlace();
  return (key: Parameters<typeof say>[0], values?: Values) => say(many && isOfMany(key) ? of_many[key] : key, values);
}
