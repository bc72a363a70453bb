// The sitting: one item at a time. Answers are on this device at once and on the server soon; a reload, a lost network
// and another device lose none of them. The server's clock ends the time.
import { useCallback, useEffect, useRef, useState } from "react";
import { Link, useParams } from "wouter";
import { answered, api } from "../../api/client";
import { queries, useAct, useQuery } from "../../api/query";
import { Button, ButtonLink } from "../../ui/form/button";
import { useQuietFrame } from "../../ui/page/quiet";
import { PageHead } from "../../ui/page/section";
import { usePageTitle } from "../../ui/page/title";
import { hasRubric } from "../../ui/question/kinds";
import { Question, useTask } from "../../ui/question/question";
import { Banner } from "../../ui/show/banner";
import { ProgressBar } from "../../ui/show/progress";
import { Loaded } from "../../ui/show/waiting";
import { useWords } from "../../words/words";
import { AnswerFileDrop } from "../answer_file";
import { AdaptiveSitting } from "./adaptive";
import { AskedPictures } from "./asked_picture";
import { FinishDialog } from "./finish";
import { Overview } from "./overview";
import { answerOf, flagged, forgetSent, placeOf, seen } from "./queue";
import "./runner.css";
import { Paused, isPaused } from "./paused";
import { LeftHere, NotTaken, SavedLine, TimeLeft } from "./told";
import { type AttemptSheet, useAnswers } from "./use_answers";
import { useAbsences } from "./use_absences";
import { useLargePrint } from "./use_print";
import { useTimeLeft } from "./use_time";

/** What was typed here and gave way to a later answer of another device. */
function GaveWay({ answers, sheet }: { answers: ReturnType<typeof useAnswers>; sheet: AttemptSheet }) {
  const say = useWords("diagnostics");
  return Object.entries(answers.queue.ceded).map(([item, mine]) => (
    <Banner key={item} tone="attention" title={say("runner.clash", { number: sheet.items.findIndex((one) => one.sheet.code === item) + 1 })}>
      {mine.text && <p>{mine.text}</p>}
      <p className="row">
        <Button small onClick={() => answers.change((all) => seen(all, item))}>
          {say("runner.clash.seen")}
        </Button>
      </p>
    </Banner>
  ));
}

function useFinish(sheet: AttemptSheet, answers: ReturnType<typeof useAnswers>, left: number) {
  const attempt = sheet.attempt.attempt;
  const act = useAct(
    async (_: null, once) => {
      await answers.flush();
      return answered(api.POST("/api/attempts/{attempt}/finish", { params: { path: { attempt } }, ...once }));
    },
    { refresh: [["attempt", attempt], ["attempts"]], done: () => forgetSent(attempt) },
  );
  const over = left <= 0;
  const tried = useRef(false);
  useEffect(() => {
    if (!over || tried.current) return;
    tried.current = true;
    act.run(null);
  }, [over, act]);
  return act;
}

function Sitting({ sheet }: { sheet: AttemptSheet }) {
  const say = useWords("diagnostics");
  const answers = useAnswers(sheet);
  useQuietFrame();
  useLargePrint(sheet.large_print);
  useAbsences(sheet.attempt.attempt);
  const left = useTimeLeft(sheet);
  const finish = useFinish(sheet, answers, left);
  const [ending, setEnding] = useState(false);
  const paused = isPaused(answers.refused?.code) || isPaused(finish.refusal?.code);
  useEffect(() => {
    if (paused) void queries.invalidateQueries({ queryKey: ["attempt", sheet.attempt.attempt] });
  }, [paused, sheet.attempt.attempt]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { queue, change } = answers;
  const items = sheet.items.map((one) => one.sheet);
  const [first] = useState(() => items.findIndex((one) => placeOf(queue, one.code) === "none"));
  const looked = items.findIndex((one) => one.code === queue.at);
  const at = looked >= 0 ? looked : Math.max(0, first);
  const item = items[at];
  const task = useTask();
  usePageTitle(say("runner.title", { number: at + 1, all: items.length }));
  if (!item) return null;
  const go = (code: string | undefined) => {
    if (!code) return;
    void answers.flush();
    setEnding(false);
    change((all) => ({ ...all, at: code }));
    requestAnimationFrame(() => heading.current?.focus());
  };
  const last = at === items.length - 1;
  const flag = queue.flags.includes(item.code);
  return (
    <div className="runner">
      <div>
        <div className="row row-between task-top">
          <p className="small dim">{say("runner.of", { number: at + 1, all: items.length })}</p>
          <TimeLeft ms={left} />
        </div>
        <ProgressBar thin label={say("runner.progress")} done={items.filter((one) => placeOf(queue, one.code) !== "none").length / items.length} />
        <h1 className="task-q" tabIndex={-1} ref={heading}>
          {task(item)}
        </h1>
        <AskedPictures sheet={sheet} at={item.code} />
        <Question key={item.code} sheet={item} answer={answerOf(queue, item.code)} give={(value) => answers.answer(item.code, value)} />
        {hasRubric(item.type) && <AnswerFileDrop key={`file-${item.code}`} attempt={sheet.attempt.attempt} item={item.code} file={sheet.items[at]?.file} wanted={item.type === "upload"} refresh={["attempt", sheet.attempt.attempt]} />}
        <SavedLine key={`saved-${item.code}`} place={placeOf(queue, item.code)} keeps={answers.keeps} />
        <GaveWay answers={answers} sheet={sheet} />
        {answers.refused && !paused && <NotTaken waiting={answers.queue.waiting} />}
        <div className="actions task-actions">
          <Button kind="main" onClick={() => (last ? setEnding(true) : go(items[at + 1]?.code))}>
            {say(last ? "runner.to_finish" : "runner.next")}
          </Button>
          <Button aria-disabled={at === 0} onClick={() => go(items[at - 1]?.code)}>
            {say("runner.back")}
          </Button>
          <Button sign="flag" aria-pressed={flag} onClick={() => change((all) => flagged(all, item.code))}>
            {say("runner.later")}
          </Button>
          <ButtonLink kind="plain" to="/my/diagnostics">{say("runner.leave")}</ButtonLink>
        </div>
      </div>
      <Overview sheet={sheet} queue={{ ...queue, at: item.code }} go={go} finish={() => setEnding(true)} />
      <FinishDialog
        open={ending}
        sheet={sheet}
        queue={queue}
        running={finish.running}
        refusal={finish.refusal?.lost ? say("runner.finish.offline") : finish.refusal?.beside()}
        go={go}
        close={() => setEnding(false)}
        finish={() => finish.run(null)}
      />
    </div>
  );
}

/** The time ended it, not the person. */
function ranOut({ attempt }: AttemptSheet) {
  return attempt.finished_ms != null && attempt.deadline_ms != null && Date.parse(attempt.finished_ms) >= Date.parse(attempt.deadline_ms);
}

function Finished({ sheet }: { sheet: AttemptSheet }) {
  const say = useWords("diagnostics");
  const { state } = sheet.attempt;
  return (
    <>
      <PageHead title={say("runner.finished")}>{sheet.attempt.title}</PageHead>
      {ranOut(sheet) && <p>{say("runner.finished.time")}</p>}
      <LeftHere attempt={sheet.attempt.attempt} />
      <p>{say(state === "scored" ? "runner.finished.scored" : state === "cancelled" ? "state.cancelled.hint" : "runner.finished.marking")}</p>
      <div className="actions gap-top">
        {state === "scored" && (
          <ButtonLink kind="main" to="/my/results">
            {say("to_result")}
          </ButtonLink>
        )}
        <ButtonLink to="/my/diagnostics">{say("to_diagnostics")}</ButtonLink>
      </div>
    </>
  );
}

export default function Runner() {
  const say = useWords("diagnostics");
  const attempt = useParams().attempt ?? "";
  const read = useQuery({
    queryKey: ["attempt", attempt],
    queryFn: () => answered(api.GET("/api/attempts/{attempt}", { params: { path: { attempt } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const { refetch } = read;
  const again = useCallback(() => void refetch(), [refetch]);
  return (
    <Loaded read={read}>
      {(sheet) => {
        if (sheet.attempt.paused_ms && sheet.attempt.state === "running") return <Paused key={sheet.attempt.halted ? "halted" : "paused"} sheet={sheet} again={again} />;
        if (sheet.attempt.state === "running") return sheet.attempt.adaptive ? <AdaptiveSitting key={sheet.given} sheet={sheet} /> : <Sitting sheet={sheet} />;
        if (sheet.attempt.state !== "ready") return <Finished sheet={sheet} />;
        return (
          <>
            <PageHead title={sheet.attempt.title} />
            <p>
              <Link href="/my/diagnostics">{say("runner.begin_there")}</Link>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}
