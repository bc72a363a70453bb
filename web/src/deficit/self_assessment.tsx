// The self-assessment by labour actions: one function of the professional standard at a time, so that a phone holds it;
// each mark keeps itself at once and waits on the device while the network is away. All functions stay mounted, so a
// step from one to the next interrupts no mark on its way.
import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { api, answered } from "../api/client";
import { queries, useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { type SaveState, useAutosave } from "../ui/form/autosave";
import { Button, ButtonLink } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { Saved } from "../ui/form/saved";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { ProgressBar } from "../ui/show/progress";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import "./deficit.css";
import { minePath } from "./person";

type Schemas = components["schemas"];
type Assessment = Schemas["SelfAssessment"];
type Action = Assessment["functions"][number]["actions"][number];
type Mark = Schemas["SelfMark"];
const marks: readonly Mark[] = ["not_yet", "with_help", "on_my_own", "can_teach"];
const key = ["my", "self-assessment"] as const;

/** What the marks on the page are told to, and where the page sends them all from. */
interface Marks {
  progressed: (progress: Schemas["SelfProgress"]) => void;
  told: (code: string, kind: SaveState["kind"]) => void;
  senders: Map<string, () => Promise<boolean>>;
}

function ActionMark({ action, marking }: { action: Action; marking: Marks }) {
  const say = useWords("deficit");
  const { person } = useSession();
  const saving = useAutosave(`self/${person}/${action.code}`, action.mark ?? "", async (mark) => {
    marking.progressed(await answered(api.PUT("/api/my/self-assessment", { body: { action: action.code, mark: mark as Mark } })));
  });
  const { told, senders } = marking;
  const { kind } = saving.state;
  useEffect(() => told(action.code, kind), [told, action.code, kind]);
  const send = useRef(saving.flush);
  send.current = saving.flush;
  useEffect(() => {
    senders.set(action.code, () => send.current());
    return () => void send.current();
  }, [senders, action.code]);
  return (
    <div className="zone">
      <RadioGroup
        label={action.title}
        choices={marks.map((mark) => ({ value: mark, label: say(`mark.${mark}`) }))}
        value={saving.text || undefined}
        onChange={saving.change}
      />
      <Saved state={saving.state} />
    </div>
  );
}

interface StepsProps {
  at: number;
  count: number;
  go: (at: number) => void;
  finish: () => void;
  finishing: boolean;
}

function Steps({ at, count, go, finish, finishing }: StepsProps) {
  const say = useWords("deficit");
  return (
    <div className="steps">
      {at > 0 && <Button onClick={() => go(at - 1)}>{say("self.back")}</Button>}
      {at + 1 < count ? (
        <Button kind="main" onClick={() => go(at + 1)}>
          {say("self.next")}
        </Button>
      ) : (
        <Button kind="main" running={finishing} onClick={finish}>
          {say("self.finish")}
        </Button>
      )}
    </div>
  );
}

function Unsent({ count, leaving }: { count: number; leaving: boolean }) {
  const say = useWords("deficit");
  if (count === 0) return null;
  return (
    <Banner tone="attention" title={say("self.unsent", { count })}>
      <p>{say("self.unsent.hint")}</p>
      {leaving && (
        <p className="row">
          <ButtonLink small to="/my/results">{say("self.finish.anyway")}</ButtonLink>
        </p>
      )}
    </Banner>
  );
}

/** Marks that did not reach the server, and the step to the result once all have. */
function useMarks(progressed: Marks["progressed"]) {
  const [, leave] = useLocation();
  const [unsent, setUnsent] = useState<ReadonlySet<string>>(new Set());
  const [finishing, setFinishing] = useState(false);
  const [asked, setAsked] = useState(false);
  const [told] = useState(() => (code: string, kind: SaveState["kind"]) =>
    setUnsent((all) => new Set([...all].filter((one) => one !== code).concat(kind === "local" || kind === "failed" ? [code] : []))),
  );
  const [senders] = useState(() => new Map<string, () => Promise<boolean>>());
  const send = () => Promise.all([...senders.values()].map((one) => one()));
  const finish = async () => {
    setFinishing(true);
    const sent = await send();
    setFinishing(false);
    setAsked(true);
    if (sent.every(Boolean)) leave("/my/results");
  };
  return { marking: { progressed, told, senders }, send, finish: () => void finish(), finishing, unsent: unsent.size, leaving: asked };
}

function Functions({ assessment }: { assessment: Assessment }) {
  const say = useWords("deficit");
  const top = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => Math.max(0, assessment.functions.findIndex((one) => one.actions.some((action) => !action.mark))));
  const [progress, setProgress] = useState({ marked: assessment.marked, total: assessment.total });
  const { marking, send, finish, finishing, unsent, leaving } = useMarks((next) => {
    // Answers to marks sent at once come in any order; none is ever taken back.
    setProgress((now) => (next.marked < now.marked ? now : next));
    void queries.invalidateQueries({ queryKey: minePath });
  });
  if (assessment.functions.length === 0) return <EmptyState title={say("self.none")}>{say("self.none.hint")}</EmptyState>;
  const go = (next: number) => {
    void send();
    setAt(next);
    top.current?.scrollIntoView();
    top.current?.focus();
  };
  return (
    <div ref={top} tabIndex={-1}>
      <div className="self-progress">
        <ProgressBar label={say("self.title")} done={progress.total ? progress.marked / progress.total : 0} />
        <p className="small dim" role="status">
          {say(progress.marked === progress.total ? "self.complete" : "self.progress", { marked: progress.marked, total: progress.total })}
        </p>
      </div>
      {assessment.functions.map((part, number) => (
        <div key={part.code} hidden={number !== at}>
          <Section title={part.title} aside={say("self.function", { at: number + 1, count: assessment.functions.length })} flush>
            {part.actions.map((action) => (
              <ActionMark key={action.code} action={action} marking={marking} />
            ))}
          </Section>
        </div>
      ))}
      <Unsent count={unsent} leaving={leaving} />
      <Steps at={at} count={assessment.functions.length} go={go} finish={finish} finishing={finishing} />
    </div>
  );
}

export default function SelfAssessmentPage() {
  const say = useWords("deficit");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/my/self-assessment")), refetchOnMount: "always" });
  return (
    <>
      <PageHead title={say("self.title")}>{say("self.hint")}</PageHead>
      <Loaded read={read} lines={8}>
        {(assessment) => <Functions assessment={assessment} />}
      </Loaded>
    </>
  );
}
