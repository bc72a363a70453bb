// The draft under the hand: every step is shown and saved at once as a whole, and can be taken back. A correction
// gathers steps on this device and sends them once.
import { useRef, useState } from "react";
import type { Refusal } from "../api/refusal";
import { type Autosave, useAutosave } from "../ui/form/autosave";
import { useKept } from "../ui/form/kept";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { mergedDraft, withBan } from "./merge";
import type { Built, DraftContent, Place, Shapes } from "./place";
import { useSaving } from "./saving";

type ChosenItem = Shapes["ChosenItem"];

/** A step in words. */
interface Step {
  told?: string;
}

export interface Draft<Page extends Built = Built> extends Omit<DraftContent, "ban" | "unban"> {
  busy: boolean;
  refusal?: Refusal;
  correcting: boolean;
  changed: boolean;
  /** What was taken away last, in words, until it is taken back or another step is made. */
  last?: string;
  change: (part: Partial<DraftContent>, step?: Step) => void;
  take: (proposal: Shapes["Proposal"]) => void;
  add: (session: string, title: string) => void;
  remove: (session: string) => void;
  /** The activity leaves the plan and is proposed no more, or is proposed again. */
  ban: (session: string, activity: string) => void;
  unban: (activity: string) => void;
  replace: (session: string, by: Shapes["Alternative"]) => void;
  titleOf: (session: string) => string;
  back?: () => void;
  /** Why such a term, saved as it is typed. */
  term: Autosave;
  /** The page when all that was typed is saved; nothing when something could not be. */
  settle: () => Promise<Page | undefined>;
  /** The correction was sent: nothing of it stays here. */
  sent: () => void;
}

export function contentOf(page: Built): DraftContent {
  const { starts, ends, term_reason = "" } = page.route;
  return {
    starts, ends, term_reason,
    goals: page.goals.map(({ id, text, competency }) => ({ id, text, competency })),
    items: page.items.map(({ id, session, goal, starts, ends, locked }) => ({ id, session, goal, starts, ends, locked })),
  };
}

/** Done and locked activities stay whatever is proposed. */
function taken(page: Built, now: DraftContent, proposal: Shapes["Proposal"]): ChosenItem[] {
  const done = new Set(page.items.filter((item) => item.state === "done").map((item) => item.session));
  const kept = now.items.filter((item) => item.locked || done.has(item.session));
  const stays = new Set(kept.map((item) => item.session));
  const known = new Map(now.items.map((item) => [item.session, item]));
  const fresh = proposal.items.filter((item) => !stays.has(item.session)).map((item) => known.get(item.session) ?? { session: item.session });
  return [...kept, ...fresh];
}

/** Another session of the activity stays the same item, another activity is a new one. */
function exchanged(items: readonly ChosenItem[], session: string, by: Shapes["Alternative"]): ChosenItem[] {
  return items.map((item) => {
    if (item.session !== session) return item;
    return { session: by.item.session, goal: item.goal, ...(by.same_activity && { id: item.id }) };
  });
}

interface Correction {
  revision: number;
  /** What it was made from; those of before it was kept have none. */
  base?: DraftContent;
  content: DraftContent;
  titles: [string, string][];
}

/** A correction as it was left, brought together with what became of the route since. */
function upToDate(page: Built, kept: Correction): Correction {
  const { revision } = page.route;
  return kept.revision === revision || !kept.base ? kept : { ...kept, content: mergedDraft(kept.base, kept.content, contentOf(page)) };
}

/** What is under the hand: a correction outlives the page, steps of a draft only until they are saved. */
function useContent(page: Built, place: string, correcting: boolean) {
  const { revision } = page.route;
  const kept = useKept<Correction | undefined>(`${place}/correction`, undefined);
  const [unsaved, setUnsaved] = useState<DraftContent>();
  const correction = correcting && kept.value ? upToDate(page, kept.value) : undefined;
  const local = correcting ? correction?.content : unsaved;
  const now = useRef(local ?? contentOf(page));
  now.current = local ?? contentOf(page);
  const titles = useRef(new Map(correction?.titles));
  for (const item of page.items) titles.current.set(item.session, item.title);
  const hold = (content: DraftContent) => {
    now.current = content;
    if (correcting) kept.change({ revision, base: contentOf(page), content, titles: [...titles.current] });
    else setUnsaved(content);
  };
  return { now, titles, hold, changed: local !== undefined, release: () => setUnsaved(undefined), forget: kept.forget };
}

/** What a step banned is proposed again when it is taken back, and the other way round. */
function bansBefore({ before, after }: { before: DraftContent; after: DraftContent }, now: DraftContent) {
  const fresh = (key: "ban" | "unban") => (after[key] ?? []).filter((activity) => !before[key]?.includes(activity));
  const allowed = fresh("ban").reduce((content, activity) => withBan(content, activity, false), now);
  const { ban, unban } = fresh("unban").reduce((content, activity) => withBan(content, activity, true), allowed);
  return { ban, unban };
}

export function useDraft<Page extends Built>(page: Page, place: Place<Page>): Draft<Page> {
  const say = useWords("route");
  const correcting = !page.may.edit;
  const { now, titles, hold, changed, release, forget } = useContent(page, place.name, correcting);
  const saving = useSaving(page, place, release, (content, replaced) => {
    hold(content);
    if (replaced !== undefined) term.meet(replaced);
    toast(say("together"));
  });
  const [last, setLast] = useState<string>();
  const past = useRef<{ before: DraftContent; after: DraftContent }[]>([]);
  const titleOf = (session: string) => titles.current.get(session) ?? "";
  const keep = async (content: DraftContent) => {
    hold(content);
    return correcting || (await saving.save(content)) !== undefined;
  };
  const term = useAutosave(`${place.name}/term`, now.current.term_reason, async (term_reason) => {
    if (!(await keep({ ...now.current, term_reason }))) throw new Error("the term's reason is not saved");
  });
  const change = (part: Partial<DraftContent>, { told }: Step = {}) => {
    const after = { ...now.current, ...part };
    past.current = [...past.current.slice(-19), { before: now.current, after }];
    setLast(told);
    return keep(after);
  };
  const back = () => {
    const step = past.current.pop();
    setLast(undefined);
    // The step alone is taken back: what was done since by somebody else stays.
    if (step) void keep({ ...mergedDraft(step.after, step.before, now.current), ...bansBefore(step, now.current), term_reason: now.current.term_reason });
  };
  /** An activity that may not stand in the route leaves it again, or no later step could be saved. */
  const add = async (session: string, title: string) => {
    titles.current.set(session, title);
    const saved = await change({ items: [...now.current.items, { session }] });
    const why = saved ? undefined : saving.refused()?.at("/items");
    if (why === undefined) return;
    toast(why);
    past.current.pop();
    void keep({ ...now.current, items: now.current.items.filter((item) => item.session !== session) });
  };
  const replace = (session: string, by: Shapes["Alternative"]) => {
    titles.current.set(by.item.session, by.item.title);
    const told = by.same_activity ? say("replaced.session", { title: by.item.title }) : say("replaced", { was: titleOf(session), title: by.item.title });
    void change({ items: exchanged(now.current.items, session, by) }, { told });
  };
  const remove = (session: string) =>
    void change({ items: now.current.items.filter((item) => item.session !== session) }, { told: say("removed", { title: titleOf(session) }) });
  const ban = (session: string, activity: string) =>
    void change(
      { ...withBan(now.current, activity, true), items: now.current.items.filter((item) => item.session !== session) },
      { told: say("banned", { title: titleOf(session) }) },
    );
  const { starts, ends, term_reason, goals, items } = now.current;
  return {
    starts, ends, term_reason, goals, items,
    busy: saving.busy,
    refusal: saving.refusal,
    correcting,
    changed,
    last,
    change: (part, step) => void change(part, step),
    take: (proposal) => void change({ items: taken(page, now.current, proposal) }),
    add: (session, title) => void add(session, title),
    remove,
    ban,
    unban: (activity) => void change(withBan(now.current, activity, false)),
    replace,
    titleOf,
    back: past.current.length > 0 ? back : undefined,
    term,
    settle: async () => ((await term.flush()) ? saving.settle() : undefined),
    sent: forget,
  };
}
