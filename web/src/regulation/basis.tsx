// The act that the regulation is, its territory and centre, and the roles.
import { useQuery } from "../api/query";
import { answered, api } from "../api/client";
import { Section } from "../ui/page/section";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type Profile, worded } from "./profile";
import { Rule } from "./rule";

function useInForce(profile: Profile) {
  const read = useQuery({ queryKey: ["regulations"], queryFn: () => answered(api.GET("/api/regulations")), staleTime: 60_000 });
  return read.data?.regulations.find((one) => one.code === profile.code && one.version === profile.version)?.in_force_from;
}

export function Basis({ profile }: { profile: Profile }) {
  const say = useWords("regulation");
  const since = useInForce(profile);
  const { act, centre, territory } = profile;
  const number = act.number && act.date ? say("act.number", { kind: act.kind, number: act.number, date: formatDate(act.date) }) : act.kind;
  return (
    <Section anchor="basis" title={say("basis.title")} flush>
      <ul>
        <Rule
          title={act.title}
          source={act.source}
          lines={[act.body, number, act.appendix && say("act.appendix", { number: act.appendix }), act.terms_from && say("act.terms", { title: act.terms_from }), act.legal_basis.length > 0 && say("act.legal", { acts: act.legal_basis.join("; ") }), profile.parent && say("level.parent", { code: profile.parent }), since && say("act.in_force", { date: formatDate(since) })]}
        />
        <Rule title={say("territory.title", { title: territory.title })} source={territory.source} lines={[territory.tiers.map((tier) => say(`tier.${tier}`)).join(" → ")]} />
        <Rule title={say("centre.title", { title: centre.short_title })} source={centre.source} lines={[centre.full_title, centre.operator_title]} />
        {profile.subjects.map((subject) => (
          <Rule key={subject.kind} title={say("subject.title", { title: worded(subject.title) })} source={subject.source} />
        ))}
      </ul>
    </Section>
  );
}

export function Roles({ profile }: { profile: Profile }) {
  const say = useWords("regulation");
  const shell = useWords("shell");
  return (
    <Section anchor="roles" title={say("roles.title")} flush>
      <ul>
        {profile.roles.map((role) => (
          <Rule
            key={role.code}
            title={worded(role.title)}
            source={role.source}
            lines={[say("role.duties", { duties: role.duties.map((duty) => shell(`duty.${duty}`)).join(", ") || say("none") }), say(`reach.${role.reach}`)]}
          />
        ))}
      </ul>
    </Section>
  );
}
