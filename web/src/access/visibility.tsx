// What of a teacher is seen by which duty, as the regulation in force says.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Section } from "../ui/page/section";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";

type Rule = components["schemas"]["VisibilityRule"];
type Duty = components["schemas"]["Duty"];

function Seen({ rule }: { rule: Rule }) {
  const say = useWords("access");
  const shell = useWords("shell");
  const named = (duties: readonly Duty[]) => duties.map((duty) => (duty === "teacher" ? say("seen.self") : shell(`duty.${duty}`))).join(", ");
  return (
    <li className="seen">
      <h3>{say(`thing.${rule.thing}`)}</h3>
      <p className="small">{say("seen.by", { duties: named(rule.duties) })}</p>
      {rule.with_permission_of_teacher.length > 0 && (
        <p className="small dim">{say("seen.permitted", { duties: named(rule.with_permission_of_teacher) })}</p>
      )}
      {rule.people_min !== undefined && <p className="small dim">{say("seen.people_min", { count: rule.people_min ?? 0 })}</p>}
    </li>
  );
}

export function Visibility() {
  const say = useWords("access");
  const read = useQuery({ queryKey: ["regulation"], queryFn: () => answered(api.GET("/api/regulation")), staleTime: Infinity });
  return (
    <Section title={say("seen.title")} flush>
      <Loaded read={read} lines={6}>
        {(profile) => (
          <ul>
            {profile.visibility.map((rule) => (
              <Seen key={rule.thing} rule={rule} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
