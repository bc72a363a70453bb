// Who accompanies the route.
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

export function Team({ members }: { members: readonly Shapes["SupportMember"][] }) {
  const say = useWords("accompaniment");
  const shell = useWords("shell");
  return (
    <Section title={say("team")}>
      {members.length === 0 && <p className="dim small">{say("team.none")}</p>}
      <ul>
        {members.map((member) => (
          <li key={`${member.person} ${member.duty}`}>
            {member.name} <span className="dim small">{shell(`duty.${member.duty}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
