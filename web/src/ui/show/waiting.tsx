// What stands where content is not yet, or not at all.
import type { ReactNode } from "react";
import { useWords } from "../../words/words";
import { Button } from "../form/button";
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

/** A read that did not come, with its own words where the server gave some. */
export function LoadFailed({ words, again }: { words?: string; again?: () => void }) {
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

interface Read<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** Shows a read: waiting, failed with a way to repeat, or its content. */
export function Loaded<T>({ read, lines, children }: { read: Read<T>; lines?: number; children: (data: T) => ReactNode }) {
  if (read.data !== undefined) return children(read.data);
  if (read.error) return <LoadFailed again={() => void read.refetch()} />;
  return <Skeleton lines={lines} />;
}
