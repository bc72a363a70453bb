// Nothing typed is lost: a text is saved a moment after the last key, kept on the device while the network is away and
// sent again when it is back. `save` may throw; an error with `lost` (no answer came) is a reason to wait, any other
// is shown.
import { useCallback, useEffect, useRef, useState } from "react";
import { clockNow } from "../../words/format";
import { draftAt, dropDraft, keepDraft } from "./drafts";

export interface SaveState {
  kind: "idle" | "dirty" | "saving" | "saved" | "local" | "failed";
  at?: number;
  error?: unknown;
}

export interface Autosave {
  text: string;
  change: (text: string) => void;
  /** Saves at once, as when the field is left; false when the text stays unsaved. */
  flush: () => Promise<boolean>;
  state: SaveState;
  /** What somebody else wrote while this text was typed: both stay in sight until one is chosen. */
  theirs?: string;
  meet: (theirs?: string) => void;
}

const pause_ms = 800;
const again_ms = 5000;

function isLost(error: unknown) {
  return !navigator.onLine || (typeof error === "object" && error !== null && (error as { lost?: boolean }).lost === true);
}

/** Takes up what somebody else wrote while nothing is typed; else it is told beside. What was sent from here is nobody else's. */
function useKnown(known: string, sent: readonly string[], isTyped: () => boolean, take: (text: string) => void) {
  const met = useRef(known);
  const [theirs, meet] = useState<string>();
  useEffect(() => {
    if (met.current === known) return;
    met.current = known;
    if (sent.includes(known)) return;
    if (isTyped()) meet(known);
    else take(known);
  });
  return { theirs, meet };
}

/** `place` names the text on this device, for example `route/12/goal`. `known` is what is kept elsewhere, and may change. */
export function useAutosave(place: string, known: string, save: (text: string) => Promise<void>): Autosave {
  const [text, setText] = useState(() => draftAt(place) ?? known);
  const [state, setState] = useState<SaveState>(() => ({ kind: draftAt(place) === null ? "idle" : "local" }));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<{ text: string; sent: string[]; save: typeof save; going?: Promise<boolean>; gone?: boolean }>({ text, sent: [], save });
  latest.current.save = save;
  const { theirs, meet } = useKnown(known, latest.current.sent, () => draftAt(place) !== null, (taken) => {
    latest.current.text = taken;
    setText(taken);
    setState({ kind: "idle" });
  });

  const send = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const all = async () => {
      setState({ kind: "saving" });
      try {
        for (let sent: string | undefined; sent !== latest.current.text; ) {
          sent = latest.current.text;
          latest.current.sent.push(sent);
          await latest.current.save(sent);
        }
        dropDraft(place);
        setState({ kind: "saved", at: clockNow() });
        return true;
      } catch (error) {
        setState(isLost(error) ? { kind: "local" } : { kind: "failed", error });
        if (isLost(error) && !latest.current.gone) timer.current = setTimeout(() => void send(), again_ms);
        return false;
      } finally {
        latest.current.going = undefined;
      }
    };
    if (draftAt(place) === null) return Promise.resolve(true);
    return (latest.current.going ??= all());
  }, [place]);

  useEffect(() => {
    const again = () => void send();
    latest.current.gone = false;
    if (draftAt(place) !== null) again();
    window.addEventListener("online", again);
    return () => {
      latest.current.gone = true;
      clearTimeout(timer.current);
      window.removeEventListener("online", again);
    };
  }, [place, send]);

  const change = (next: string) => {
    latest.current.text = next;
    keepDraft(place, next);
    setText(next);
    setState({ kind: "dirty" });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause_ms);
  };
  return { text, change, flush: send, state, theirs: theirs === text ? undefined : theirs, meet };
}
