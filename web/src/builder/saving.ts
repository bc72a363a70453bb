// Saves of a draft go one after another, each upon the revision that the last one made: two quick steps never meet as a
// conflict, and whoever must build upon what is saved waits for it by `settle`. Where somebody else saved meanwhile, what both
// changed is brought together and saved again.
import { useRef } from "react";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { Refusal } from "../api/refusal";
import { type DraftContent, contentOf } from "./draft";
import { mergedDraft } from "./merge";
import { type RoutePage, keepRoute, routeKey } from "./reads";

interface Wanted {
  content?: DraftContent;
  refused?: Refusal;
  going?: Promise<RoutePage | undefined>;
}

/** `together` gets what was brought together with somebody else's steps, to be shown. */
export function useSaving(page: RoutePage, saved: () => void, together: (content: DraftContent) => void) {
  const latest = useRef(page);
  const wanted = useRef<Wanted>({});
  // What is under the hand was made from the page that was then: a newer one is met when it is saved.
  if (!wanted.current.content && page.route.revision >= latest.current.route.revision) latest.current = page;
  const { id } = page.route;
  const act = useAct((content: DraftContent, once) => {
    const body = { revision: latest.current.route.revision, ...content };
    return answered(api.PUT("/api/routes/{route}", { params: { path: { route: id } }, body, ...once }));
  });
  /** Whether it was brought together with what somebody else saved. */
  const mergeInto = async (content: DraftContent) => {
    const theirs = await answered(api.GET("/api/routes/{route}", { params: { path: { route: id } } }));
    if (!theirs.may.edit || theirs.route.revision === latest.current.route.revision) return false;
    const merged = mergedDraft(contentOf(latest.current), wanted.current.content ?? content, contentOf(theirs));
    latest.current = theirs;
    wanted.current.content = merged;
    together(merged);
    return true;
  };
  const send = async (content: DraftContent) => {
    try {
      latest.current = await act.runAsync(content);
      return content;
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.status === 412 && (await mergeInto(content))) return undefined;
      throw refusal;
    }
  };
  const sendAll = async () => {
    try {
      for (let sent: DraftContent | undefined; wanted.current.content && sent !== wanted.current.content; ) sent = await send(wanted.current.content);
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
