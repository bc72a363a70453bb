// A teacher's forms: what can be begun, what goes on, what awaits an expert, what has a result.
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button, ButtonLink } from "../ui/form/button";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag, type TagTone } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment, formatTime } from "../words/format";
import { useWords } from "../words/words";
import { ReturnedFiles } from "./answer_file";
import { Comfort } from "./comfort";

type Attempt = components["schemas"]["AttemptLine"];

const tones: Record<Attempt["state"], TagTone> = {
  ready: "accent", running: "accent", finished: "info", marking: "info", scored: "ok", cancelled: "plain",
};

/** Named, but its day has not come. */
function isEarly({ state, opens_ms }: Attempt, server_ms: string) {
  return state === "ready" && opens_ms !== undefined && Date.parse(server_ms) < Date.parse(opens_ms);
}

/** Named, and over without having been begun: only the centre can name another time. */
function isMissed({ state, closes_ms }: Attempt, server_ms: string) {
  return state === "ready" && closes_ms !== undefined && Date.parse(server_ms) >= Date.parse(closes_ms);
}

function When({ attempt, early, missed }: { attempt: Attempt; early: boolean; missed: boolean }) {
  const say = useWords("diagnostics");
  const { state } = attempt;
  if (state === "running" && attempt.paused_ms) return <>{say(attempt.halted ? "when.halted" : "when.paused")}</>;
  if (state === "running" && attempt.deadline_ms) return <>{say("when.until", { time: formatMoment(Date.parse(attempt.deadline_ms)) })}</>;
  if (attempt.finished_ms) return <>{say("when.finished", { time: formatMoment(Date.parse(attempt.finished_ms)) })}</>;
  if (early && attempt.opens_ms) return <>{say("when.opens", { time: formatMoment(Date.parse(attempt.opens_ms)) })}</>;
  if (missed && attempt.closes_ms) return <>{say("when.missed", { time: formatMoment(Date.parse(attempt.closes_ms)) })}</>;
  if (state === "ready" && attempt.closes_ms) return <>{say("when.until", { time: formatMoment(Date.parse(attempt.closes_ms)) })}</>;
  return <>{state === "ready" ? say("when.any") : ""}</>;
}

function Begin({ attempt, server_ms }: { attempt: Attempt; server_ms: string }) {
  const say = useWords("diagnostics");
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();
  const page = `/my/attempts/${attempt.attempt}`;
  const start = useAct(
    (_: null, once) => answered(api.POST("/api/attempts/{attempt}/start", { params: { path: { attempt: attempt.attempt } }, ...once })),
    { refresh: [["attempt", attempt.attempt]], done: () => go(page) },
  );
  const ahead = useMemo(() => Date.parse(server_ms) - Date.now(), [server_ms]);
  const left = attempt.closes_ms === undefined ? attempt.minutes : Math.max(0, Math.floor((Date.parse(attempt.closes_ms) - Date.now() - ahead) / 60_000));
  const whole = attempt.minutes + attempt.extra_minutes;
  const minutes = Math.min(attempt.minutes, left) + attempt.extra_minutes;
  return (
    <>
      <Button kind="main" onClick={() => setAsking(true)}>
        {say("begin")}
      </Button>
      <Dialog
        open={asking}
        title={say("begin.title")}
        close={() => setAsking(false)}
        actions={
          <>
            <Button kind="main" running={start.running} onClick={() => start.run(null)}>
              {say("begin.sure")}
            </Button>
            <Button onClick={() => setAsking(false)}>{say("begin.later")}</Button>
          </>
        }
      >
        {minutes < whole && attempt.closes_ms && (
          <Banner tone="attention" title={say("begin.short", { minutes })}>
            {say("begin.short.hint", { minutes: whole, time: formatTime(Date.parse(attempt.closes_ms)) })}
          </Banner>
        )}
        <p>{say(attempt.adaptive ? "begin.hint.adaptive" : "begin.hint", { minutes, items: attempt.items })}</p>
        <p className="small dim">{say("begin.absences")}</p>
        {start.refusal && <Banner tone="danger">{start.refusal.lost ? say("begin.offline") : start.refusal.beside()}</Banner>}
      </Dialog>
    </>
  );
}

function AttemptRow({ attempt, server_ms }: { attempt: Attempt; server_ms: string }) {
  const say = useWords("diagnostics");
  const early = isEarly(attempt, server_ms);
  const missed = isMissed(attempt, server_ms);
  return (
    <li>
      <div className="act-when">
        <When attempt={attempt} early={early} missed={missed} />
      </div>
      <div>
        <h3>{attempt.title}</h3>
        <p className="act-meta">{say(attempt.adaptive ? "about.adaptive" : "about", { items: attempt.items, minutes: attempt.minutes + attempt.extra_minutes, purpose: attempt.purpose })}</p>
        {missed && <p className="act-meta">{say("missed.hint")}</p>}
        <ReturnedFiles attempt={attempt.attempt} files={attempt.returned} />
        <p className="row gap-top">
          {attempt.state === "ready" && !early && !missed && <Begin attempt={attempt} server_ms={server_ms} />}
          {attempt.state === "running" && (
            <ButtonLink kind="main" to={`/my/attempts/${attempt.attempt}`}>
              {say("go_on")}
            </ButtonLink>
          )}
          {attempt.state === "scored" && <ButtonLink to="/my/results">{say("to_result")}</ButtonLink>}
        </p>
      </div>
      <div className="act-side">
        {early ? <Tag sign="clock">{say("state.early")}</Tag> : missed ? <Tag tone="attention">{say("state.missed")}</Tag> : attempt.paused_ms ? <Tag tone="attention">{say("state.paused")}</Tag> : <Tag tone={tones[attempt.state]}>{say(`state.${attempt.state}`)}</Tag>}
      </div>
    </li>
  );
}

/** Without a form the page says who has the next move: the person by the consent, or the centre by a day. */
function NothingYet() {
  const say = useWords("diagnostics");
  const home = useQuery({ queryKey: ["home"], queryFn: () => answered(api.GET("/api/my/home")) });
  if (home.data?.next.step === "give_consent") {
    const consent = <ButtonLink kind="main" to="/my/consent">{say("none.consent.open")}</ButtonLink>;
    return <EmptyState title={say("none.consent")} action={consent}>{say("none.consent.hint")}</EmptyState>;
  }
  return <EmptyState title={say("none")}>{say("none.hint")}</EmptyState>;
}

export default function MyDiagnostics() {
  const say = useWords("diagnostics");
  const read = useQuery({ queryKey: ["attempts"], queryFn: () => answered(api.GET("/api/my/attempts")) });
  return (
    <>
      <PageHead title={say("title")}>{say("lede")}</PageHead>
      <Loaded read={read}>
        {({ attempts, server_ms, accommodation }) => {
          const shown = attempts.filter((one) => one.state !== "cancelled");
          if (shown.length === 0) return <NothingYet />;
          return (
            <>
              <Section title={say("forms")} flush>
                <ul className="acts">
                  {shown.map((one) => (
                    <AttemptRow key={one.attempt} attempt={one} server_ms={server_ms} />
                  ))}
                </ul>
              </Section>
              <Comfort known={accommodation} />
            </>
          );
        }}
      </Loaded>
      <p className="small dim gap-top">{say("help")}</p>
    </>
  );
}
