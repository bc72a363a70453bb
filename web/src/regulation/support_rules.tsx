// How routes are accompanied: tutors, risk, mentoring, learning at the workplace.
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";
import { type Profile, roleTitles, worded } from "./profile";
import { Rule } from "./rule";

export function Support({ profile }: { profile: Profile }) {
  const say = useWords("regulation");
  const { tutoring, risk, mentoring, workplace } = profile;
  if (!tutoring && !risk && !mentoring && !workplace) return null;
  return (
    <Section anchor="support" title={say("support.title")} flush>
      <ul>
        {tutoring && (
          <Rule
            title={say("support.tutoring")}
            source={tutoring.source}
            lines={[
              say(tutoring.tutor_certificate_required ? "support.certificate" : "support.certificate.no", { count: tutoring.certificate_warning_days }),
              say("support.routes_max", { count: tutoring.routes_max }),
              tutoring.progress_roles.length > 0 && say("support.progress", { roles: roleTitles(profile, tutoring.progress_roles) }),
              tutoring.tasks.length > 0 && say("support.tasks", { tasks: tutoring.tasks.map((task) => worded(task.title)).join("; ") }),
            ]}
          />
        )}
        {risk && <Rule title={say("support.risk")} source={risk.source} lines={[say("support.risk.rule", { points: risk.overdue_checkpoints_min, days: risk.silence_days })]} />}
        {mentoring && <Rule title={say("support.mentoring")} source={mentoring.source} lines={[say("support.mentees", { count: mentoring.mentees_warning }), say(mentoring.across_schools ? "support.across" : "support.across.no")]} />}
        {workplace && <Rule title={say("support.workplace")} source={workplace.source} lines={workplace.forms.map((form) => worded(form.title))} />}
      </ul>
    </Section>
  );
}
