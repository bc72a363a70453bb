// After a change of address the heading of the new page gets the focus, so that it is read first. Who moved the focus
// while the page was coming keeps it, and the first page of a visit takes none.
import { useEffect, useLayoutEffect } from "react";

let first = true;
/** What had the focus when the address changed. */
let left: Element | null = null;

export function useLeft(location: string) {
  useLayoutEffect(() => {
    left = document.activeElement;
  }, [location]);
}

/** Stands beside a page that is there, words and all. */
export function Arrived() {
  useEffect(() => {
    const moved = document.activeElement !== document.body && document.activeElement !== left;
    if (first) first = false;
    else if (!moved) (document.querySelector<HTMLElement>("#main h1") ?? document.getElementById("main"))?.focus({ preventScroll: true });
  }, []);
  return null;
}
