// A person's own result: the conclusion in words, the profile, each zone of growth to acknowledge or not, an own
// request, and who sees all this.
import { useRef } from "react";
import { api, answered } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { useQuery } from "../api/query";
import { Profile } from "../ui/chart/profile";
import { Button, ButtonLink } from "../ui/form/button";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import "./deficit.css";
import { FileLinks } from "../ui/show/file_links";
import { Beside } from "./beside";
import { ConclusionPaper } from "./conclusion_paper";
import { FormerResults } from "./former";
import { Groups, myResults } from "./groups";
import { MyRequests } from "./my_request";
import { MyResources } from "./my_resources";
import { MyTasks } from "./my_tasks";
import { Course, Doubts } from "./course";
import { conclusion, minePath, type PersonFindings, profileRows } from "./person";
import { RepeatBeside } from "./repeat_beside";
import { Levels, Readers, StandingWords, useSight } from "./reading";
import { Zones } from "./zones";

function MeasuredOn({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const days = [...new Set(person.profile.map((row) => row.measured_on))].sort();
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return <>{say("mine.hint")}</>;
  const count = person.profile.reduce((sum, row) => sum + row.items, 0);
  if (first !== last) return <>{say("mine.measured.days", { period: formatPeriod(first, last), count })}</>;
  return <>{say("mine.measured", { day: formatDate(last), count })}</>;
}

function Result({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const last = useQuery({ queryKey: [...myResults.key], enabled: person.profile.length > 0, queryFn: myResults.load, retry: false }).data?.results[0];
  if (person.profile.length === 0) return <EmptyState title={say("mine.none")}>{say("mine.none.hint")}</EmptyState>;
  return (
    <>
      <p className="lede">{conclusion(say, person)}</p>
      <Doubts read={myResults} enabled />
      <Section title={say("profile.title")} aside={say("profile.scale")}>
        <Profile label={say("profile.title")} rows={profileRows(say, person, last)} />
        <p className="no-print">
          <a href="/api/my/result-paper" download>{say("pdf")}</a>
        </p>
      </Section>
      <Groups person={person} read={myResults} />
      <Course read={myResults} enabled />
      <RepeatBeside enabled={person.profile.some((row) => row.before_on != null)} />
      <Beside person={person} read={myResults} />
      <FormerResults />
    </>
  );
}

function Next({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  const waiting = person.findings.filter(({ finding }) => finding.state === "proposed").length;
  return (
    <Section title={say("next.title")}>
      <p className="small">{waiting > 0 ? say("next.specialist", { count: waiting }) : say("next.selection")}</p>
    </Section>
  );
}

function SelfEntry({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  return (
    <Section title={say("self.title")}>
      <p className="small">{person.marked_actions > 0 ? say("self.marked", { count: person.marked_actions }) : say("self.why")}</p>
      <p className="gap-top">
        <ButtonLink small to="/my/self-assessment">
          {say(person.marked_actions > 0 ? "self.continue" : "self.start")}
        </ButtonLink>
      </p>
    </Section>
  );
}

export default function MyResults() {
  const say = useWords("deficit");
  // Asked for beside the findings, not after them.
  useCompetencies();
  useSight();
  // What is asked of the person comes first, and stays there while they answer.
  const asksFirst = useRef<boolean>(undefined);
  const read = useQuery({ queryKey: minePath, queryFn: () => answered(api.GET("/api/my/findings")) });
  if (read.data) asksFirst.current ??= read.data.to_answer > 0;
  return (
    <>
      <PageHead
        title={say("mine.title")}
        actions={
          <Button small onClick={() => window.print()}>
            {say("mine.print")}
          </Button>
        }
      >
        {read.data && <MeasuredOn person={read.data} />}
      </PageHead>
      <Loaded read={read} lines={8}>
        {(person) => (
          <div className="cols">
            <div>
              {asksFirst.current && <Zones person={person} />}
              <Result person={person} />
              {!asksFirst.current && <Zones person={person} />}
              <MyRequests requests={person.requests} />
              <MyTasks inputs={person.inputs} />
              {person.inputs.resources && <MyResources key={person.inputs.resources.revision} resources={person.inputs.resources} />}
              <div className="actions stretch sec">
                <ButtonLink kind="main" to="/my/selection">
                  {say("mine.selection")}
                </ButtonLink>
              </div>
            </div>
            <aside aria-label={say("mine.aside")}>
              {person.conclusion && (
                <Section title={say("paper.title")}>
                  <ConclusionPaper paper={person.conclusion} />
                </Section>
              )}
              {person.gap_table && (
                <Section title={say("gaps.title")}>
                  <p><FileLinks address="/api/my/gap-table" name={say("gaps.title")} edited={["docx", "xlsx"]} original /></p>
                </Section>
              )}
              {person.competency_map && (
                <Section title={say("map_of_post.title")}>
                  <p><FileLinks address="/api/competency-map" name={say("map_of_post.title")} edited={["docx", "xlsx"]} original /></p>
                </Section>
              )}
              <Readers />
              <SelfEntry person={person} />
              <StandingWords />
              <Levels levels={person.levels} />
              <Next person={person} />
            </aside>
          </div>
        )}
      </Loaded>
    </>
  );
}
