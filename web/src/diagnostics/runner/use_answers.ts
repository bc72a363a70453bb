// Sends answers one by one, soon after they are given, again after the network comes back, and at once when asked.
import { useCallback, useEffect, useRef, useState } from "react";
import { answered as bodyOf, api } from "../../api/client";
import { Refusal, asRefusal } from "../../api/refusal";
import { forgetSession } from "../../api/session";
import type { components } from "../../api/schema";
import { type ItemAnswer, type Queue, answered, emptyAnswer, forServer, keepQueue, loadQueue, merged, received, sendable } from "./queue";

export type AttemptSheet = components["schemas"]["AttemptSheet"];

const soon_ms = 700;
const again_ms = 5000;

/** Whether sending again cannot help. A session that ended can: the answers wait here until the person is back. */
function isFinal({ lost, status }: Refusal) {
  return !lost && status < 500 && status !== 401 && status !== 408 && status !== 429;
}

async function send(attempt: string, item: string, queue: Queue) {
  const waiting = queue.waiting[item];
  if (!waiting) return undefined;
  return bodyOf(
    api.PUT("/api/attempts/{attempt}/answers/{item}", {
      params: { path: { attempt, item } },
      body: { value: forServer(waiting.value), sequence: waiting.sequence, client_ms: waiting.client_ms },
    }),
  );
}

export function useAnswers(sheet: AttemptSheet) {
  const attempt = sheet.attempt.attempt;
  const [queue, setQueue] = useState(() =>
    merged(loadQueue(attempt), sheet.items.map((one) => ({ item: one.sheet.code, value: one.answer, sequence: one.sequence }))),
  );
  const [refused, setRefused] = useState<Refusal>();
  const [keeps, setKeeps] = useState(true);
  const latest = useRef(queue);
  const sending = useRef(false);

  const change = useCallback(
    (next: (queue: Queue) => Queue) => {
      latest.current = next(latest.current);
      setKeeps(keepQueue(attempt, latest.current));
      setQueue(latest.current);
    },
    [attempt],
  );

  /** Sends all that waits; true when nothing is left. */
  const flush = useCallback(async () => {
    if (sending.current) return false;
    sending.current = true;
    try {
      for (const item of sendable(latest.current)) {
        const kept = await send(attempt, item, latest.current);
        if (!kept) continue;
        change((all) => received(all, item, { value: kept.value, sequence: kept.sequence }));
      }
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal?.status === 401) forgetSession();
      else if (refusal && isFinal(refusal)) setRefused(refusal);
    } finally {
      sending.current = false;
    }
    return sendable(latest.current).length === 0;
  }, [attempt, change]);

  const waits = sendable(queue).length > 0;
  useEffect(() => {
    if (!waits || refused) return;
    const first = setTimeout(() => void flush(), soon_ms);
    const more = setInterval(() => void flush(), again_ms);
    return () => {
      clearTimeout(first);
      clearInterval(more);
    };
  }, [waits, queue.waiting, refused, flush]);
  useEffect(() => {
    const back = () => void flush();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [flush]);

  const answer = useCallback((item: string, value: Partial<ItemAnswer>) => change((all) => ({ ...answered(all, item, { ...emptyAnswer, ...value }, Date.now()), at: item })), [change]);
  const filed = sheet.items.flatMap((one) => (one.file ? [one.sheet.code] : []));
  return { queue: { ...queue, filed }, change, answer, flush, refused, keeps };
}
