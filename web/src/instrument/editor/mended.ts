// Which of the places that were refused stand as they stood: what was mended since is not wrong any more, as far as one knows
// before the next saving. Pure.
import type { Item } from "./draft";

function valueAt(item: Item, pointer: string): unknown {
  return pointer.split("/").slice(1).reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], item);
}

/** Whether the part that a pointer names was changed; a part that the item has no place for is one of its options. */
export function isMended(sent: Item, now: Item, pointer: string) {
  const part = (item: Item) => JSON.stringify(valueAt(item, pointer) ?? item.options);
  return part(sent) !== part(now);
}
