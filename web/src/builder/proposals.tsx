// Two or three proposals side by side, what each would bring, and what was left out with why.
import { type ReactNode, useState } from "react";
import { useCompetencyTitles } from "../api/competencies";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { ProgressBar } from "../ui/show/progress";
import { EmptyState } from "../ui/show/waiting";
import { formatDate, formatPercent } from "../words/format";
import { useWords } from "../words/words";
import "./builder.css";
import type { Shapes } from "./place";
import { ReasonList } from "./reasons";
import { useSaid } from "./said";

type Proposal = Shapes["Proposal"];
type Lack = Proposal["unmet"][number];

/** A reason inside a sentence. */
export const lowered = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** How many needs a variant closes at least in part. */
const touchedBy = (proposal: Proposal) => proposal.coverage.filter((one) => one.closed > 0).length;

function Unmet({ unmet }: { unmet: Proposal["unmet"] }) {
  const say = useSaid();
  const titleOf = useCompetencyTitles();
  if (unmet.length === 0) return null;
  const why = ({ reason, with: other }: Lack) => {
    if (reason === "no_session" || reason === "other_audience") return say(`unmet.${reason}`);
    return lowered(say(`left.${reason ?? "no_session"}`, { other: other || "none", effect: formatPercent(0, 0), hours: 0 }));
  };
  const told = (one: Lack) => {
    const plain = say(`unmet.${one.code}`, { what: titleOf(one.what) });
    if (!one.reason) return plain;
    return one.code === "need" ? say("unmet.because", { what: titleOf(one.what), why: why(one) }) : say("unmet.kind_because", { what: plain, why: why(one) });
  };
  return (
    <Banner tone="attention" title={say("unmet")}>
      <ul>{unmet.map((one) => <li key={`${one.code} ${one.what}`}>{told(one)}</li>)}</ul>
    </Banner>
  );
}

/** For each need how much of it is made up, and what the percentage is. */
function Changes({ proposal }: { proposal: Proposal }) {
  const say = useSaid();
  const titleOf = useCompetencyTitles();
  return (
    <Details summary={say("coverage")}>
      <ul>
        {proposal.coverage.map((one) => (
          <li key={one.competency}>{say("coverage.line", { what: titleOf(one.competency), closed: formatPercent(one.closed) })}</li>
        ))}
      </ul>
      <p className="small dim">{say("share.means")}</p>
    </Details>
  );
}

/** What a variant holds and why, before it is taken. */
function Inside({ proposal, hide }: { proposal: Proposal; hide?: CardsProps["hide"] }) {
  const say = useSaid();
  const route = useWords("route");
  return (
    <div className="gap-top">
      <h3>{say("inside", { variant: say(`variant.${proposal.variant}`) })}</h3>
      <ul className="inside">
        {proposal.items.map((item) => (
          <li key={item.session}>
            <span className="dim nowrap">{formatDate(item.starts, "short")}</span>
            <span>{item.title}</span>
            <span className="dim inside-facts">{say(`level.${item.level}`)}, {route("hours", { hours: item.hours })}</span>
            <ReasonList reasons={item.reasons} />
            {hide && <span className="inside-do">{hide(item.activity, item.title)}</span>}
          </li>
        ))}
      </ul>
      <Changes proposal={proposal} />
    </div>
  );
}

/** How good the variant is for certain. */
function Proof({ proposal: { variant, proven, beyond, least_hours } }: { proposal: Proposal }) {
  const say = useSaid();
  if (variant === "fewest_hours")
    return <span className="small dim">{[say("fewest"), proven ? say("fewest.proven") : least_hours > 0 && say("fewest.bound", { hours: least_hours })].filter(Boolean).join(". ")}</span>;
  if (variant === "least_travel" && !proven) return null;
  return <span className="small dim">{proven ? say(variant === "least_travel" ? "proven.near" : "proven") : say("beyond", { share: formatPercent(Math.max(beyond, 0.001), 1) })}</span>;
}

/** How much of what is needed a variant makes up. */
function Worth({ proposal }: { proposal: Proposal }) {
  const say = useSaid();
  return (
    <>
      <span><b className="variant-share">{say("touched.of", { touched: touchedBy(proposal), all: proposal.coverage.length })}</b> {say("touched")}</span>
      <span>{formatPercent(proposal.share)} {say("share")}</span>
      <ProgressBar label={say("share")} done={proposal.share} />
    </>
  );
}

function Card({ proposal, chosen, choose }: { proposal: Proposal; chosen: boolean; choose: () => void }) {
  const say = useSaid();
  return (
    <label className="variant">
      <span className="variant-name">
        <input type="radio" name="variant" checked={chosen} onChange={choose} />
        {say(`variant.${proposal.variant}`)}
      </span>
      {proposal.coverage.length === 0 ? <span>{say("grounds.none")}</span> : <Worth proposal={proposal} />}
      <span className="small dim">
        {say("facts", { hours: proposal.hours, items: proposal.items.length, released: proposal.release_days, trips: proposal.trips })}
      </span>
      {proposal.coverage.length > 0 && <Proof proposal={proposal} />}
    </label>
  );
}

interface CardsProps {
  found: Shapes["Proposals"];
  chosen?: string;
  choose: (variant: string) => void;
  take: (proposal: Proposal) => void;
  /** Sessions in the draft now. */
  held: ReadonlySet<string>;
  busy: boolean;
  /** Whether the proposals are taken into the draft here, or only looked at. */
  may_take: boolean;
  hide?: (activity: string, title: string) => ReactNode;
}

function Cards({ found, chosen, choose, take, held, busy, may_take, hide }: CardsProps) {
  const say = useSaid();
  const shown = found.proposals.find((one) => one.variant === chosen);
  const taken = shown?.items.every((item) => held.has(item.session));
  return (
    <>
      <fieldset className="variants">
        <legend className="sr">{say("proposals")}</legend>
        {found.proposals.map((proposal) => (
          <Card key={proposal.variant} proposal={proposal} chosen={proposal === shown} choose={() => choose(proposal.variant)} />
        ))}
      </fieldset>
      {shown && (
        <>
          <Inside proposal={shown} hide={hide} />
          <Unmet unmet={shown.unmet} />
          {may_take && (
            <div className="actions gap-top take-bar">
              <span className="take-what small">{say("take.what", { variant: say(`variant.${shown.variant}`), hours: shown.hours, items: shown.items.length })}</span>
              <Button kind="main" running={busy} disabled={taken} onClick={() => take(shown)}>{say(taken ? "taken" : "take")}</Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

/** Once the draft has activities of its own the variants step back. */
export function ProposalCards(props: CardsProps) {
  const say = useSaid();
  const { found, held } = props;
  if (found.proposals.every((one) => one.items.length === 0)) return <EmptyState title={say("none")}>{say("none.hint")}</EmptyState>;
  return (
    <Section title={say("proposals")} aside={say("offers", { count: found.offers })}>
      {held.size === 0 ? <Cards {...props} /> : <Details summary={say("others", { count: found.proposals.length })}><div className="gap-top"><Cards {...props} /></div></Details>}
    </Section>
  );
}

interface LeftOutProps {
  lines: Proposal["left_out"];
  add: (session: string, title: string) => void;
  unban: (activity: string) => void;
  busy: boolean;
}

const shown_first = 5;
/** What the author cannot bring in here. */
const closed: ReadonlySet<string> = new Set(["no_seats", "completed", "hidden"]);

export function LeftOut({ lines, add, unban, busy }: LeftOutProps) {
  const say = useSaid();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const columns: Column<Shapes["LeftOut"]>[] = [
    { key: "title", title: say("left.title"), cell: (line) => `${line.title}, ${formatDate(line.starts, "day")}` },
    { key: "hours", title: say("fact.hours"), number: true, cell: (line) => line.hours },
    { key: "why", title: say("left.why"), cell: (line) => say(`left.${line.reason}`, { other: line.with || "none", effect: formatPercent(line.effect, 1), hours: line.hours }) },
    {
      key: "do", title: say("left.do"),
      cell: (line) =>
        !closed.has(line.reason) && (
          <Button kind="plain" small running={busy} onClick={() => (line.reason === "banned" ? unban(line.activity) : add(line.session, line.title))}>
            {say(line.reason === "banned" ? "left.unban" : "left.add_anyway")}
          </Button>
        ),
    },
  ];
  return (
    <div className="gap-top">
      <Details summary={say("left.count", { count: lines.length })}>
        <Table label={say("left")} rows={all ? lines : lines.slice(0, shown_first)} columns={columns} id={(line) => line.session} />
        {!all && lines.length > shown_first && (
          <p className="row gap-top"><Button small onClick={() => setAll(true)}>{say("left.all", { count: lines.length })}</Button></p>
        )}
      </Details>
    </div>
  );
}
