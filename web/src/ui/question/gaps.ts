// A text with gaps "[1]", "[2]" ...: what is to be done, and the passage in which the gaps stand.
export interface GapText {
  /** Up to the colon or the end of the line before the first gap; empty where there is none. */
  task: string;
  /** Words and the numbers of gaps in turn. */
  passage: (string | number)[];
}

export function gapText(text: string): GapText {
  const first = text.search(/\[\d+\]/);
  const before = first < 0 ? "" : text.slice(0, first);
  const cut = Math.max(before.lastIndexOf(":"), before.lastIndexOf("\n"));
  const passage = text.slice(cut + 1).trim().split(/\[(\d+)\]/);
  return { task: text.slice(0, cut + 1).trim(), passage: passage.map((part, at) => (at % 2 ? Number(part) : part)).filter((part) => part !== "") };
}

/** The gaps of a text by their numbers, while they go up by one from 1; none where they do not. */
export function gapsIn(text: string): string[] {
  const numbers = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => number ?? "");
  return numbers.every((number, at) => number === String(at + 1)) ? numbers : [];
}

export const isGapped = (type: string) => type === "gap_match" || type === "inline_choice";
