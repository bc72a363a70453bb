// Numbers as people type them: with a comma or a point, a minus or a hyphen.
import { useWords } from "../../words/words";

/** NaN for what is no number, and for nothing. */
export function numberTyped(text: string): number {
  const typed = text.trim();
  return typed === "" ? Number.NaN : Number(typed.replace("−", "-").replace(",", "."));
}

/** What is wrong with a typed number, beside its field; an empty field is the page's matter. */
export function useNumberFault() {
  const say = useWords("ui");
  return (text: string, { whole = false } = {}): string | undefined => {
    if (text.trim() === "") return undefined;
    const number = numberTyped(text);
    if (!Number.isFinite(number)) return say("number.none");
    return whole && !Number.isInteger(number) ? say("number.whole") : undefined;
  };
}
