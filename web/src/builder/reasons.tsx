// Why an activity is proposed, in words made from the codes of the planner.
import { useCompetencyTitles } from "../api/competencies";
import { Details } from "../ui/list/twin";
import { formatPercent } from "../words/format";
import type { Shapes } from "./place";
import { useSaid } from "./said";

type Listed = { reasons: readonly Shapes["Reason"][] };

/** The reasons in sight. */
export function ReasonList({ reasons }: Listed) {
  const say = useSaid();
  const titleOf = useCompetencyTitles();
  if (reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.competency}`}>
          {say(`reason.${reason.code}`, {
            what: titleOf(reason.competency), before: formatPercent(reason.before), after: formatPercent(reason.after), number: reason.number,
          })}
        </li>
      ))}
    </ul>
  );
}

/** The same, folded away. */
export function Reasons({ reasons }: Listed) {
  const say = useSaid();
  if (reasons.length === 0) return null;
  return <Details summary={say("why")}><ReasonList reasons={reasons} /></Details>;
}
