// Whether the window has room for two columns; what is secondary begins folded where it has not.
import { useSyncExternalStore } from "react";

const room = window.matchMedia("(min-width: 60em)");

function subscribe(tell: () => void) {
  room.addEventListener("change", tell);
  return () => room.removeEventListener("change", tell);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => room.matches);
}
