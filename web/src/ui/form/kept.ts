// What was typed but not sent yet, kept on this device until it is sent: a reload or a closed page loses nothing.
// `place` names it, for example `route/12/goal`.
import { useState } from "react";
import { draftAt, dropDraft, keepDraft } from "./drafts";

function read<T>(place: string): T | undefined {
  try {
    return JSON.parse(draftAt(place) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

export interface Kept<T> {
  value: T;
  change: (value: T) => void;
  forget: () => void;
}

export function useKept<T>(place: string, initial: T): Kept<T> {
  const [value, setValue] = useState<T>(() => read<T>(place) ?? initial);
  return {
    value,
    change: (next) => {
      keepDraft(place, JSON.stringify(next ?? null));
      setValue(next);
    },
    forget: () => {
      dropDraft(place);
      setValue(initial);
    },
  };
}
