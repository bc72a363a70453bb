// The draft under the hand: every step is saved at once as a whole, with the revision it was made upon, and can be
// taken back. A correction gathers steps here and sends them once.
import { useRef, useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { Refusal } from "../api/refusal";
import { useWords } from "../words/words";
import { type RoutePage, type Shapes, keepRoute } from "./reads";

type ChosenItem = Shapes["ChosenItem"];
type StatedGoal = Shapes["StatedGoal"];

export interface DraftContent {
  starts: string;
  ends: string;
  term_reason: string;
  goals: StatedGoal[];
  items: ChosenItem[];
  banned?: string[];
}

/** A step in words, and what it changes that the page does not hold. */
interface Step {
  told?: string;
  was?: Partial<DraftContent>;
}

export interface Draft extends DraftContent {
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
  replace: (session: string, by: Shapes["Alternative"]) => void;
  titleOf: (session: string) => string;
  back?: () => void;
}

export function contentOf(page: RoutePage): DraftContent {
  const { starts, ends, term_reason } = page.route;
  return {
    starts, ends, term_reason,
    goals: page.goals.map(({ id, text, competency }) => ({ id, text, competency })),
    items: page.items.map(({ id, session, goal, starts, ends, locked }) => ({ id, session, goal, starts, ends, locked })),
  };
}

/** Done and locked activities stay whatever is proposed. */
function taken(page: RoutePage, now: DraftContent, proposal: Shapes["Proposal"]): ChosenItem[] {
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

export function useDraft(page: RoutePage): Draft {
  const say = useWords("route");
  const correcting = !page.may.edit;
  const [local, setLocal] = useState<DraftContent>();
  const [last, setLast] = useState<string>();
  const past = useRef<DraftContent[]>([]);
  const titles = useRef(new Map<string, string>());
  for (const item of page.items) titles.current.set(item.session, item.title);
  const titleOf = (session: string) => titles.current.get(session) ?? "";
  const now = local ?? contentOf(page);
  const { id, revision } = page.route;
  const save = useAct(
    (content: DraftContent, once) =>
      answered(api.PUT("/api/routes/{route}", { params: { path: { route: id } }, body: { revision, ...content }, ...once })),
    { done: keepRoute },
  );
  const keep = (content: DraftContent) => (correcting ? setLocal(content) : save.run(content));
  const change = (part: Partial<DraftContent>, { told, was }: Step = {}) => {
    past.current = [...past.current.slice(-19), { ...now, ...was }];
    setLast(told);
    keep({ ...now, ...part });
  };
  const back = () => {
    const before = past.current.pop();
    setLast(undefined);
    if (before) keep(before);
  };
  const add = (session: string, title: string) => {
    titles.current.set(session, title);
    change({ items: [...now.items, { session }] });
  };
  const replace = (session: string, by: Shapes["Alternative"]) => {
    titles.current.set(by.item.session, by.item.title);
    const told = by.same_activity ? say("replaced.session", { title: by.item.title }) : say("replaced", { was: titleOf(session), title: by.item.title });
    change({ items: exchanged(now.items, session, by) }, { told });
  };
  const remove = (session: string) =>
    change({ items: now.items.filter((item) => item.session !== session) }, { told: say("removed", { title: titleOf(session) }) });
  return {
    ...now,
    busy: save.running,
    refusal: save.refusal,
    correcting,
    changed: local !== undefined,
    last,
    change,
    take: (proposal) => change({ items: taken(page, now, proposal) }),
    add,
    remove,
    replace,
    titleOf,
    back: past.current.length > 0 ? back : undefined,
  };
}
