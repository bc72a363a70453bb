// Saves of a draft go one after another, each upon the revision that the last one made: two quick steps never meet as a
// conflict, and whoever must build upon what is saved waits for it by `settle`.
import { useRef } from "react";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { Refusal } from "../api/refusal";
import type { DraftContent } from "./draft";
import { type RoutePage, keepRoute, routeKey } from "./reads";

interface Wanted {
  content?: DraftContent;
  refused?: Refusal;
  going?: Promise<RoutePage | undefined>;
}

export function useSaving(page: RoutePage, saved: () => void) {
  const latest = useRef(page);
  if (page.route.revision >= latest.current.route.revision) latest.current = page;
  const wanted = useRef<Wanted>({});
  const { id } = page.route;
  const act = useAct((content: DraftContent, once) => {
    const body = { revision: latest.current.route.revision, ...content };
    return answered(api.PUT("/api/routes/{route}", { params: { path: { route: id } }, body, ...once }));
  });
  const sendAll = async () => {
    try {
      for (let sent: DraftContent | undefined; wanted.current.content && sent !== wanted.current.content; ) {
        sent = wanted.current.content;
        latest.current = await act.runAsync(sent);
      }
      wanted.current.content = undefined;
      keepRoute(latest.current);
      saved();
      return latest.current;
    } catch (refusal) {
      wanted.current.refused = refusal instanceof Refusal ? refusal : undefined;
      if (refusal instanceof Refusal && refusal.status === 412) await queries.invalidateQueries({ queryKey: routeKey(id) });
      return undefined;
    } finally {
      wanted.current.going = undefined;
    }
  };
  const go = () => (wanted.current.going ??= sendAll());
  return {
    busy: act.running,
    refusal: act.refusal,
    /** Why the last save was refused. */
    refused: () => wanted.current.refused,
    save: (content: DraftContent) => {
      wanted.current.refused = undefined;
      wanted.current.content = content;
      return go();
    },
    /** The page as it is saved, when nothing is left to save; nothing when a save was refused. */
    settle: async () => (wanted.current.content ? go() : latest.current),
  };
}
