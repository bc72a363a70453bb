// The head's picture of the team: zones of growth that several people share, without names and without small numbers.
import { api, answered } from "../api/client";
import { useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { ProgressBar } from "../ui/show/progress";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import "./deficit.css";
import { worded } from "./person";

type Team = components["schemas"]["TeamView"];
type Line = Team["competencies"][number];

function Picture({ team }: { team: Team }) {
  const say = useWords("deficit");
  if (!team.shown) return <EmptyState title={say("team.few", { count: team.people_min })}>{say("team.few.hint")}</EmptyState>;
  const group = (line: Line) => worded(team.groups.find((one) => one.code === line.group)?.title);
  const columns: Column<Line>[] = [
    { key: "title", title: say("column.competency"), cell: (line) => line.title, sort: (line) => line.title },
    { key: "group", title: say("team.group"), cell: group, sort: group },
    {
      key: "people",
      title: say("team.people"),
      cell: (line) => (
        <>
          {say("team.of", { people: line.people, all: team.measured })}
          <span className="team-bar">
            <ProgressBar thin label={line.title} done={line.people / team.measured} />
          </span>
        </>
      ),
      sort: (line) => line.people,
    },
  ];
  return (
    <>
      <p className="lede">{say("team.lede", { count: team.competencies.length, measured: team.measured })}</p>
      <div className="gap-top">
        <Table label={say("team.title")} rows={team.competencies} columns={columns} id={(line) => line.competency} empty={<EmptyState title={say("team.none")} />} />
      </div>
      {team.hidden > 0 && <p className="small dim gap-top">{say("team.hidden", { count: team.hidden, people: team.people_min })}</p>}
    </>
  );
}

function Team({ school }: { school: string }) {
  const read = useQuery({ queryKey: ["team", school], queryFn: () => answered(api.GET("/api/teams/{school}/deficits", { params: { path: { school } } })) });
  return <Loaded read={read}>{(team) => <Picture team={team} />}</Loaded>;
}

export default function TeamPage() {
  const say = useWords("deficit");
  const session = useSession();
  const scope = session.grants.find((grant) => grant.duty === "head" || grant.duty === "deputy")?.scope ?? "";
  const school = scope.split("/")[2];
  return (
    <>
      <PageHead title={say("team.title")}>{say("team.hint")}</PageHead>
      {school ? <Team school={school} /> : <Banner title={say("team.no_school")} />}
    </>
  );
}
