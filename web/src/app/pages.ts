// All pages of all rooms, as their folders offer them, each loaded with its words when first opened.
import type { Page } from "../ui/page/pages";
import { loadWords } from "../words/words";
import { type PagePart, pagePart } from "./page_part";

export type ShownPage = Page & PagePart;

const offered = import.meta.glob<{ default: readonly Page[] }>("../*/pages.ts", { eager: true });

function shown(page: Page): ShownPage {
  const load = async () => (await Promise.all([page.load(), loadWords(...page.words)]))[0].default;
  return { ...page, ...pagePart(load) };
}

export const pages: readonly ShownPage[] = Object.values(offered).flatMap((room) => room.default.map(shown));

export function mayOpen(page: Page, duties: readonly string[]): boolean {
  if (page.duties === "anyone" || page.duties === "signed_in") return true;
  return page.duties.some((duty) => duties.includes(duty));
}
