// What later results made of a finding: before and after, and whether the difference is greater than the error.
import { Tag } from "../ui/show/tag";
import { formatDate } from "../words/format";
import { type Say, useWords } from "../words/words";
import { deficitWords, type FindingView, type Level } from "./person";

type Outcome = FindingView["outcomes"][number];

/** By the levels of the regulation where it is eliminated or nothing else is known, else by what the two sittings say. */
function conclusionWords(say: Say<"deficit">, outcome: Outcome) {
  const { verdict, conclusion } = outcome;
  if (verdict === "eliminated" || conclusion == null) return say(`verdict.${verdict}`);
  return say(`conclusion.${conclusion === "eliminated" ? "improved" : conclusion}`);
}

function numbers(outcome: Outcome, before: number | null | undefined) {
  if (before === null || before === undefined || outcome.percent === null || outcome.percent === undefined) return undefined;
  return { before: Math.round(before), after: Math.round(outcome.percent) };
}

export function Outcomes({ view, levels }: { view: FindingView; levels: readonly Level[] }) {
  const say = useWords("deficit");
  if (view.outcomes.length === 0) return null;
  return (
    <ul className="outcomes small">
      {view.outcomes.map((outcome) => {
        const told = numbers(outcome, view.finding.percent);
        return (
          <li key={outcome.attempt}>
            <Tag tone={outcome.verdict === "eliminated" ? "ok" : "plain"}>{conclusionWords(say, outcome)}</Tag>{" "}
            {formatDate(outcome.measured_on)}
            {told && `: ${say("outcome.numbers", told)}`}
            {outcome.level && `, ${deficitWords(say, levels, outcome.level)}`}
            {told && outcome.conclusion !== "not_enough" && `. ${say(outcome.beyond_error ? "outcome.beyond" : "outcome.within")}`}
            {outcome.verdict !== "eliminated" && outcome.least_seen != null && `. ${say("conclusion.least", { percent: Math.max(1, Math.round(outcome.least_seen)) })}`}
          </li>
        );
      })}
    </ul>
  );
}
