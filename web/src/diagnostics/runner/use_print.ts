// Larger print, as the person or the organiser set it: it comes with the attempt, so that every device shows it.
import { useEffect } from "react";

export function useLargePrint(large: boolean) {
  useEffect(() => {
    document.documentElement.classList.toggle("is-large-print", large);
    return () => document.documentElement.classList.remove("is-large-print");
  }, [large]);
}
