// The self-assessment by labour actions: one function of the professional standard at a time, so that a phone holds it;
// each mark keeps itself at once and waits on the device while the network is away.
import { useRef, useState } from "react";
import { api, answered } from "../api/client";
import { queries, useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { useAutosave } from "../ui/form/autosave";
import { Button, ButtonLink } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { Saved } from "../ui/form/saved";
import { PageHead, Section } from "../ui/page/section";
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

function ActionMark({ action, progressed }: { action: Action; progressed: (progress: Schemas["SelfProgress"]) => void }) {
  const say = useWords("deficit");
  const { person } = useSession();
  const saving = useAutosave(`self/${person}/${action.code}`, action.mark ?? "", async (mark) => {
    progressed(await answered(api.PUT("/api/my/self-assessment", { body: { action: action.code, mark: mark as Mark } })));
  });
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

function Steps({ at, count, go }: { at: number; count: number; go: (at: number) => void }) {
  const say = useWords("deficit");
  return (
    <div className="steps">
      {at > 0 && <Button onClick={() => go(at - 1)}>{say("self.back")}</Button>}
      {at + 1 < count ? (
        <Button kind="main" onClick={() => go(at + 1)}>
          {say("self.next")}
        </Button>
      ) : (
        <ButtonLink kind="main" to="/my/results">
          {say("self.finish")}
        </ButtonLink>
      )}
    </div>
  );
}

function Functions({ assessment }: { assessment: Assessment }) {
  const say = useWords("deficit");
  const top = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => Math.max(0, assessment.functions.findIndex((one) => one.actions.some((action) => !action.mark))));
  const [progress, setProgress] = useState({ marked: assessment.marked, total: assessment.total });
  const part = assessment.functions[at];
  if (!part) return <EmptyState title={say("self.none")}>{say("self.none.hint")}</EmptyState>;
  const progressed = (next: Schemas["SelfProgress"]) => {
    setProgress(next);
    void queries.invalidateQueries({ queryKey: minePath });
  };
  const go = (next: number) => {
    void queries.invalidateQueries({ queryKey: key });
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
      <Section title={part.title} aside={say("self.function", { at: at + 1, count: assessment.functions.length })} flush>
        {part.actions.map((action) => (
          <ActionMark key={action.code} action={action} progressed={progressed} />
        ))}
      </Section>
      <Steps at={at} count={assessment.functions.length} go={go} />
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
