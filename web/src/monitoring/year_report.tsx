// The open report of the municipality, and schools by how they rose in a year: for who issues the one and rewards the other.
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Loaded } from "../ui/show/waiting";
import { formatNumber } from "../words/format";
import { currentLanguage, useWords } from "../words/words";

type School = components["schemas"]["RisingSchool"];

function OpenReport() {
  const say = useWords("monitoring");
  const issue = useAct((_: null, once) => answered(api.POST("/api/open-report", { ...once })), { refresh: [["papers"]] });
  return (
    <>
      <p className="small dim">{say("report.hint")}</p>
      <div className="row gap-top">
        <Button running={issue.running} onClick={() => issue.run(null)}>{say("report.issue")}</Button>
      </div>
      {issue.answer && (
        <div className="gap-top">
          <Banner tone="ok">
            <a href={`/api/papers/${issue.answer.paper}/file`}>{say("report.issued", { number: issue.answer.number })}</a>
          </Banner>
        </div>
      )}
      {issue.refusal && <Banner tone="danger">{issue.refusal.beside()}</Banner>}
    </>
  );
}

function told(value: number | null | undefined) {
  return value === null || value === undefined ? "—" : formatNumber(value);
}

export function YearReport() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: ["rising-schools"], queryFn: () => answered(api.GET("/api/rising-schools")) });
  const columns: Column<School>[] = [
    { key: "school", title: say("cut.school"), cell: (line) => line.school },
    { key: "value", title: say("rising.value"), number: true, cell: (line) => told(line.value) },
    { key: "year_ago", title: say("rising.year_ago"), number: true, cell: (line) => told(line.year_ago) },
    { key: "change", title: say("rising.change"), number: true, cell: (line) => told(line.change) },
  ];
  return (
    <>
      <Section title={say("report.title")}><OpenReport /></Section>
      <Loaded read={read}>
        {(page) => (
          <Section title={say("rising.title")} flush>
            <p className="small dim gap-top">{say("rising.rule", { indicator: currentLanguage() === "en" ? page.indicator.en : page.indicator.ru, clauses: page.clauses.join(", ") })}</p>
            <Table label={say("rising.title")} rows={page.schools} columns={columns} id={(line) => line.school} />
          </Section>
        )}
      </Loaded>
    </>
  );
}
