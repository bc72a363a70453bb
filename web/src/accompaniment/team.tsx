// Who accompanies the route, from when and till when, and who passed it on to whom.
import type { ReactNode } from "react";
import { Section } from "../ui/page/section";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type Member = Shapes["SupportMember"];
interface Shown {
  members: readonly Member[];
  changes?: readonly Shapes["CompanionChange"][];
  doings?: (member: Member) => ReactNode;
}

export function Team({ members, changes = [], doings }: Shown) {
  const say = useWords("accompaniment");
  const shell = useWords("shell");
  return (
    <Section title={say("team")}>
      {members.length === 0 && <p className="dim small">{say("team.none")}</p>}
      <ul>
        {members.map((member) => (
          <li key={`${member.person} ${member.duty}`}>
            {member.name} <span className="dim small">{shell(`duty.${member.duty}`)}</span>
            {member.since && <span className="dim small"> {say("team.since", { day: formatDate(member.since) })}</span>}
            {member.until && <span className="dim small"> {say("team.until", { day: formatDate(member.until) })}</span>}
            {doings?.(member)}
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <ul className="small dim">
          {changes.map((one) => (
            <li key={one.id}>{say("change.own", { former: one.former_name, successor: one.successor_name, day: formatDate(one.since), reason: one.reason })}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
