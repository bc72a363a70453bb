// How often the page of a running form is left and for how long. It is told to the person and to who organises, and decides
// nothing. What the server does not have yet waits on this device.
import { useEffect } from "react";
import { answered, api } from "../../api/client";
import { noted, waiting, without } from "./absences";

async function tell(attempt: string) {
  const absences = waiting(attempt);
  if (absences.length === 0) return;
  await answered(api.POST("/api/attempts/{attempt}/absences", { params: { path: { attempt } }, body: { absences } }));
  without(attempt, absences);
}

export function useAbsences(attempt: string) {
  useEffect(() => {
    let left: number | undefined;
    const changed = () => {
      if (document.visibilityState === "hidden") {
        left = Date.now();
        return;
      }
      if (left === undefined) return;
      noted(attempt, { client_ms: left, seconds: Math.round((Date.now() - left) / 1000) });
      left = undefined;
      tell(attempt).catch(() => undefined);
    };
    tell(attempt).catch(() => undefined);
    document.addEventListener("visibilitychange", changed);
    return () => document.removeEventListener("visibilitychange", changed);
  }, [attempt]);
}
