// The time left, by the server's clock: this device only measures how long ago the server spoke.
import { useEffect, useState } from "react";
import type { AttemptSheet } from "./use_answers";

export function useTimeLeft(sheet: AttemptSheet): number {
  const [heard] = useState(() => ({ at: performance.now(), left: Date.parse(sheet.attempt.deadline_ms ?? sheet.server_ms) - Date.parse(sheet.server_ms) }));
  const left = () => heard.left - (performance.now() - heard.at);
  const [ms, setMs] = useState(left);
  useEffect(() => {
    const tick = setInterval(() => setMs(left()), 1000);
    return () => clearInterval(tick);
  });
  return ms;
}

/** Whole minutes as they are shown; the number changes seldom and never by seconds. */
export function minutesShown(ms: number): number {
  return Math.max(0, Math.ceil(ms / 60_000));
}
