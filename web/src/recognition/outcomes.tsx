// Deficits before the route and after it: a picture with its table, and words that say how sure the difference is.
import { Profile, type ProfileRow } from "../ui/chart/profile";
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";
import { type ClosingPage, type Shapes, worded } from "./reads";

type Outcome = Shapes["DeficitOutcome"];

function useRow(page: ClosingPage) {
  const say = useWords("recognition");
  const level = (code: string) => {
    const found = page.levels.find((one) => one.code === code);
    return found ? say("outcomes.level", { level: worded(found.title) }) : undefined;
  };
  return (outcome: Outcome): ProfileRow => {
    const shown = outcome.after?.percent === undefined || outcome.after.percent === null ? outcome.before : outcome.after;
    const round = (value: number | null | undefined) => (value === null || value === undefined ? undefined : Math.round(value));
    const verdict = outcome.verdict ?? undefined;
    const unsure = verdict === "reduced" && !outcome.beyond_error;
    return {
      name: outcome.title,
      percent: round(shown.percent),
      low: round(shown.low),
      high: round(shown.high),
      was: shown === outcome.after ? round(outcome.before.percent) : undefined,
      word: verdict ? say(unsure ? "verdict.unsure" : `verdict.${verdict}`) : say("outcomes.waiting"),
      note: verdict ? say(outcome.beyond_error ? "outcomes.beyond" : "outcomes.within") : level(outcome.before.level),
      sign: verdict === "eliminated" ? "done" : verdict === "reduced" && !unsure ? "up" : "dots",
    };
  };
}

export function Outcomes({ page }: { page: ClosingPage }) {
  const say = useWords("recognition");
  const row = useRow(page);
  if (!page.outcomes_shown || page.outcomes.length === 0) return null;
  return (
    <Section title={say("outcomes")} aside={say("outcomes.scale")}>
      {!page.repeated && <p className="small dim">{say("outcomes.none")}</p>}
      <Profile label={say("outcomes")} rows={page.outcomes.map(row)} />
    </Section>
  );
}
