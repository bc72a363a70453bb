// A table as it is shown, in words: what a person takes away as a workbook equals the screen, its filters and its order.

export interface ShownTable {
  title: string;
  filters: { name: string; value: string }[];
  columns: { title: string; number: boolean }[];
  rows: string[][];
}

/** The words of a cell, apart where it shows them apart; what only a screen reader is told is left out. */
function wordsOf(cell: Element): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? "";
    if (text && !walker.currentNode.parentElement?.closest(".sr")) words.push(text);
  }
  return words.join(" ");
}

/** "1 204,5" as a program reads it; anything else stays as it is. */
export function plainNumber(text: string): string {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".").replace("−", "-");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? plain.replace("+", "") : text;
}

function valueOf(control: Element): string {
  if (control instanceof HTMLSelectElement) return control.value === "" ? "" : (control.selectedOptions[0]?.textContent ?? "").trim();
  if (control instanceof HTMLInputElement && control.type === "checkbox") return control.checked ? "✓" : "";
  return (control as HTMLInputElement).value.trim();
}

/** Filters that narrow something now, as the page names them. */
export function filtersOf(page: ParentNode): ShownTable["filters"] {
  const filters: ShownTable["filters"] = [];
  for (const control of page.querySelectorAll(".filters input:not([type=radio]), .filters select")) {
    const label = (control as HTMLInputElement).labels?.[0];
    const value = valueOf(control);
    const name = control.getAttribute("aria-label") ?? (label ? wordsOf(label) : "");
    if (name && value) filters.push({ name, value });
  }
  return filters;
}

/** Columns without a title hold what one presses, and the first of a table of choices its boxes: neither is taken. */
export function shownTable(table: HTMLTableElement, title: string, columns: readonly { title: string; number?: boolean }[], picks: boolean): ShownTable {
  const taken = columns.map((column, at) => ({ ...column, at: picks ? at + 1 : at })).filter((column) => column.title !== "");
  const rows = [...table.querySelectorAll("tbody > tr")].map((row) =>
    taken.map(({ at, number }) => {
      const cell = row.children[at];
      const words = cell ? wordsOf(cell) : "";
      return number ? plainNumber(words) : words;
    }),
  );
  return { title, filters: filtersOf(document), columns: taken.map((column) => ({ title: column.title, number: column.number ?? false })), rows };
}
