// Stages of a route: a picture of the ways between them by number, then each stage in words under the same number.
import type { components } from "../api/schema";
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";
import { type Profile, documentTitle, roleTitle, roleTitles, stageTitle, worded } from "./profile";
import { Origin, Rule } from "./rule";
import { centreOf, drawing, isArc, radius, step, waysOf } from "./stage_graph";

type Stage = components["schemas"]["StageRule"];
type Fact = components["schemas"]["RouteFact"];
const room = 34;

function numberOf(stage: Stage, at: number) {
  return stage.number ?? at + 1;
}

function Graph({ profile }: { profile: Profile }) {
  const say = useWords("regulation");
  const { stages } = profile;
  const ways = waysOf(stages);
  const above = ways.some((way) => isArc(way) && way.to > way.from) ? room : 0;
  const below = ways.some((way) => isArc(way) && way.to <= way.from) ? room : 0;
  const y = above + radius + 2;
  const name = (at: number) => numberOf(stages[at] as Stage, at);
  const told = ways.map((way) => say("stage.way", { from: name(way.from), to: name(way.to) })).join("; ");
  const [width, height] = [step * stages.length, y + radius + 2 + below];
  return (
    <div className="graph-box">
      <svg className="graph" role="img" aria-label={say("stage.graph", { ways: told })} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {ways.map((way) => {
          const { line, arrow } = drawing(way, y);
          return (
            <g key={`${way.from} ${way.to}`}>
              <path d={line} />
              <path className="head-of-arrow" d={arrow} />
            </g>
          );
        })}
        {stages.map((stage, at) => (
          <g key={stage.code}>
            <circle cx={centreOf(at)} cy={y} r={radius} />
            <text x={centreOf(at)} y={y + 6}>{numberOf(stage, at)}</text>
          </g>
        ))}
      </svg>
      <ol className="graph-names" aria-hidden="true">
        {stages.map((stage, at) => <li key={stage.code}><b>{numberOf(stage, at)}</b> {worded(stage.title)}</li>)}
      </ol>
    </div>
  );
}

function Tasks({ stage, profile }: { stage: Stage; profile: Profile }) {
  const say = useWords("regulation");
  return (
    <ul className="rule-list">
      {stage.tasks.map((task) => (
        <li key={task.kind}>
          {worded(task.title)}
          {task.roles.length > 0 && <span className="dim"> ({roleTitles(profile, task.roles)})</span>}
          {task.document && <span className="dim"> · {say("stage.document", { title: documentTitle(profile, task.document) })}</span>}
          <Origin source={task.source} />
        </li>
      ))}
    </ul>
  );
}

export function Stages({ profile }: { profile: Profile }) {
  const say = useWords("regulation");
  const facts = (list: readonly Fact[]) => list.map((fact) => say(`fact.${fact}`)).join(", ");
  return (
    <Section anchor="stages" title={say("stages.title")}>
      <Graph profile={profile} />
      <ol>
        {profile.stages.map((stage, at) => (
          <Rule
            key={stage.code}
            title={say("stage.name", { number: numberOf(stage, at), title: worded(stage.title) })}
            source={stage.source}
            lines={[
              say("stage.owner", { role: roleTitle(profile, stage.owner) }),
              stage.supporters.length > 0 && say("stage.supporters", { roles: roleTitles(profile, stage.supporters) }),
              stage.entry.length > 0 && say("stage.entry", { facts: facts(stage.entry) }),
              stage.exit.length > 0 && say("stage.exit", { facts: facts(stage.exit) }),
              stage.next.length > 0 && say("stage.next", { stages: stage.next.map((code) => stageTitle(profile, code)).join(", ") }),
            ]}
          >
            <Tasks stage={stage} profile={profile} />
          </Rule>
        ))}
      </ol>
    </Section>
  );
}
