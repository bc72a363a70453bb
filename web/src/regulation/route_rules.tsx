// What a route must be: its grounds and term, sections, approvals, checks and corrections.
import { Section } from "../ui/page/section";
import { Tag, type TagTone } from "../ui/show/tag";
import { useWords } from "../words/words";
import { type Profile, roleTitle, roleTitles, stageTitle, worded } from "./profile";
import { Rule } from "./rule";

type Shown = { profile: Profile };
const tones: Record<"gate" | "warning" | "off", TagTone> = { gate: "danger", warning: "attention", off: "plain" };

export function Term({ profile }: Shown) {
  const say = useWords("regulation");
  const { term, basis } = profile;
  const grounds = basis.grounds.map((fact) => say(`fact.${fact}`)).join(", ");
  return (
    <Section anchor="term" title={say("term.title")} flush>
      <ul>
        <Rule
          title={say("term.length")}
          source={term.source}
          lines={[
            term.years ? say("term.years", { count: term.years }) : undefined,
            term.days ? say("term.days", { count: term.days }) : undefined,
            term.quarters ? say("term.quarters", { count: term.quarters }) : undefined,
            term.within_school_year && say("term.school_year"),
            term.reason_min_length ? say("term.reason", { count: term.reason_min_length }) : undefined,
          ]}
        />
        <Rule title={say("grounds.title", { count: basis.grounds_min })} source={basis.source} lines={[grounds, basis.request_needs_justification && say("grounds.justified")]} />
        {basis.inputs.map((input) => (
          <Rule key={input.kind} title={say("input.title", { title: worded(input.title) })} source={input.source} />
        ))}
      </ul>
    </Section>
  );
}

export function Sections({ profile }: Shown) {
  const say = useWords("regulation");
  return (
    <Section anchor="sections" title={say("sections.title")} flush>
      <ol>
        {profile.sections.map((section) => (
          <Rule
            key={section.code}
            title={say("section.name", { number: section.number, title: worded(section.title) })}
            source={section.source}
            lines={[say("section.due", { stage: stageTitle(profile, section.due) })]}
          >
            <ul className="rule-list">
              {section.fields.map((field) => (
                <li key={field.code}>
                  {worded(field.title)}
                  <span className="dim"> ({[say(`from.${field.filled_from}`), field.required && say("field.required")].filter(Boolean).join(", ")})</span>
                </li>
              ))}
            </ul>
          </Rule>
        ))}
      </ol>
    </Section>
  );
}

export function Approvals({ profile }: Shown) {
  const say = useWords("regulation");
  const { correction } = profile;
  return (
    <Section anchor="approvals" title={say("approvals.title")} flush>
      <ol>
        {profile.approvals.map((approval) => (
          <Rule
            key={`${approval.step} ${approval.role}`}
            title={say("approval.name", { number: approval.step, title: worded(approval.title) })}
            source={approval.source}
            lines={[
              say("approval.role", { role: roleTitle(profile, approval.role) }),
              approval.own_role !== undefined && say("approval.own_role", { role: roleTitle(profile, approval.own_role) }),
              say("approval.decisions", { decisions: approval.decisions.map((one) => worded(one.title)).join(", ") }),
              approval.decide_days !== undefined && say("approval.days", { count: approval.decide_days }),
            ]}
          />
        ))}
        <Rule
          title={say(correction.allowed ? "correction.allowed" : "correction.refused")}
          source={correction.source}
          lines={[
            correction.parts.length > 0 && say("correction.parts", { parts: correction.parts.map((part) => say(`part.${part}`)).join(", ") }),
            ...correction.initiators.map((one) => say("correction.initiator", { title: worded(one.title), roles: roleTitles(profile, one.roles) })),
            say(`reapproval.${correction.reapproval}`),
          ]}
        />
      </ol>
    </Section>
  );
}

export function Checks({ profile }: Shown) {
  const say = useWords("regulation");
  return (
    <Section anchor="checks" title={say("checks.title")} flush>
      <ul>
        {profile.checks.map((check) => (
          <Rule
            key={check.check}
            title={say(`check.${check.check}`)}
            source={check.source}
            lines={[
              check.hours_per_week ? say("check.hours", { count: check.hours_per_week }) : undefined,
              check.education_types_min ? say("check.types", { count: check.education_types_min }) : undefined,
            ]}
          >
            <p><Tag tone={tones[check.severity]}>{say(`severity.${check.severity}`)}</Tag></p>
          </Rule>
        ))}
      </ul>
    </Section>
  );
}
