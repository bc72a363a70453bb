// What a list would bring, its wrong rows, the two ways to apply it, and what came of it.
import { type ReactNode, useEffect, useRef } from "react";
import { queries, useAct } from "../api/query";
import type { components } from "../api/schema";
import { upload } from "../api/upload";
import { Button, ButtonLink } from "../ui/form/button";
import { Facts } from "../ui/list/facts";
import { RowProblems } from "../ui/list/row_problems";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { formatNumber } from "../words/format";
import { useWords } from "../words/words";
import "./organisation.css";

export type ImportReport = components["schemas"]["ImportReport"];

function Understood({ report }: { report: ImportReport }) {
  const say = useWords("organisation");
  const { found } = report;
  const delimiter = found.delimiter === "\t" ? say("delimiter.tab") : found.delimiter;
  const format = [
    found.format.toUpperCase(),
    found.encoding && say(`encoding.${found.encoding}`),
    delimiter && say("found.delimiter", { delimiter }),
    found.sheet && say("found.sheet", { sheet: found.sheet }),
  ];
  return (
    <dl className="columns-read">
      <dt>{say("found.format")}</dt>
      <dd>{format.filter(Boolean).join(", ")}</dd>
      <dt>{say("found.columns")}</dt>
      <dd>{report.columns.join(", ")}</dd>
      <dt>{say("found.left_out")}</dt>
      <dd>{report.left_out.join(", ") || say("found.left_out.none")}</dd>
    </dl>
  );
}

interface PreviewProps {
  kind: string;
  file: File;
  /** What its columns mean, as the address names them. */
  columns: string;
  report: ImportReport;
  done: (report: ImportReport) => void;
}

export function Preview({ kind, file, columns, report, done }: PreviewProps) {
  const say = useWords("organisation");
  const onlyGood = report.problem_rows > 0;
  const query = (onlyGood ? "apply=true&only_good=true" : "apply=true") + columns;
  const apply = useAct((_: null, once) => upload<ImportReport>(`/api/imports/${kind}?${query}`, file, { headers: once.headers }), {
    refresh: [["people"], ["schools"], ["dictionaries"]],
    done,
  });
  const refusal = apply.refusal?.lost ? say("lost") : apply.refusal?.beside();
  return (
    <Section title={say("preview.title")} aside={file.name}>
      <div role="status">
        <Banner tone={onlyGood ? "attention" : "ok"} title={onlyGood ? say("preview.wrong", { count: report.problem_rows }) : say("preview.right")}>
          <p>{say("preview.counts", { rows: report.rows, good: report.good })}</p>
        </Banner>
      </div>
      <Understood report={report} />
      {report.problems.length > 0 && (
        <div className="gap-top">
          <h3>{say("problem.title")}</h3>
          <RowProblems problems={report.problems} />
        </div>
      )}
      <div className="stack-4 gap-top">{refusal !== undefined && <Banner tone="danger" title={refusal} />}</div>
      <div className="actions gap-top">
        <Button kind="main" running={apply.running} disabled={report.good === 0} onClick={() => apply.run(null)}>
          {onlyGood ? say("apply.good", { count: report.good }) : say("apply.all", { count: report.good })}
        </Button>
      </div>
      {onlyGood && <p className="small dim gap-top">{say("apply.hint")}</p>}
    </Section>
  );
}

export function Result({ report, again }: { report: ImportReport; again: ReactNode }) {
  const say = useWords("organisation");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    void queries.invalidateQueries({ queryKey: ["people"] });
  }, []);
  const facts = (["applied", "created", "updated", "problem_rows"] as const).map((name) => ({ name: say(`result.${name}`), value: formatNumber(report[name]) }));
  return (
    <div ref={place} tabIndex={-1}>
      <Section title={say("result.title")}>
        <Facts facts={facts} />
        <div className="actions gap-top">
          <ButtonLink to="/staff" kind="main">{say("result.staff")}</ButtonLink>
          {again}
        </div>
      </Section>
    </div>
  );
}
