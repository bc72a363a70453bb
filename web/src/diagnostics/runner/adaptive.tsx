// An adaptive sitting: one item, an answer that is final when one goes on, and the next item that depends on it. What was
// chosen is kept as in any sitting, so that a reload shows the same item with the same answer.
import { useEffect, useRef, useState } from "react";
import { answered, api } from "../../api/client";
import { queries, useAct } from "../../api/query";
import { Button, ButtonLink } from "../../ui/form/button";
import { useQuietFrame } from "../../ui/page/quiet";
import { usePageTitle } from "../../ui/page/title";
import { Question, useTask } from "../../ui/question/question";
import { Banner } from "../../ui/show/banner";
import { Dialog } from "../../ui/show/dialog";
import { ProgressBar } from "../../ui/show/progress";
import { useWords } from "../../words/words";
import { AskedPictures } from "./asked_picture";
import { answerOf, forgetSent, placeOf } from "./queue";
import { NotTaken, SavedLine, TimeLeft } from "./told";
import { type AttemptSheet, useAnswers } from "./use_answers";
import { isPaused } from "./paused";
import { useAbsences } from "./use_absences";
import { useLargePrint } from "./use_print";
import { useTimeLeft } from "./use_time";

const tries = 40;
const pause_ms = 150;

/** The last choice is with the server before the item is left; another sending may still be on its way. */
async function sent(flush: () => Promise<boolean>) {
  for (let tried = 0; tried < tries; tried++) {
    if (await flush()) return;
    await new Promise((wait) => setTimeout(wait, pause_ms));
  }
}

function useGoOn(sheet: AttemptSheet, flush: () => Promise<boolean>) {
  const attempt = sheet.attempt.attempt;
  const item = sheet.items[0]?.sheet.code ?? "";
  return useAct(
    async (skip: boolean, once) => {
      if (!skip) await sent(flush);
      return answered(api.POST("/api/attempts/{attempt}/next", { params: { path: { attempt } }, body: { item, skip }, ...once }));
    },
    {
      done: (next) => {
        if (next.attempt.state !== "running") forgetSent(attempt);
        queries.setQueryData(["attempt", attempt], next);
        void queries.invalidateQueries({ queryKey: ["attempts"] });
      },
    },
  );
}

/** The time ended: the server closes the attempt, and the page shows it. */
function useTimeEnd(attempt: string, over: boolean, flush: () => Promise<boolean>) {
  const tried = useRef(false);
  useEffect(() => {
    if (!over || tried.current) return;
    tried.current = true;
    void flush().then(() => answered(api.POST("/api/attempts/{attempt}/finish", { params: { path: { attempt } } }))).finally(() => queries.invalidateQueries({ queryKey: ["attempt", attempt] }));
  }, [over, attempt, flush]);
}

/** Nothing is held against who ends early: of what has too few items nothing is said. */
function EndEarly({ attempt, flush, close }: { attempt: string; flush: () => Promise<boolean>; close: () => void }) {
  const say = useWords("diagnostics");
  const end = useAct(
    async (_: null, once) => {
      await sent(flush);
      return answered(api.POST("/api/attempts/{attempt}/finish", { params: { path: { attempt } }, ...once }));
    },
    { refresh: [["attempt", attempt], ["attempts"]], done: () => forgetSent(attempt) },
  );
  const actions = (
    <>
      <Button kind="main" running={end.running} onClick={() => end.run(null)}>{say("runner.finish.sure")}</Button>
      <Button onClick={close}>{say("runner.finish.back")}</Button>
    </>
  );
  return (
    <Dialog open title={say("runner.adaptive.end.title")} close={close} actions={actions}>
      <p>{say("runner.adaptive.end.means")}</p>
      {end.refusal && <Banner tone="danger">{end.refusal.lost ? say("runner.adaptive.offline") : end.refusal.beside()}</Banner>}
    </Dialog>
  );
}

export function AdaptiveSitting({ sheet }: { sheet: AttemptSheet }) {
  const say = useWords("diagnostics");
  const answers = useAnswers(sheet);
  useQuietFrame();
  useLargePrint(sheet.large_print);
  useAbsences(sheet.attempt.attempt);
  const left = useTimeLeft(sheet);
  useTimeEnd(sheet.attempt.attempt, left <= 0, answers.flush);
  const goOn = useGoOn(sheet, answers.flush);
  const [ending, setEnding] = useState(false);
  const stands = [answers.refused?.code, goOn.refusal?.code].some((code) => isPaused(code) || code === "diagnostics.sitting_over");
  useEffect(() => {
    if (stands) void queries.invalidateQueries({ queryKey: ["attempt", sheet.attempt.attempt] });
  }, [stands, sheet.attempt.attempt]);
  const heading = useRef<HTMLHeadingElement>(null);
  const task = useTask();
  const item = sheet.items[0]?.sheet;
  const number = sheet.given + 1;
  usePageTitle(say("runner.adaptive.title", { number }));
  useEffect(() => {
    if (sheet.given > 0) heading.current?.focus();
  }, [sheet.given]);
  if (!item) return null;
  const given = placeOf(answers.queue, item.code) !== "none";
  return (
    <div className="runner runner-adaptive">
      <div>
        <div className="row row-between task-top">
          <p className="small dim">{say("runner.adaptive.of", { number, most: sheet.attempt.items })}</p>
          <TimeLeft ms={left} />
        </div>
        <ProgressBar thin label={say("runner.progress")} done={sheet.given / sheet.attempt.items} />
        <h1 className="task-q" tabIndex={-1} ref={heading}>
          {task(item)}
        </h1>
        <AskedPictures sheet={sheet} at={item.code} />
        <Question key={item.code} sheet={item} answer={answerOf(answers.queue, item.code)} give={(value) => answers.answer(item.code, value)} />
        <SavedLine key={`saved-${item.code}`} place={placeOf(answers.queue, item.code)} keeps={answers.keeps} />
        {answers.refused && !stands && <NotTaken waiting={answers.queue.waiting} />}
        {goOn.refusal && !stands && <Banner tone="danger">{goOn.refusal.lost ? say("runner.adaptive.offline") : goOn.refusal.beside()}</Banner>}
        <div className="actions task-actions">
          <Button kind="main" running={goOn.running} aria-disabled={!given} onClick={() => given && goOn.run(false)}>
            {say("runner.adaptive.next")}
          </Button>
          <Button running={goOn.running} onClick={() => goOn.run(true)}>
            {say("runner.adaptive.skip")}
          </Button>
          <ButtonLink kind="plain" to="/my/diagnostics">{say("runner.leave")}</ButtonLink>
          <Button kind="plain" onClick={() => setEnding(true)}>{say("runner.adaptive.end")}</Button>
        </div>
        {ending && <EndEarly attempt={sheet.attempt.attempt} flush={answers.flush} close={() => setEnding(false)} />}
        <p className="small dim gap-top">{say("runner.adaptive.how")}</p>
      </div>
    </div>
  );
}
