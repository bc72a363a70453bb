// What a sitting tells beside its item: the time left, and where the answer is kept.
import { useState } from "react";
import { Icon } from "../../ui/icon";
import { Banner } from "../../ui/show/banner";
import { clockNow, formatTime } from "../../words/format";
import { useWords } from "../../words/words";
import { Button } from "../../ui/form/button";
import { type Queue, forgetQueue, loadQueue, textsOf } from "./queue";
import { minutesShown } from "./use_time";

export function TimeLeft({ ms }: { ms: number }) {
  const say = useWords("diagnostics");
  const minutes = minutesShown(ms);
  return (
    <p className="small dim nowrap">
      <Icon sign="clock" /> <span className="sr">{say("runner.time")}</span>
      {ms <= 0 ? say("runner.time.over") : minutes <= 1 ? say("runner.time.last") : say("runner.time.left", { minutes })}
    </p>
  );
}

/** Texts that the end of the time left on this device: not taken, and not lost. */
export function NotTaken({ waiting, seen }: { waiting: Queue["waiting"]; seen?: () => void }) {
  const say = useWords("diagnostics");
  return (
    <Banner tone="danger" title={say("runner.refused")}>
      {textsOf(waiting).map((text) => (
        <p key={text} className="kept-text">{text}</p>
      ))}
      {seen && (
        <p className="row">
          <Button small onClick={seen}>{say("runner.refused.seen")}</Button>
        </p>
      )}
    </Banner>
  );
}

/** The same once the attempt is over, on whichever page comes first, until the person says that they have them. */
export function LeftHere({ attempt }: { attempt: string }) {
  const [waiting, setWaiting] = useState(() => loadQueue(attempt).waiting);
  if (textsOf(waiting).length === 0) return null;
  const seen = () => {
    forgetQueue(attempt);
    setWaiting({});
  };
  return <NotTaken waiting={waiting} seen={seen} />;
}

export function SavedLine({ place, keeps }: { place: "none" | "device" | "server"; keeps: boolean }) {
  const say = useWords("diagnostics");
  const [at] = useState(() => ({ time: "", place: "none" }));
  if (at.place !== place) Object.assign(at, { place, time: formatTime(clockNow()) });
  if (!keeps && place === "device") return <Banner tone="attention">{say("runner.keeps_not")}</Banner>;
  return (
    <p className="small saved" role="status">
      {place !== "none" && (
        <>
          <span className={place === "server" ? "t-ok" : "t-attention"}>
            <Icon sign={place === "server" ? "done" : "clock"} />
          </span>
          {say(`runner.saved.${place}`, { time: at.time })}
        </>
      )}
    </p>
  );
}
