// How severe experts are by a model of all their marks: words first, then a picture with the errors. Nobody is put in an
// order by it, and where common works join not all experts, nobody is compared.
import type { components } from "../api/schema";
import { Balance, type BalanceRow } from "../ui/chart/balance";
import { EmptyState } from "../ui/show/waiting";
import { formatNumber } from "../words/format";
import { type Say, useWords } from "../words/words";

export type Severities = components["schemas"]["Severities"];
type Line = components["schemas"]["SeverityLine"];
type Measured = components["schemas"]["MeasuredSeverity"];
type Told = Line & { measured: Measured };

const isMeasured = (line: Line): line is Told => Boolean(line.measured);
const figure = (value: number) => formatNumber(value, 2);

/** In points of a criterion, which say more than logits; in words alone where they are too few to be seen. */
function wordsOf(say: Say<"diagnostics">, { word, fair_average }: Measured, middling: number) {
  const points = Number(Math.abs(fair_average - middling).toFixed(2));
  if (word === "alike") return say("model.alike");
  return points === 0 ? say(`model.${word}.little`) : say(`model.${word}`, { count: points });
}

function rowOf(say: Say<"diagnostics">, { name, measured }: Told, middling: number): BalanceRow {
  const { severity, low, high, word } = measured;
  return { name, value: severity, low, high, word: wordsOf(say, measured, middling), sign: word === "alike" ? "dash" : "half", attention: word !== "alike" };
}

export function SeverityPicture({ label, told, experts }: { label: string; told: Severities; experts: readonly Told[] }) {
  const say = useWords("diagnostics");
  const heads = ["markers.name", "model.word", "model.severity", "model.band", "model.fair", "model.infit", "model.outfit", "model.common"] as const;
  const rows = experts.map(({ name, measured, common }) => [
    name,
    wordsOf(say, measured, told.fair_average),
    figure(measured.severity),
    say("model.from_to", { low: figure(measured.low), high: figure(measured.high) }),
    figure(measured.fair_average),
    figure(measured.infit),
    figure(measured.outfit),
    common,
  ]);
  return (
    <Balance
      label={label}
      ends={[say("model.left"), say("model.middle"), say("model.right")]}
      caption={say("model.caption")}
      rows={experts.map((one) => rowOf(say, one, told.fair_average))}
      twin={{ summary: say("model.twin"), heads: heads.map((head) => say(head)), rows }}
    />
  );
}

/** What to look at beside the severity, in sentences. */
function remarksOf(say: Say<"diagnostics">, { measured, biases }: Told, days: number): string[] {
  const { infit, outfit, misfit, drift } = measured;
  const remarks: string[] = [];
  if (misfit) remarks.push(say(Math.max(infit, outfit) > 1.3 ? "model.scattered" : "model.too_even", { infit: figure(infit), outfit: figure(outfit) }));
  if (drift && drift.word !== "alike") remarks.push(say(`model.drift.${drift.word}`, { days, change: figure(Math.abs(drift.change)), error: figure(drift.error) }));
  for (const { word, criterion, question, marks, z } of biases)
    if (word !== "alike") remarks.push(say(`model.bias.${word}`, { criterion, question, marks, z: formatNumber(z) }));
  return remarks;
}

export function SeverityRemarks({ told, named }: { told: Severities; named?: boolean }) {
  const say = useWords("diagnostics");
  const experts = told.experts.filter(isMeasured).map((one) => ({ ...one, remarks: remarksOf(say, one, told.late_days) })).filter(({ remarks }) => remarks.length > 0);
  return experts.map(({ person, name, remarks }) => (
    <div className="gap-top" key={person}>
      {named && <h3>{name}</h3>}
      <ul className="small">
        {remarks.map((remark) => <li key={remark}>{remark}</li>)}
      </ul>
    </div>
  ));
}

/** Why there is no number of an expert. */
export function standingWords(say: Say<"diagnostics">, { standing, common }: Line, least: number): string {
  return standing === "constant" ? say("model.constant") : say("model.few", { count: common, least });
}

/** Why there are no numbers of anybody. */
export function NotCompared({ told }: { told: Severities }) {
  const say = useWords("diagnostics");
  if (told.state === "measured") return null;
  return (
    <>
      <EmptyState title={say(`model.state.${told.state}.title`)}>{say(`model.state.${told.state}.hint`, { least: told.common_min })}</EmptyState>
      {told.groups.length > 0 && (
        <ul className="small">
          {told.groups.map((names) => <li key={names.join()}>{names.join(", ")}</li>)}
        </ul>
      )}
    </>
  );
}

export function SeverityReport({ told }: { told: Severities }) {
  const say = useWords("diagnostics");
  const measured = told.experts.filter(isMeasured);
  const others = told.experts.filter((one) => !isMeasured(one));
  if (told.state !== "measured") return <NotCompared told={told} />;
  return (
    <>
      <p className="small">{say("model.lede", { fair: figure(told.fair_average), marks: told.marks })}</p>
      <SeverityPicture label={say("model.title")} told={told} experts={measured} />
      <SeverityRemarks told={told} named />
      {others.length > 0 && (
        <ul className="small gap-top">
          {others.map((one) => <li key={one.person}>{say("model.not", { name: one.name, why: standingWords(say, one, told.common_min) })}</li>)}
        </ul>
      )}
    </>
  );
}

export function OwnSeverity({ told }: { told: Severities }) {
  const say = useWords("diagnostics");
  const own = told.experts[0];
  if (told.state !== "measured") return <NotCompared told={told} />;
  if (!own || !isMeasured(own)) return <p>{own ? standingWords(say, own, told.common_min) : say("model.few", { count: 0, least: told.common_min })}</p>;
  return (
    <>
      <SeverityPicture label={say("model.own")} told={told} experts={[own]} />
      <SeverityRemarks told={told} />
    </>
  );
}
