// A parameter of a regulation's text: replaced at its place, so that remarks and order stay, and found by what people call it.
import type { components } from "../api/schema";

export type Parameter = components["schemas"]["Parameter"];
type Span = Parameter["span"];

/** Columns count code points, as the reader of the text does; a string counts halves of some. */
export function replaceAt(text: string, { line, first, after }: Span, next: string): string {
  let begin = 0;
  for (let at = 1; at < line; at++) begin = text.indexOf("\n", begin) + 1;
  const end = text.indexOf("\n", begin);
  const letters = Array.from(text.slice(begin, end < 0 ? undefined : end));
  const before = letters.slice(0, first - 1).join("");
  const rest = letters.slice(after - 1).join("");
  return text.slice(0, begin) + before + next + rest + (end < 0 ? "" : text.slice(end));
}

/** The list after `changed` was given a value: what stands behind it in its line has moved. */
export function withValue(list: readonly Parameter[], changed: Parameter, value: string): Parameter[] {
  const { line, first, after } = changed.span;
  const grown = first + asWritten(changed, value).length - after;
  return list.map((one) => {
    if (one.way === changed.way) return { ...one, value, span: { line, first, after: after + grown } };
    if (one.span.line !== line || one.span.first < after) return one;
    return { ...one, span: { line, first: one.span.first + grown, after: one.span.after + grown } };
  });
}

export function asWritten({ kind }: Pick<Parameter, "kind">, value: string) {
  return kind === "version" ? `"${value}"` : value;
}

/** What was typed as a value of the text; undefined while it is none. */
export function valueTyped(kind: Parameter["kind"], typed: string): string | undefined {
  if (kind === "date") return /^\d{4}-\d\d-\d\d$/.test(typed) ? typed : undefined;
  if (kind === "version") return /^[\w.-]{1,40}$/.test(typed) ? typed : undefined;
  const number = /^(-?)0*(\d{1,15})(\.\d{1,15})?$/.exec(typed.trim().replace(",", "."));
  return number ? `${number[1]}${number[2]}${number[3] ?? ""}` : undefined;
}

const plain = (text: string) => text.toLowerCase().replaceAll("\u0451", "\u0435");

/** Every word of the search stands somewhere in what the parameter is called by. */
export function isFound(called: readonly string[], search: string) {
  const all = plain(called.join(" "));
  return plain(search).split(/\s+/).every((word) => all.includes(word));
}
