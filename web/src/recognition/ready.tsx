// Routes that may get a certificate: chosen, issued, told one by one.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useInfiniteQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { More } from "../ui/list/pagination";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { Banner } from "../ui/show/banner";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatDate, formatPeriod } from "../words/format";
import { currentLanguage, useWords } from "../words/words";
import { type Shapes, readyKey, registerKey, worded } from "./reads";

type Ready = Shapes["ReadyRoute"];
type Outcomes = Shapes["CertificateOutcomes"]["outcomes"];

function Told({ outcomes, rows }: { outcomes: Outcomes; rows: readonly Ready[] }) {
  const say = useWords("recognition");
  const issued = outcomes.filter((one) => one.issued);
  const left = outcomes.filter((one) => !one.issued);
  const name = (route: string) => rows.find((row) => row.route === route)?.teacher ?? "";
  return (
    <Banner tone={left.length ? "attention" : "ok"} title={say("issue.done", { count: issued.length })}>
      <ul>
        {issued.map((one) => (
          <li key={one.route}>
            {name(one.route)} <a href={`/api/papers/${one.paper}/file`} download>{one.number}</a>
          </li>
        ))}
        {left.map((one) => (
          <li key={one.route}>
            {name(one.route)} {currentLanguage() === "en" ? one.en : one.ru}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function useColumns(): Column<Ready>[] {
  const say = useWords("recognition");
  return [
    { key: "teacher", title: say("teacher"), cell: (row) => <Link className="quiet" href={`/routes/${row.route}/closing`}>{row.teacher}</Link>, sort: (row) => row.teacher },
    { key: "school", title: say("school"), cell: (row) => row.school, sort: (row) => row.school },
    { key: "term", title: say("portfolio.term"), cell: (row) => formatPeriod(row.starts, row.ends) },
    { key: "grounds", title: say("portfolio.grounds"), cell: (row) => row.grounds.map(worded).join("; ") },
    { key: "draft", title: "", cell: (row) => <a className="small" href={`/api/routes/${row.route}/certificate-draft`} target="_blank" rel="noreferrer" aria-label={say("ready.draft.of", { name: row.teacher })}>{say("ready.draft")}</a> },
    { key: "confirmed", title: say("ready.confirmed"), cell: (row) => (row.confirmed_on ? formatDate(row.confirmed_on) : "—") },
  ];
}

export function ReadyCertificates() {
  const say = useWords("recognition");
  const [chosen, setChosen] = useState<readonly Ready[]>([]);
  const read = useInfiniteQuery({
    queryKey: [...readyKey],
    initialPageParam: "",
    queryFn: ({ pageParam }) => answered(api.GET("/api/certificates/ready", { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = read.data?.pages.flatMap((page) => page.routes);
  const selection = useSelection((rows ?? []).map((row) => row.route));
  const issue = useAct(
    (routes: readonly string[], once) => answered(api.POST("/api/certificates", { body: { routes: [...routes] }, ...once })),
    { refresh: [[...readyKey], [...registerKey]], done: selection.clear },
  );
  const run = () => {
    const picked = (rows ?? []).filter((row) => selection.picked.has(row.route));
    setChosen(picked);
    issue.run(picked.map((row) => row.route));
  };
  const action = (
    <Button kind="main" disabled={selection.picked.size === 0} running={issue.running} onClick={run}>
      {say("issue", { count: selection.picked.size })}
    </Button>
  );
  return (
    <>
      {issue.answer && <Told outcomes={issue.answer.outcomes} rows={chosen} />}
      {issue.refusal && <Banner tone="danger">{issue.refusal.lost ? say("lost") : issue.refusal.beside()}</Banner>}
      {read.error && !rows ? (
        <LoadFailed error={read.error} again={() => void read.refetch()} />
      ) : (
        <Table label={say("ready")} rows={rows} columns={useColumns()} id={(row) => row.route} picking={{ selection, name: (row) => row.teacher, actions: action }} empty={<EmptyState title={say("ready.none")}>{say("ready.none.hint")}</EmptyState>} />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}
