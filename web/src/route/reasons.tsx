// Why an activity is proposed, in words made from the codes of the planner.
import { Details } from "../ui/list/twin";
import { formatPercent } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, useCompetencyTitles } from "./reads";

export function Reasons({ reasons }: { reasons: readonly Shapes["Reason"][] }) {
  const say = useWords("planning");
  const titleOf = useCompetencyTitles();
  if (reasons.length === 0) return null;
  return (
    <Details summary={say("why")}>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.competency}`}>
            {say(`reason.${reason.code}`, {
              what: titleOf(reason.competency), before: formatPercent(reason.before), after: formatPercent(reason.after), number: reason.number,
            })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
