// The draft under the hand: every step is saved at once as a whole, with the revision it was made upon, and can be
// taken back. A correction gathers steps here and sends them once.
import { useRef, useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { Refusal } from "../api/refusal";
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

export interface Draft extends DraftContent {
  busy: boolean;
  refusal?: Refusal;
  correcting: boolean;
  changed: boolean;
  change: (part: Partial<DraftContent>) => void;
  take: (proposal: Shapes["Proposal"]) => void;
  add: (session: string) => void;
  remove: (session: string) => void;
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

export function useDraft(page: RoutePage): Draft {
  const correcting = !page.may.edit;
  const [local, setLocal] = useState<DraftContent>();
  const past = useRef<DraftContent[]>([]);
  const now = local ?? contentOf(page);
  const { id, revision } = page.route;
  const save = useAct(
    (content: DraftContent, once) =>
      answered(api.PUT("/api/routes/{route}", { params: { path: { route: id } }, body: { revision, ...content }, ...once })),
    { done: keepRoute },
  );
  const keep = (content: DraftContent) => (correcting ? setLocal(content) : save.run(content));
  const change = (part: Partial<DraftContent>) => {
    past.current = [...past.current.slice(-19), now];
    keep({ ...now, ...part });
  };
  const back = () => {
    const before = past.current.pop();
    if (before) keep(before);
  };
  return {
    ...now,
    busy: save.running,
    refusal: save.refusal,
    correcting,
    changed: local !== undefined,
    change,
    take: (proposal) => change({ items: taken(page, now, proposal) }),
    add: (session) => change({ items: [...now.items, { session }] }),
    remove: (session) => change({ items: now.items.filter((item) => item.session !== session) }),
    back: past.current.length > 0 ? back : undefined,
  };
}
