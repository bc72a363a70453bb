// What stands where content is not yet, or not at all.
import { type ReactNode, useLayoutEffect, useState } from "react";
import { useWords } from "../../words/words";
import { Button, ButtonLink } from "../form/button";
import { PageHead } from "../page/section";
import { Banner } from "./banner";

export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children !== undefined && <p className="small">{children}</p>}
      {action}
    </div>
  );
}

export function Skeleton({ lines = 3, label }: { lines?: number; label?: string }) {
  const say = useWords("ui");
  return (
    <div className="skel" role="status">
      <span className="sr">{label ?? say("loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div className="sk" key={line} />
      ))}
    </div>
  );
}

/** What the server answered instead of what was read; a lost connection has the status 0. */
interface Answer {
  status: number;
  beside: () => string | undefined;
}

function answerOf(error: unknown): Answer | undefined {
  return error instanceof Error && "status" in error && "beside" in error ? (error as Error & Answer) : undefined;
}

const too_many_requests = 429;

function NotCome({ words, again }: { words?: string; again?: () => void }) {
  const say = useWords("ui");
  return (
    <Banner tone="danger" title={say("load.failed")}>
      <p>{words ?? say("load.failed.hint")}</p>
      {again && (
        <p className="row">
          <Button small onClick={again}>
            {say("load.again")}
          </Button>
        </p>
      )}
    </Banner>
  );
}

/** The server's own sentence; a page of which nothing else stands gets a heading and a way on. */
function Refused({ words, missing }: { words: string; missing: boolean }) {
  const say = useWords("ui");
  const [alone, setAlone] = useState(false);
  useLayoutEffect(() => setAlone(!document.querySelector("main h1")), []);
  return (
    <>
      {alone && <PageHead title={say(missing ? "load.missing" : "load.refused")} />}
      <Banner tone="attention" title={words} />
      {(alone || missing) && (
        <p className="row gap-top">
          <Button onClick={() => window.history.back()}>{say("load.back")}</Button>
          <ButtonLink kind="plain" to="/">{say("load.home")}</ButtonLink>
        </p>
      )}
    </>
  );
}

/** A read that did not come: what the server said no with, or that the connection was lost and may be tried again. */
export function LoadFailed({ error, again }: { error?: unknown; again?: () => void }) {
  const answer = answerOf(error);
  const words = answer?.beside();
  if (!answer || !words || answer.status === 0 || answer.status >= 500) return <NotCome again={again} />;
  if (answer.status === too_many_requests) return <NotCome words={words} again={again} />;
  return <Refused words={words} missing={answer.status === 404} />;
}

interface Read<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** Shows a read: waiting, failed with a way to repeat, or its content. */
export function Loaded<T>({ read, lines, children }: { read: Read<T>; lines?: number; children: (data: T) => ReactNode }) {
  if (read.data !== undefined) return children(read.data);
  if (read.error) return <LoadFailed error={read.error} again={() => void read.refetch()} />;
  return <Skeleton lines={lines} />;
}
