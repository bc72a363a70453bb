// One work of an expert's queue, where a reminder leads. Another's work is not there.
import { Link, useParams } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { PageHead } from "../ui/page/section";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { GivenMarks, MarkingDesk } from "./marking";

export default function MarkingWork() {
  const say = useWords("diagnostics");
  const attempt = useParams().attempt ?? "";
  const read = useQuery({ queryKey: ["marking", attempt], queryFn: () => answered(api.GET("/api/marking/{attempt}", { params: { path: { attempt } } })) });
  return (
    <>
      <PageHead title={say("marking.title")} actions={<Link href="/marking">{say("marking.all")}</Link>} />
      <Loaded read={read}>
        {({ tasks, given }) => (
          <>
            <MarkingDesk tasks={tasks} />
            <GivenMarks given={given} />
          </>
        )}
      </Loaded>
    </>
  );
}
