// What was typed but not sent yet, kept on this device until it is sent: a reload or a closed page loses nothing.
// `place` names it, for example `route/12/goal`.
import { useState } from "react";

function read<T>(key: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
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
  const key = `marshrut.kept.${place}`;
  const [value, setValue] = useState<T>(() => read<T>(key) ?? initial);
  return {
    value,
    change: (next) => {
      localStorage.setItem(key, JSON.stringify(next ?? null));
      setValue(next);
    },
    forget: () => {
      localStorage.removeItem(key);
      setValue(initial);
    },
  };
}
