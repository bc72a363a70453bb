// Answers on their way to the server, kept on this device until it has them. The greatest number of an answer wins
// there, so sending one again does no harm. Pure: where it is kept and how it is sent is told by use_answers.ts.
import type { components } from "../../api/schema";
import { answer_characters_max } from "../../ui/question/kinds";

export type ItemAnswer = components["schemas"]["ItemAnswer"];

export interface Waiting {
  value: ItemAnswer;
  sequence: number;
  client_ms: number;
}

export interface Kept {
  value: ItemAnswer;
  sequence: number;
}

export interface Queue {
  /** What the server has, by item. */
  kept: Record<string, Kept>;
  /** What it does not have yet, by item. */
  waiting: Record<string, Waiting>;
  /** What was typed here and gave way to an answer of another device, by item, until the person has seen it. */
  ceded: Record<string, ItemAnswer>;
  /** Items whose answer has a file on the server. */
  filed: string[];
  /** Items to come back to. */
  flags: string[];
  /** The item that is looked at. */
  at: string;
}

export const emptyAnswer: ItemAnswer = { options: [], pairs: [], text: "" };

export function isAnswered(answer: ItemAnswer | undefined) {
  return answer !== undefined && (answer.options.length > 0 || answer.pairs.length > 0 || answer.text.trim() !== "");
}

export function answerOf(queue: Queue, item: string): ItemAnswer {
  return queue.waiting[item]?.value ?? queue.kept[item]?.value ?? emptyAnswer;
}

/** Counted in whole signs, as the server counts. */
const isTooLong = ({ text }: ItemAnswer) => text.length > answer_characters_max && [...text].length > answer_characters_max;

/** As the server takes it: of a text that is too long the beginning, so that the end of the time finds no item without one. */
export function forServer(value: ItemAnswer): ItemAnswer {
  return isTooLong(value) ? { ...value, text: [...value.text].slice(0, answer_characters_max).join("") } : value;
}

/** Items of which the server has the beginning alone: the whole waits here until it is shortened. */
export function cutShort({ waiting, kept }: Queue): string[] {
  return Object.entries(waiting).filter(([item, { value, sequence }]) => isTooLong(value) && kept[item]?.sequence === sequence).map(([item]) => item);
}

/** Items whose answer is to go. */
export function sendable(queue: Queue): string[] {
  const cut = cutShort(queue);
  return Object.keys(queue.waiting).filter((item) => !cut.includes(item));
}

export type Place = "none" | "device" | "server";

/** Where the answer to an item lies. */
export function placeOf(queue: Queue, item: string): Place {
  if (queue.waiting[item]) return "device";
  return isAnswered(queue.kept[item]?.value) || queue.filed.includes(item) ? "server" : "none";
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}

export function answered(queue: Queue, item: string, value: ItemAnswer, now: number): Queue {
  const last = Math.max(queue.kept[item]?.sequence ?? 0, queue.waiting[item]?.sequence ?? 0);
  return { ...queue, waiting: { ...queue.waiting, [item]: { value, sequence: last + 1, client_ms: now } } };
}

function isSame(one: ItemAnswer, other: ItemAnswer) {
  const read = ({ options, pairs, text }: ItemAnswer) => JSON.stringify([options, pairs.map(({ option, prompt }) => [option, prompt]), text]);
  return read(one) === read(other);
}

/** The server said what it keeps. An answer given meanwhile goes on waiting; one that gave way is not lost. */
export function received(queue: Queue, item: string, kept: Kept): Queue {
  const waiting = queue.waiting[item];
  const beginning = waiting?.sequence === kept.sequence && isTooLong(waiting.value);
  const settled = waiting !== undefined && waiting.sequence <= kept.sequence && !beginning;
  const gaveWay = settled && isAnswered(waiting.value) && !isSame(waiting.value, kept.value);
  return {
    ...queue,
    kept: { ...queue.kept, [item]: kept },
    waiting: settled ? without(queue.waiting, item) : queue.waiting,
    ceded: gaveWay ? { ...queue.ceded, [item]: waiting.value } : queue.ceded,
  };
}

/** The person has seen what gave way. */
export function seen(queue: Queue, item: string): Queue {
  return { ...queue, ceded: without(queue.ceded, item) };
}

/** Takes up what the server shows after a load; what waits here with a greater number stays. */
export function merged(queue: Queue, items: readonly { item: string; value: ItemAnswer | undefined; sequence: number }[]): Queue {
  return items.reduce(
    (all, { item, value, sequence }) => (value ? received(all, item, { value, sequence }) : all),
    { ...queue, kept: {} },
  );
}

export function flagged(queue: Queue, item: string): Queue {
  const has = queue.flags.includes(item);
  return { ...queue, flags: has ? queue.flags.filter((one) => one !== item) : [...queue.flags, item] };
}

const empty: Queue = { kept: {}, waiting: {}, ceded: {}, filed: [], flags: [], at: "" };
const keyOf = (attempt: string) => `marshrut.attempt.${attempt}`;

export function loadQueue(attempt: string, storage: Storage = localStorage): Queue {
  try {
    return { ...empty, ...JSON.parse(storage.getItem(keyOf(attempt)) ?? "{}"), kept: {}, filed: [] };
  } catch {
    return empty;
  }
}

/** Keeps what the server does not have; false when the device refuses to keep anything. */
export function keepQueue(attempt: string, queue: Queue, storage: Storage = localStorage): boolean {
  try {
    storage.setItem(keyOf(attempt), JSON.stringify({ waiting: queue.waiting, ceded: queue.ceded, flags: queue.flags, at: queue.at }));
    return true;
  } catch {
    return false;
  }
}

/** Texts that the end of the time left on this device: they are shown until the person has them. */
export function textsOf(waiting: Queue["waiting"]): string[] {
  return Object.values(waiting).map(({ value }) => value.text.trim()).filter(Boolean);
}

/** The attempt is over: what the server has is forgotten here, what it did not take is not. */
export function forgetSent(attempt: string, storage: Storage = localStorage) {
  if (textsOf(loadQueue(attempt, storage).waiting).length === 0) forgetQueue(attempt, storage);
}

export function forgetQueue(attempt: string, storage: Storage = localStorage) {
  storage.removeItem(keyOf(attempt));
}
