// The clock stands: the consent was withdrawn, or the organiser holds the time. Everything waits where it was.
import { useEffect } from "react";
import { Button, ButtonLink } from "../../ui/form/button";
import { PageHead } from "../../ui/page/section";
import { Banner } from "../../ui/show/banner";
import { useWords } from "../../words/words";
import type { AttemptSheet } from "./use_answers";
import { useLargePrint } from "./use_print";
import { useClock } from "./use_time";

/** What a refusal says of an attempt whose clock stands. */
export function isPaused(code: string | undefined) {
  return code === "diagnostics.paused" || code === "diagnostics.halted";
}

/** Without the consent nothing goes on. */
function Unconsented({ again }: { again: () => void }) {
  const say = useWords("diagnostics");
  return (
    <>
      <Banner tone="attention" title={say("runner.paused.why")}>
        <p>{say("runner.paused.kept")}</p>
      </Banner>
      <div className="actions gap-top">
        <ButtonLink kind="main" to="/my/data">{say("runner.paused.give")}</ButtonLink>
        <Button onClick={again}>{say("runner.paused.go_on")}</Button>
        <ButtonLink kind="plain" to="/my/diagnostics">{say("to_diagnostics")}</ButtonLink>
      </div>
    </>
  );
}

/** The page asks by itself, so that nobody has to watch it. */
function Halted({ attempt, again }: { attempt: string; again: () => void }) {
  const say = useWords("diagnostics");
  const clock = useClock(attempt, 5000);
  const over = clock !== undefined && !clock.halted;
  useEffect(() => {
    if (over) again();
  }, [over, again]);
  return (
    <div role="status">
      <Banner tone="attention" title={say("runner.halted.why")}>
        <p>{say("runner.halted.kept")}</p>
      </Banner>
    </div>
  );
}

export function Paused({ sheet, again }: { sheet: AttemptSheet; again: () => void }) {
  const say = useWords("diagnostics");
  const { attempt, halted, title } = sheet.attempt;
  useLargePrint(sheet.large_print);
  return (
    <>
      <PageHead title={say(halted ? "runner.halted" : "runner.paused")}>{title}</PageHead>
      {halted ? <Halted attempt={attempt} again={again} /> : <Unconsented again={again} />}
    </>
  );
}
