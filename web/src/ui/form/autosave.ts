// Nothing typed is lost: a text is saved a moment after the last key, kept on the device while the network is away and
// sent again when it is back. `save` may throw; an error with `lost` (no answer came) is a reason to wait, any other
// is shown.
import { useCallback, useEffect, useRef, useState } from "react";

export interface SaveState {
  kind: "idle" | "dirty" | "saving" | "saved" | "local" | "failed";
  at?: number;
  error?: unknown;
}

export interface Autosave {
  text: string;
  change: (text: string) => void;
  /** Saves at once, as when the field is left. */
  flush: () => void;
  state: SaveState;
}

const pause_ms = 800;
const again_ms = 5000;

function isLost(error: unknown) {
  return !navigator.onLine || (typeof error === "object" && error !== null && (error as { lost?: boolean }).lost === true);
}

/** `place` names the text on this device, for example `route/12/goal`. */
export function useAutosave(place: string, known: string, save: (text: string) => Promise<void>): Autosave {
  const key = `marshrut.draft.${place}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? known);
  const [state, setState] = useState<SaveState>(() => ({ kind: localStorage.getItem(key) === null ? "idle" : "local" }));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ text, save, sending: false });
  latest.current.save = save;

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (latest.current.sending || localStorage.getItem(key) === null) return;
    const sent = latest.current.text;
    latest.current.sending = true;
    setState({ kind: "saving" });
    try {
      await latest.current.save(sent);
      latest.current.sending = false;
      if (latest.current.text !== sent) return void send();
      localStorage.removeItem(key);
      setState({ kind: "saved", at: Date.now() });
    } catch (error) {
      latest.current.sending = false;
      setState(isLost(error) ? { kind: "local" } : { kind: "failed", error });
      if (isLost(error)) timer.current = setTimeout(send, again_ms);
    }
  }, [key]);

  useEffect(() => {
    if (localStorage.getItem(key) !== null) void send();
    window.addEventListener("online", send);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("online", send);
    };
  }, [key, send]);

  const change = (next: string) => {
    latest.current.text = next;
    localStorage.setItem(key, next);
    setText(next);
    setState({ kind: "dirty" });
    clearTimeout(timer.current);
    timer.current = setTimeout(send, pause_ms);
  };
  return { text, change, flush: () => void send(), state };
}
