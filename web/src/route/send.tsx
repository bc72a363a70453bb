// The way out of the builder: a draft is sent to be agreed once all that was typed is saved, a correction is sent with
// its reason. What was returned is not sent again as it was without being asked about the head's remark.
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Select, TextArea } from "../ui/form/field";
import { useKept } from "../ui/form/kept";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { type Draft, contentOf } from "../builder/draft";
import { type RoutePage, keepRoute } from "./reads";
import { useInLanguage } from "./stages";

/** The button for the head of the page, and what it has to say below. */
export interface Sending {
  button: ReactNode;
  notice: ReactNode;
  /** Whether the author asked to send: what is missing is then said as an error. */
  tried: boolean;
}

function useSent() {
  const say = useWords("route");
  const self = useSession().person;
  const [, go] = useLocation();
  return (page: RoutePage) => {
    keepRoute(page);
    toast(say(page.route.state === "submitted" ? "sent" : "corrected"));
    go(page.route.person === self ? "/my/route" : `/routes/${page.route.id}`);
  };
}

/** Whether a returned route stands as it was sent; what could not be read counts as changed. */
async function unchanged(page: RoutePage) {
  const sent = page.revisions.reduce((last, one) => Math.max(last, one.number), 0);
  if (page.route.state !== "returned" || sent === 0) return false;
  const params = { path: { route: page.route.id, number: sent } };
  const before = await answered(api.GET("/api/routes/{route}/revisions/{number}", { params })).catch(() => undefined);
  if (!before) return false;
  const { content } = before.snapshot;
  const { starts, ends, term_reason } = content;
  return sameText({ starts, ends, term_reason, goals: content.goals, items: content.items }, contentOf(page));
}

interface Comparable {
  starts: string;
  ends: string;
  term_reason: string;
  goals: readonly { text: string }[];
  items: readonly { session: string; starts?: string; ends?: string; goal?: string }[];
}

/** Compares what a head reads; the order of activities is that of their days. */
export function sameText(one: Comparable, other: Comparable) {
  const read = ({ starts, ends, term_reason, goals, items }: Comparable) =>
    JSON.stringify([starts, ends, term_reason, goals.map((goal) => goal.text), items.map((item) => [item.session, item.starts, item.ends, item.goal].join(" ")).sort()]);
  return read(one) === read(other);
}

function StillAsItWas({ note, send, running, close }: { note: string; send: () => void; running: boolean; close: () => void }) {
  const say = useWords("route");
  const actions = (
    <>
      <Button kind="main" onClick={close}>{say("unchanged.back")}</Button>
      <Button running={running} onClick={send}>{say("unchanged.send")}</Button>
    </>
  );
  return (
    <Dialog open title={say("unchanged.title")} close={close} actions={actions}>
      <p>{say("comment.of", { comment: note })}</p>
      <p className="gap-top">{say("unchanged.hint")}</p>
    </Dialog>
  );
}

function useSubmit(page: RoutePage, draft: Draft<RoutePage>): Sending {
  const say = useWords("route");
  const done = useSent();
  const [step, setStep] = useState<"idle" | "saving" | "unsaved" | "unchanged">("idle");
  const act = useAct(
    (revision: number, once) => answered(api.POST("/api/routes/{route}/submission", { params: { path: { route: page.route.id } }, body: { revision }, ...once })),
    { done },
  );
  const begin = async (sure: boolean) => {
    setStep("saving");
    const saved = await draft.settle();
    if (!saved) return setStep("unsaved");
    if (!sure && (await unchanged(saved))) return setStep("unchanged");
    setStep("idle");
    act.run(saved.route.revision);
  };
  const words = step === "unsaved" ? (draft.refusal?.beside() ?? say("submit.unsaved")) : act.refusal?.beside();
  // What the page says beside as a remark is not said twice.
  const said = step !== "unsaved" && page.remarks.some((remark) => remark.severity === "gate");
  return {
    tried: act.refusal !== undefined,
    button: <Button kind="main" running={act.running || step === "saving"} onClick={() => void begin(false)}>{say(page.parts.approval ? "submit" : "submit.alone")}</Button>,
    notice: (
      <>
        {words && <Banner tone="danger" title={say(page.parts.approval ? "submit.refused" : "submit.alone.refused")}>{!said && <p>{words}</p>}</Banner>}
        {step === "unchanged" && <StillAsItWas note={page.route.note} running={act.running} send={() => void begin(true)} close={() => setStep("idle")} />}
      </>
    ),
  };
}

function Correct({ page, draft }: { page: RoutePage; draft: Draft<RoutePage> }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  const done = useSent();
  const [open, setOpen] = useState(false);
  const { id, revision } = page.route;
  const reason = useKept(`route/${id}/correction/reason`, "");
  const [initiator, setInitiator] = useState(page.initiators[0]?.code);
  const act = useAct(
    (why: string, once) => {
      const { starts, ends, goals, items, term } = draft;
      const body = { revision, reason: why, initiator, starts, ends, term_reason: term.text, goals, items };
      return answered(api.POST("/api/routes/{route}/correction", { params: { path: { route: id } }, body, ...once }));
    },
    {
      done: (next) => {
        draft.sent();
        reason.forget();
        done(next);
      },
    },
  );
  return (
    <>
      <Button kind="main" disabled={!draft.changed} onClick={() => setOpen(true)}>{say("correct.send")}</Button>
      <Dialog
        open={open}
        title={say("correct.title")}
        close={() => setOpen(false)}
        actions={
          <>
            <Button kind="main" running={act.running} onClick={() => act.run(reason.value)}>{say("correct.send")}</Button>
            <Button onClick={() => setOpen(false)}>{say("cancel")}</Button>
          </>
        }
      >
        {page.initiators.length > 1 && (
          <Select
            label={say("initiator")}
            value={initiator}
            options={page.initiators.map((one) => ({ value: one.code, label: inLanguage(one.title) }))}
            onChange={(event) => setInitiator(event.target.value)}
          />
        )}
        <TextArea label={say("reason")} hint={say("reason.hint")} value={reason.value} error={act.refusal?.at("/reason")} onChange={(event) => reason.change(event.target.value)} />
        {act.refusal?.beside("/reason") && <Banner tone="danger">{act.refusal.beside("/reason")}</Banner>}
      </Dialog>
    </>
  );
}

export function useSending(page: RoutePage, draft: Draft<RoutePage>): Sending {
  const submit = useSubmit(page, draft);
  if (page.may.submit) return submit;
  return { button: page.may.correct && <Correct page={page} draft={draft} />, notice: null, tried: false };
}
