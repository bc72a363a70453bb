// One button makes the section for the school's own system of evaluating quality: text and a table of the year.
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";

export function QualitySection({ school }: { school: string }) {
  const say = useWords("governance");
  const issue = useAct(
    (_: null, once) => answered(api.POST("/api/schools/{school}/quality-section", { params: { path: { school } }, ...once })),
    { refresh: [["papers"]] },
  );
  return (
    <div className="gap-top">
      <Button running={issue.running} onClick={() => issue.run(null)}>{say("section.issue")}</Button>
      {issue.answer && (
        <div className="gap-top">
          <Banner tone="ok">
            <a href={`/api/papers/${issue.answer.paper}/file`}>{say("section.issued", { number: issue.answer.number })}</a>
          </Banner>
        </div>
      )}
      {issue.refusal && <Banner tone="danger">{issue.refusal.beside()}</Banner>}
    </div>
  );
}
