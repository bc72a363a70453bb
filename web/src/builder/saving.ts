// Saves of a draft go one after another, each upon the revision that the last one made: two quick steps never meet as a
// conflict, and whoever must build upon what is saved waits for it by `settle`. Where somebody else saved meanwhile, what both
// changed is brought together and saved again.
import { useRef } from "react";
import { queries, useAct } from "../api/query";
import { Refusal } from "../api/refusal";
import { contentOf } from "./draft";
import { mergedDraft } from "./merge";
import type { Built, DraftContent, Place } from "./place";

interface Wanted<Page> {
  content?: DraftContent;
  refused?: Refusal;
  going?: Promise<Page | undefined>;
}

/** `together` gets what was brought together with somebody else's steps, to be shown, and the reason of the term that mine replaced. */
export function useSaving<Page extends Built>(page: Page, place: Place<Page>, saved: () => void, together: (content: DraftContent, replaced?: string) => void) {
  const latest = useRef(page);
  const wanted = useRef<Wanted<Page>>({});
  // What is under the hand was made from the page that was then: a newer one is met when it is saved.
  if (!wanted.current.content && page.route.revision >= latest.current.route.revision) latest.current = page;
  const act = useAct((content: DraftContent, once) => place.save(content, latest.current.route.revision, once));
  /** Whether it was brought together with what somebody else saved. */
  const mergeInto = async (content: DraftContent) => {
    const theirs = await place.read();
    if (!theirs.may.edit || theirs.route.revision === latest.current.route.revision) return false;
    const base = contentOf(latest.current), other = contentOf(theirs);
    const merged = mergedDraft(base, wanted.current.content ?? content, other);
    latest.current = theirs;
    wanted.current.content = merged;
    const replaced = other.term_reason !== base.term_reason && other.term_reason !== merged.term_reason;
    together(merged, replaced ? other.term_reason : undefined);
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
      place.keep(latest.current);
      saved();
      return latest.current;
    } catch (refusal) {
      wanted.current.refused = refusal instanceof Refusal ? refusal : undefined;
      if (refusal instanceof Refusal && refusal.status === 412) await queries.invalidateQueries({ queryKey: [...place.key] });
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
