// The time left, by the server's clock: this device only measures how long ago the server spoke. The server is asked again and
// again, because the organiser may stop the time or give more of it.
import { useEffect, useState } from "react";
import { answered, api } from "../../api/client";
import { queries, useQuery } from "../../api/query";
import type { AttemptSheet } from "./use_answers";

const asked_again_ms = 10_000;

/** What the server says of the time of an attempt; nothing while it has not been reached. */
export function useClock(attempt: string, every_ms = asked_again_ms) {
  return useQuery({
    queryKey: ["clock", attempt],
    queryFn: async () => ({ ...(await answered(api.GET("/api/attempts/{attempt}/clock", { params: { path: { attempt } } }))), at: performance.now() }),
    refetchInterval: every_ms,
    gcTime: 0,
    staleTime: 0,
    retry: false,
  }).data;
}

export function useTimeLeft(sheet: AttemptSheet): number {
  const attempt = sheet.attempt.attempt;
  const [first] = useState(() => ({ at: performance.now(), server_ms: sheet.server_ms, deadline_ms: sheet.attempt.deadline_ms }));
  const clock = useClock(attempt);
  const heard = clock ?? first;
  const left = () => Date.parse(heard.deadline_ms ?? heard.server_ms) - Date.parse(heard.server_ms) - (performance.now() - heard.at);
  const [ms, setMs] = useState(left);
  useEffect(() => {
    setMs(left());
    const tick = setInterval(() => setMs(left()), 1000);
    return () => clearInterval(tick);
  }, [heard]);
  const changed = clock !== undefined && (clock.paused_ms !== undefined || clock.state !== "running");
  useEffect(() => {
    if (changed) void queries.invalidateQueries({ queryKey: ["attempt", attempt] });
  }, [changed, attempt]);
  return ms;
}

/** Whole minutes as they are shown; the number changes seldom and never by seconds. */
export function minutesShown(ms: number): number {
  return Math.max(0, Math.ceil(ms / 60_000));
}
