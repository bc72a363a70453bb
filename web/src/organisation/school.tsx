// The people of the reader's own school and how far each has come on the way to a route; no result of anybody.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { useSession } from "../api/session";
import { PageHead } from "../ui/page/section";
import { useWords } from "../words/words";
import { People, type Standings } from "./people";

function useOwnSchool(): string | undefined {
  const grant = useSession().grants.find(({ duty }) => ["head", "deputy", "responsible"].includes(duty));
  return grant?.scope.split("/").at(-1);
}

function useStandings(school: string | undefined): Standings {
  const read = useQuery({
    queryKey: ["standing", school],
    enabled: school !== undefined,
    queryFn: () => answered(api.GET("/api/schools/{school}/standing", { params: { path: { school: school ?? "" } } })),
  });
  return new Map((read.data?.people ?? []).map((line) => [line.person, line.standing]));
}

export default function SchoolPage() {
  const say = useWords("organisation");
  const standings = useStandings(useOwnSchool());
  return (
    <>
      <PageHead title={say("school.title")}>{say("school.hint")}</PageHead>
      <People label={say("school.title")} schools={false} standings={standings} />
    </>
  );
}
