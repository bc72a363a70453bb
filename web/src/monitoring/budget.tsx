// The budget of courses: people with a deficit and no activity, times what an activity costs.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { TextField } from "../ui/form/field";
import { numberTyped, useNumberFault } from "../ui/form/number";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatNumber } from "../words/format";
import { useWords } from "../words/words";

type Line = components["schemas"]["BudgetLine"];

export default function BudgetPage() {
  const say = useWords("monitoring");
  const [typed, setTyped] = useState("");
  const wrong = useNumberFault()(typed);
  const cost = wrong === undefined && typed.trim() !== "" ? numberTyped(typed) : undefined;
  const read = useQuery({
    queryKey: ["course-budget", cost],
    queryFn: () => answered(api.GET("/api/course-budget", { params: { query: cost === undefined ? {} : { cost } } })),
    placeholderData: (before) => before,
  });
  const columns: Column<Line>[] = [
    { key: "title", title: say("budget.competency"), cell: (line) => line.title, sort: (line) => line.title },
    { key: "need", title: say("budget.need"), number: true, cell: (line) => line.need ?? say("line.hidden"), sort: (line) => line.need ?? -1 },
    {
      key: "cost", title: say("budget.price"), number: true,
      cell: (line) => (line.cost === null || line.cost === undefined ? "—" : line.cost_given ? say("budget.price.given", { cost: formatNumber(line.cost) }) : formatNumber(line.cost)),
    },
    { key: "sum", title: say("budget.sum"), number: true, cell: (line) => (line.sum === null || line.sum === undefined ? "—" : formatNumber(line.sum)), sort: (line) => line.sum ?? -1 },
  ];
  return (
    <>
      <PageHead title={say("budget.title")}>{say("budget.hint")}</PageHead>
      <div className="filters">
        <TextField label={say("budget.cost")} inputMode="numeric" value={typed} error={wrong} onChange={(event) => setTyped(event.target.value)} />
      </div>
      <Loaded read={read}>
        {(page) => (
          <>
            <p><strong>{say("budget.total", { sum: formatNumber(page.total) })}</strong></p>
            {page.hidden > 0 && <p className="small dim">{say("budget.hidden", { count: page.hidden, least: page.people_min })}</p>}
            {page.unpriced > 0 && <p className="small dim">{say("budget.unpriced", { count: page.unpriced })}</p>}
            <Table label={say("budget.title")} rows={page.lines} columns={columns} id={(line) => line.competency} empty={<EmptyState title={say("budget.none")} />} />
          </>
        )}
      </Loaded>
    </>
  );
}
