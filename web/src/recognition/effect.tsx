// «Эффективность»: the control of the realisation, levels side by side, the six criteria, the conclusion.
import { useParams } from "wouter";
import { ButtonLink } from "../ui/form/button";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { ConcludeForm, ControlForm, RateForm } from "./effect_forms";
import { EffectLevels } from "./effect_levels";
import { EffectMarks } from "./effect_marks";
import { type EffectPage, useEffectOf } from "./effect_reads";
import { worded } from "./reads";

function Controls({ page }: { page: EffectPage }) {
  const say = useWords("recognition");
  if (!page.control_rule || page.controls.length === 0) return null;
  const title = (code: string) => {
    const line = page.control_rule?.checklist.find((one) => one.code === code);
    return line ? worded(line.title) : code;
  };
  return (
    <Section title={worded(page.control_rule.title)}>
      <ul className="lines">
        {page.controls.map((one) => (
          <li key={one.number}>
            <Tag tone={one.verdict === "passed" ? "ok" : "attention"}>{say(`effect.control.${one.verdict}`)}</Tag> {one.name}, {formatMoment(Date.parse(one.at_ms))}
            {one.marks && <p>{one.marks.split(";").map(title).join("; ")}</p>}
            {one.comment && <p className="free-text">{one.comment}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Conclusion({ page }: { page: EffectPage }) {
  const say = useWords("recognition");
  const { conclusion, conclusion_rule: rule } = page;
  if (!conclusion || !rule) return page.waits ? <Banner>{worded(page.waits)}</Banner> : null;
  const verdict = rule.verdicts.find((one) => one.verdict === conclusion.verdict);
  return (
    <Section title={worded(rule.title)} aside={conclusion.paper && <a href={`/api/papers/${conclusion.paper}/file`} download>{say("effect.paper", { number: conclusion.number })}</a>}>
      <p><b>{verdict && worded(verdict.title)}</b></p>
      <p className="free-text">{conclusion.text}</p>
      <p className="small dim">{conclusion.name}, {formatDate(conclusion.concluded_on)}</p>
    </Section>
  );
}

function Effect({ page }: { page: EffectPage }) {
  const say = useWords("recognition");
  if (!page.control_rule && !page.conclusion_rule) return <EmptyState title={say("effect.not_here")}>{say("effect.not_here.hint")}</EmptyState>;
  return (
    <>
      <Conclusion page={page} />
      <Controls page={page} />
      {page.may.control && <ControlForm page={page} />}
      <EffectLevels page={page} />
      <EffectMarks page={page} />
      {page.may.rate && <RateForm page={page} />}
      {page.may.conclude && <ConcludeForm page={page} />}
    </>
  );
}

export default function EffectPageOfRoute() {
  const say = useWords("recognition");
  const { route = "" } = useParams<{ route: string }>();
  const read = useEffectOf(route);
  return (
    <>
      <PageHead title={say("effect.title")} actions={<ButtonLink to={`/routes/${route}`}>{say("effect.to_route")}</ButtonLink>}>
        {read.data && [read.data.teacher, read.data.school].filter(Boolean).join(", ")}
      </PageHead>
      <Loaded read={read} lines={6}>{(page) => <Effect page={page} />}</Loaded>
    </>
  );
}
