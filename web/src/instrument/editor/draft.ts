// An item while it is written. Parts have ids of their own, so that they are moved and removed without losing what belongs
// to them. Pure: how it is kept and sent is told by editor.tsx.
import type { components } from "../../api/schema";
import { numberTyped } from "../../ui/form/number";
import { gapsIn, isGapped } from "../../ui/question/gaps";
import { hasRubric } from "../../ui/question/kinds";

export type Item = components["schemas"]["Item"];
export type ItemType = Item["type"];
export type ItemAnswer = components["schemas"]["ItemAnswer"];

export const types = ["single", "multi", "order", "match", "short_text", "numeric", "case_task", "gap_match", "inline_choice", "upload"] as const satisfies readonly ItemType[];
export const parts_most = 12;

export interface Part {
  id: string;
  text: string;
}

export interface Line extends Part {
  points_max: number;
}

export interface Draft {
  code: string;
  competency: string;
  type: ItemType;
  difficulty: number;
  points: number;
  text: string;
  picture?: Item["picture"];
  /** Of an order they stand as they should. */
  options: Part[];
  /** The options that are right, of a choice. */
  right: string[];
  prompts: Part[];
  /** Of an inline choice: what each gap offers, by the id of the gap. */
  lists: Record<string, Part[]>;
  /** The option that fits, by the id of the prompt or of the gap. */
  fits: Record<string, string>;
  texts: Part[];
  /** As typed: a comma or a point, perhaps not a number yet. */
  value: string;
  tolerance: string;
  rubric: Line[];
  explanation: string;
  labour_actions: string[];
}

/** An id that none of the parts has. */
export function freeId(parts: readonly Part[]) {
  return `n${1 + Math.max(0, ...parts.map((part) => Number(/\d+$/.exec(part.id)?.[0] ?? 0)))}`;
}

const empties = (count: number): Part[] => Array.from({ length: count }, (_, at) => ({ id: `n${at + 1}`, text: "" }));

export function emptyDraft(): Draft {
  return {
    code: "", competency: "", type: "single", difficulty: 2, points: 1, text: "", options: empties(4), right: [], prompts: empties(2), lists: {}, fits: {},
    texts: empties(1), value: "", tolerance: "", rubric: empties(3).map((part) => ({ ...part, points_max: 1 })), explanation: "", labour_actions: [],
  };
}

const orElse = <T,>(given: T[], otherwise: T[]) => (given.length ? given : otherwise);

const shownNumber = (value: number | undefined) => (value === undefined ? "" : String(value).replace(".", ","));

export function draftOf(item: Item): Draft {
  const empty = emptyDraft();
  const byKey = item.key.options.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
  return {
    code: item.code, competency: item.competency, type: item.type, difficulty: item.difficulty, points: item.points_max, text: item.text, picture: item.picture ?? undefined,
    options: orElse(item.type === "order" ? byKey : item.type === "inline_choice" ? [] : item.options, empty.options),
    right: item.type === "order" ? [] : item.key.options,
    prompts: orElse(isGapped(item.type) ? [] : item.prompts, empty.prompts),
    lists: Object.fromEntries(item.prompts.map(({ id }) => [id, item.options.filter(({ gap }) => gap === id)])),
    fits: Object.fromEntries(item.key.pairs.map(({ prompt, option }) => [prompt, option])),
    texts: orElse(item.key.texts.map((text, at) => ({ id: `n${at + 1}`, text })), empty.texts),
    value: shownNumber(item.key.number?.value),
    tolerance: shownNumber(item.key.number?.tolerance || undefined),
    rubric: orElse(item.key.rubric, empty.rubric),
    explanation: item.explanation, labour_actions: item.labour_actions,
  };
}

/** Whether one writes the answer. */
export function isWritten(type: ItemType) {
  return type === "short_text" || type === "numeric" || type === "case_task";
}

export function takesPairs(type: ItemType) {
  return type === "match" || isGapped(type);
}

/** The gaps of the text as it stands, as an item has them. */
export function gapsOf(draft: Draft): Part[] {
  return gapsIn(draft.text).map((number) => ({ id: `p${number}`, text: number }));
}

export function listOf(draft: Draft, gap: string): Part[] {
  return draft.lists[gap] ?? empties(2);
}

/** An option of a list under an id that no other list has. */
const listed = (gap: string, id: string) => `${gap}.${id}`;

function optionsOf(draft: Draft): Item["options"] {
  if (isWritten(draft.type) || draft.type === "upload") return [];
  if (draft.type !== "inline_choice") return draft.options;
  return gapsOf(draft).flatMap(({ id: gap }) => listOf(draft, gap).map(({ id, text }) => ({ id: listed(gap, id), text, gap })));
}

function pairsOf(draft: Draft): Item["key"]["pairs"] {
  const inLists = draft.type === "inline_choice";
  return (draft.type === "match" ? draft.prompts : gapsOf(draft)).flatMap(({ id }) => {
    const fit = draft.fits[id];
    const offered = inLists ? listOf(draft, id) : draft.options;
    return fit && offered.some((option) => option.id === fit) ? [{ prompt: id, option: inLists ? listed(id, fit) : fit }] : [];
  });
}

export function isChoice(type: ItemType) {
  return type === "single" || type === "multi";
}

export function rubricPoints(draft: Draft) {
  return draft.rubric.reduce((sum, line) => sum + line.points_max, 0);
}

export function pointsOf(draft: Draft) {
  return hasRubric(draft.type) ? rubricPoints(draft) : draft.points;
}

/** What is no number is sent as what the server refuses at its field: JSON has no word for it. */
function numberOf({ value, tolerance }: Draft): Item["key"]["number"] {
  const right = numberTyped(value);
  const miss = tolerance.trim() === "" ? 0 : numberTyped(tolerance);
  return { value: Number.isFinite(right) ? right : Number.MAX_VALUE, tolerance: Number.isFinite(miss) ? miss : -1 };
}

function keyOf(draft: Draft): Item["key"] {
  const key: Item["key"] = { options: [], pairs: [], texts: [], rubric: [] };
  const has = (id: string | undefined) => draft.options.some((option) => option.id === id);
  if (isChoice(draft.type)) key.options = draft.right.filter(has);
  if (draft.type === "order") key.options = draft.options.map(({ id }) => id);
  if (takesPairs(draft.type)) key.pairs = pairsOf(draft);
  if (draft.type === "short_text") key.texts = draft.texts.map(({ text }) => text);
  if (draft.type === "numeric") key.number = numberOf(draft);
  if (hasRubric(draft.type)) key.rubric = draft.rubric;
  return key;
}

/** What is sent: the parts of the draft's type alone. */
export function itemOf(draft: Draft): Item {
  const { code, competency, type, difficulty, text, explanation, labour_actions } = draft;
  return {
    code, group: "", competency, type, difficulty, points_max: pointsOf(draft), text, explanation, labour_actions,
    prompts: type === "match" ? draft.prompts : isGapped(type) ? gapsOf(draft) : [],
    options: optionsOf(draft),
    key: keyOf(draft),
    picture: draft.picture,
  };
}

/** The answer without what the draft does not offer any more. */
export function fitting(answer: ItemAnswer, item: Item): ItemAnswer {
  const has = (parts: readonly { id: string }[], id: string) => parts.some((part) => part.id === id);
  const options = answer.options.filter((id) => has(item.options, id));
  const written = isWritten(item.type);
  return {
    options: takesPairs(item.type) || written ? [] : item.type === "single" ? options.slice(0, 1) : options,
    pairs: takesPairs(item.type) ? answer.pairs.filter(({ prompt, option }) => has(item.prompts, prompt) && has(item.options, option)) : [],
    text: written ? answer.text : "",
  };
}

/** Options in the order in which the server would show them, as far as it knows them. */
export function inOrder(options: readonly Part[], shown: readonly Part[] | undefined): Part[] {
  const places = new Map(shown?.map(({ id }, at) => [id, at]));
  if (options.some(({ id }) => !places.has(id))) return [...options];
  return [...options].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
