// A run that waits or is counted: how far it is, the plan and the bound as they come together, and a way to cancel.
import { useEffect } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { queries } from "../api/query";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { ProgressBar } from "../ui/show/progress";
import { formatPercent } from "../words/format";
import { useWords } from "../words/words";
import { Converging } from "./converging";
import type { RunLine, RunPoint } from "./parts";

const asked_every_ms = 1000;
/** Phases in their order, with the part of the whole time that each takes, roughly. */
const phases: Record<RunPoint["phase"], [number, number]> = {
  locks: [0, 0.02], alone: [0.02, 0.25], first_come: [0.25, 0.3], prices: [0.3, 0.6], exact: [0.6, 0.7], assign: [0.7, 0.8], groups: [0.8, 0.83], improve: [0.83, 0.97], floor: [0.97, 1], done: [1, 1],
};

function howFar(points: readonly RunPoint[]): number {
  const last = points.at(-1);
  if (!last) return 0;
  const [from, to] = phases[last.phase];
  return from + (to - from) * Math.min(1, Math.max(0, last.done));
}

export function LiveRun({ wave, run }: { wave: string; run: RunLine }) {
  const say = useWords("wave");
  const read = useQuery({
    queryKey: ["wave-progress", run.run],
    queryFn: () => answered(api.GET("/api/waves/{wave}/runs/{run}/progress", { params: { path: { wave, run: run.run } } })),
    refetchInterval: asked_every_ms,
    staleTime: 0,
  });
  const state = read.data?.state ?? run.state;
  useEffect(() => {
    if (state !== "waiting" && state !== "running") void queries.invalidateQueries({ queryKey: ["wave", wave] });
  }, [state, wave]);
  const cancel = useAct((_: null, once) => answered(api.POST("/api/waves/{wave}/runs/{run}/cancelling", { params: { path: { wave, run: run.run } }, ...once })), { refresh: [["wave", wave]] });
  const points = read.data?.points ?? [];
  const last = points.at(-1);
  const far = howFar(points);
  return (
    <Section title={say("live.title")} aside={<Button small running={cancel.running} onClick={() => cancel.run(null)}>{say("live.cancel")}</Button>}>
      {cancel.refusal && <Banner tone="danger" title={cancel.refusal.lost ? say("lost") : cancel.refusal.beside()} />}
      <p aria-live="polite">{say(last ? `phase.${last.phase}` : "phase.reading")} {last && formatPercent(far)}</p>
      <ProgressBar label={say("live.title")} done={far} />
      <p className="small dim">{say("live.hint")}</p>
      {points.length > 1 && <Converging points={points} />}
    </Section>
  );
}
