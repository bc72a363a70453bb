// The runs of a wave, the newest first, each with what it comes to in a few numbers.
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState } from "../ui/show/waiting";
import { formatMoment, formatNumber, formatPercent } from "../words/format";
import { useWords } from "../words/words";
import { benefitOf, gapOf, isBroken, isOpen, type RunLine, runTones, type WavePage } from "./parts";

export function Runs({ page: { wave, runs, people_min } }: { page: WavePage }) {
  const say = useWords("wave");
  const named = (one: RunLine) => say("compare.option", { when: formatMoment(Date.parse(one.asked_ms)), seed: one.seed });
  const dash = (one: RunLine, shown: (found: NonNullable<RunLine["summary"]>) => string) => (one.summary ? shown(one.summary) : "—");
  const again = useAct(
    (like: string, once) => answered(api.POST("/api/waves/{wave}/runs", { params: { path: { wave: wave.id } }, body: { like }, ...once })),
    { refresh: [["wave", wave.id]] },
  );
  const columns: Column<RunLine>[] = [
    {
      key: "run", title: say("column.run"),
      cell: (one) => (one.summary ? <Link href={`/waves/${wave.id}/runs/${one.run}`}>{named(one)}</Link> : named(one)),
    },
    { key: "state", title: say("column.state"), cell: (one) => <Tag tone={runTones[one.state]}>{say(`run.${one.state}`)}</Tag> },
    { key: "people", title: say("column.people"), number: true, cell: (one) => dash(one, (found) => formatNumber(found.teachers, 0)) },
    { key: "benefit", title: say("column.benefit"), number: true, cell: (one) => dash(one, benefitOf) },
    { key: "gap", title: say("column.gap"), number: true, cell: (one) => dash(one, gapOf) },
    { key: "worst", title: say("column.worst"), number: true, cell: (one) => dash(one, (found) => formatPercent(found.share_p5)) },
  ];
  const mayCount = (wave.state === "draft" || wave.state === "ready") && !runs.some(isOpen);
  if (mayCount && runs.some(isBroken))
    columns.push({ key: "again", title: "", cell: (one) => isBroken(one) && <Button small running={again.running} aria-label={say("run.again.of", { run: named(one) })} onClick={() => again.run(one.run)}>{say("run.again")}</Button> });
  const refused = again.refusal && <Banner tone="danger" title={again.refusal.lost ? say("lost") : again.refusal.beside()} />;
  return <>{refused}<Table label={say("runs.title")} rows={runs} columns={columns} id={(one) => one.run} empty={<EmptyState title={say("runs.none")}>{say("runs.none.hint", { least: people_min })}</EmptyState>} /></>;
}
