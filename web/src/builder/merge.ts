// Two build one route at once, a teacher and a tutor: what each changed since they last saw the same stays, of both.
import type { DraftContent } from "./place";

type Item = DraftContent["items"][number];
type Goal = DraftContent["goals"][number];

/** Theirs, with what I changed of it; what is not said is left to whoever says it. */
function merged<Thing extends object>(base: Thing | undefined, mine: Thing, theirs: Thing, parts: readonly (keyof Thing)[]): Thing {
  const thing = { ...theirs };
  for (const part of parts) if (mine[part] !== undefined && mine[part] !== base?.[part]) thing[part] = mine[part];
  return thing;
}

interface Kind<Thing> {
  key: (thing: Thing) => string;
  parts: readonly (keyof Thing)[];
}

/** Lists of things that are known by a key: theirs, with what I took away gone and what I changed or added as I left it. */
function mergedList<Thing extends object>(base: readonly Thing[], mine: readonly Thing[], theirs: readonly Thing[], { key, parts }: Kind<Thing>): Thing[] {
  const was = new Map(base.map((thing) => [key(thing), thing]));
  const own = new Map(mine.map((thing) => [key(thing), thing]));
  const there = new Set(theirs.map(key));
  const isChanged = (thing: Thing) => {
    const before = was.get(key(thing));
    return !before || parts.some((part) => thing[part] !== undefined && thing[part] !== before[part]);
  };
  const stays = theirs.filter((thing) => own.has(key(thing)) || !was.has(key(thing)));
  const together = stays.map((thing) => merged(was.get(key(thing)), own.get(key(thing)) ?? thing, thing, parts));
  return [...together, ...mine.filter((thing) => !there.has(key(thing)) && isChanged(thing))];
}

/** What was just added has no id yet: the saved ones tell it, by what it is named by. */
function withIds<Thing extends Item | Goal>(things: readonly Thing[], name: (thing: Thing) => string, ...known: readonly (readonly Thing[])[]): Thing[] {
  return things.map((thing) => {
    const id = thing.id ?? known.flat().find((one) => name(one) === name(thing))?.id;
    return id ? { ...thing, id } : thing;
  });
}

const session = (item: Item) => item.session;
const text = (goal: Goal) => goal.text;

const itemKey = (item: Item) => item.id ?? item.session;
const goals: Kind<Goal> = { key: (goal) => goal.id ?? goal.text, parts: ["text", "competency"] };

/** Another session has days of its own: they go along with it, whoever chose it. */
function mergedItems(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): Item[] {
  const own = new Map(mine.map((item) => [itemKey(item), item]));
  const was = new Map(base.map((item) => [itemKey(item), item]));
  return mergedList(base, mine, theirs, { key: itemKey, parts: ["session", "goal", "starts", "ends", "locked"] }).map((item) => {
    const before = was.get(itemKey(item))?.session;
    const chosen = own.get(itemKey(item));
    if (!before || item.session === before) return item;
    const { starts, ends } = (chosen?.session === item.session ? chosen : theirs.find((one) => itemKey(one) === itemKey(item))) ?? {};
    const { id, goal, locked } = item;
    return { id, session: item.session, goal, locked, ...(starts && { starts }), ...(ends && { ends }) };
  });
}

/** `base` is what both began with. Where both changed one part of one thing mine stands, for it was done last. */
export function mergedDraft(base: DraftContent, mine: DraftContent, theirs: DraftContent): DraftContent {
  const one = <Key extends "starts" | "ends" | "term_reason">(key: Key) => (mine[key] === base[key] ? theirs[key] : mine[key]);
  const goalsBefore = withIds(base.goals, text, theirs.goals);
  const named = mergedList(goalsBefore, withIds(mine.goals, text, goalsBefore, theirs.goals), theirs.goals, goals);
  const known = new Set(named.map((goal) => goal.id));
  const before = withIds(base.items, session, theirs.items);
  const items = mergedItems(before, withIds(mine.items, session, before, theirs.items), theirs.items);
  return {
    ...mine,
    starts: one("starts"),
    ends: one("ends"),
    term_reason: one("term_reason"),
    goals: named,
    items: items.map(({ goal, ...item }) => (goal && known.has(goal) ? { ...item, goal } : item)),
  };
}

/** One activity more is banned, or one less. */
export function withBan(content: DraftContent, activity: string, banned: boolean): DraftContent {
  const without = (list: readonly string[] = []) => list.filter((one) => one !== activity);
  const ban = without(content.ban), unban = without(content.unban);
  return { ...content, ban: banned ? [...ban, activity] : ban, unban: banned ? unban : [...unban, activity] };
}
