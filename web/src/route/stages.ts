// The line of stages and the words of the next step.
import type { Stage } from "../ui/show/stage_line";
import { formatDate, formatPeriod, today } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import type { Shapes } from "./reads";

const states = { done: "done", now: "now", ahead: "todo" } as const;

export function useInLanguage() {
  const { language } = useLanguage();
  return (words: { ru: string; en: string }) => (language === "en" ? words.en : words.ru);
}

export function useStages(marks: readonly Shapes["StageMark"][]): Stage[] {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  return marks.map((mark) => ({ name: inLanguage(mark.title), note: say(`stage.${mark.state}`), state: states[mark.state] }));
}

/** The date that matters for a step: the day to be there, or the day by which; none where any day will do. */
export function dateOf({ step, on, until }: Shapes["NextAction"]): string | undefined {
  switch (step) {
    case "take_diagnostics":
    case "wait_for_item":
      return on;
    case "do_item":
    case "finish_item":
      return until;
    default:
      return undefined;
  }
}

export function useNextWords() {
  const say = useWords("route");
  return {
    title: (next: Shapes["NextAction"]) => say(`next.${next.step}`, { title: next.title }),
    text: (next: Shapes["NextAction"]) => {
      if (next.note) return say("next.note", { note: next.note });
      if (next.step === "take_diagnostics" && next.on) return say("next.take_diagnostics.on", { day: formatDate(next.on) });
      if (next.on && next.until) return say("next.period", { period: formatPeriod(next.on, next.until) });
      if (next.until && next.step === "reflect" && next.until < today()) return say("next.over", { day: formatDate(next.until) });
      if (next.until) return say("next.until", { day: formatDate(next.until) });
      return say(`next.${next.step}.hint`);
    },
  };
}

/** What became of a version, and by whom; where nobody approves, who sent it put it in force. */
export function useDecided() {
  const say = useWords("route");
  return ({ decision, decided_name }: Shapes["RevisionHeader"]) => {
    if (decision === "at_once" && decided_name) return say("decision.put_in_force", { name: decided_name });
    return [say(`decision.${decision}`), decided_name].filter(Boolean).join(", ");
  };
}
