// What each role does here, in short: one's own role stands open, the others are folded.
import { useSessionQuery } from "../api/session";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { useWords } from "../words/words";
import "./help.css";

const guides = [
  { role: "teacher", duties: ["teacher", "head", "deputy"], steps: ["consent", "diagnostics", "results", "selection", "agreement", "doing", "closing"] },
  { role: "head", duties: ["head", "deputy", "responsible"], steps: ["application", "approval", "protocol", "team"] },
  { role: "municipality", duties: ["municipal_methodist"], steps: ["staff", "application", "indicators"] },
  { role: "methodist", duties: ["regional_methodist", "tutor", "curator", "mentor"], steps: ["findings", "requests", "reviews", "catalogue"] },
  { role: "expert", duties: ["expert"], steps: ["marking"] },
  { role: "centre", duties: ["centre"], steps: ["campaign", "schedule", "conclusions", "indicators"] },
  { role: "administrator", duties: ["administrator"], steps: ["server", "copies"] },
] as const;

type Guide = (typeof guides)[number];
type StepKey = { [G in Guide as G["role"]]: `step.${G["role"]}.${G["steps"][number]}` }[Guide["role"]];

function Steps({ guide }: { guide: Guide }) {
  const say = useWords("help");
  return (
    <ol className="help-steps">
      {guide.steps.map((step) => (
        <li key={step}>{say(`step.${guide.role}.${step}` as StepKey)}</li>
      ))}
    </ol>
  );
}

export default function HelpPage() {
  const say = useWords("help");
  const held = useSessionQuery().data?.duties ?? [];
  const mine = (guide: Guide) => guide.duties.some((duty) => held.includes(duty));
  const others = guides.filter((guide) => !mine(guide));
  return (
    <>
      <PageHead title={say("title")}>{say("lede")}</PageHead>
      {guides.filter(mine).map((guide) => (
        <Section key={guide.role} title={say(`role.${guide.role}`)}>
          <Steps guide={guide} />
        </Section>
      ))}
      {others.length > 0 && (
        <Section title={say("others")}>
          {others.map((guide) => (
            <Details key={guide.role} summary={say(`role.${guide.role}`)}>
              <Steps guide={guide} />
            </Details>
          ))}
        </Section>
      )}
      <p className="small dim gap-top">{say("contact")}</p>
    </>
  );
}
