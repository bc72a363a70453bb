// Two build one route at once, a teacher and a tutor: what each changed since they last saw the same stays, of both.
import type { DraftContent } from "./draft";

/** Lists of things that are known by a key: theirs, with what I took away gone and what I changed or added as I left it. */
function mergedList<Thing>(base: readonly Thing[], mine: readonly Thing[], theirs: readonly Thing[], key: (thing: Thing) => string, told: (thing: Thing) => readonly unknown[]): Thing[] {
  const was = new Map(base.map((thing) => [key(thing), thing]));
  const own = new Map(mine.map((thing) => [key(thing), thing]));
  const there = new Set(theirs.map(key));
  const changed = (thing: Thing) => {
    const before = was.get(key(thing));
    // What is not said is left to whoever says it: of an activity that was just added only the session is known.
    return !before || told(thing).some((part, place) => part !== undefined && part !== told(before)[place]);
  };
  const stays = theirs.filter((thing) => own.has(key(thing)) || !was.has(key(thing)));
  const merged = stays.map((thing) => {
    const mineOfIt = own.get(key(thing));
    return mineOfIt && was.has(key(thing)) && changed(mineOfIt) ? mineOfIt : thing;
  });
  return [...merged, ...mine.filter((thing) => !there.has(key(thing)) && changed(thing))];
}

/** `base` is what both began with. Where both changed one thing mine stands, for it was done last. */
export function mergedDraft(base: DraftContent, mine: DraftContent, theirs: DraftContent): DraftContent {
  const one = <Key extends "starts" | "ends" | "term_reason">(key: Key) => (mine[key] === base[key] ? theirs[key] : mine[key]);
  return {
    ...mine,
    starts: one("starts"),
    ends: one("ends"),
    term_reason: one("term_reason"),
    goals: mergedList(base.goals, mine.goals, theirs.goals, (goal) => goal.id ?? goal.text, ({ text, competency }) => [text, competency]),
    items: mergedList(base.items, mine.items, theirs.items, (item) => item.session, ({ goal, starts, ends, locked }) => [goal, starts, ends, locked]),
  };
}
