// While a page needs all attention the frame around it keeps only the brand: no menu, no footer.
import { useEffect } from "react";

export function useQuietFrame() {
  useEffect(() => {
    document.documentElement.classList.add("is-quiet");
    return () => document.documentElement.classList.remove("is-quiet");
  }, []);
}
