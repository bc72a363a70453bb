// Two or three proposals side by side, and what was left out with why.
import { Button } from "../ui/form/button";
import { KeyValues } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { ProgressBar } from "../ui/show/progress";
import { EmptyState } from "../ui/show/waiting";
import { formatDate, formatPercent } from "../words/format";
import { useWords } from "../words/words";
import "./selection.css";
import { type Shapes, useCompetencyTitles } from "./reads";

type Proposal = Shapes["Proposal"];

function Unmet({ unmet }: { unmet: Proposal["unmet"] }) {
  const say = useWords("planning");
  const titleOf = useCompetencyTitles();
  if (unmet.length === 0) return null;
  return (
    <Banner tone="attention" title={say("unmet")}>
      <ul>{unmet.map((one) => <li key={`${one.code} ${one.what}`}>{say(`unmet.${one.code}`, { what: titleOf(one.what) })}</li>)}</ul>
    </Banner>
  );
}

interface CardsProps {
  found: Shapes["Proposals"];
  chosen?: string;
  choose: (variant: string) => void;
  take: (proposal: Proposal) => void;
  busy: boolean;
}

export function ProposalCards({ found, chosen, choose, take, busy }: CardsProps) {
  const say = useWords("planning");
  if (found.proposals.every((one) => one.items.length === 0)) return <EmptyState title={say("none")}>{say("none.hint")}</EmptyState>;
  const shown = found.proposals.find((one) => one.variant === chosen);
  return (
    <Section title={say("proposals")} aside={say("offers", { count: found.offers })}>
      <fieldset className="variants">
        <legend className="sr">{say("proposals")}</legend>
        {found.proposals.map((proposal) => (
          <label key={proposal.variant} className="variant">
            <span className="variant-name">
              <input type="radio" name="variant" checked={proposal.variant === chosen} onChange={() => choose(proposal.variant)} />
              {say(`variant.${proposal.variant}`)}
            </span>
            <span><b className="variant-share">{formatPercent(proposal.share)}</b> {say("share")}</span>
            <ProgressBar label={say("share")} done={proposal.share} />
            <KeyValues
              facts={[
                { name: say("fact.hours"), value: proposal.hours },
                { name: say("fact.items"), value: proposal.items.length },
                { name: say("fact.released"), value: proposal.release_days },
                { name: say("fact.trips"), value: proposal.trips },
              ]}
            />
          </label>
        ))}
      </fieldset>
      {shown && (
        <>
          <Unmet unmet={shown.unmet} />
          <div className="actions gap-top">
            <Button kind="main" running={busy} onClick={() => take(shown)}>{say("take")}</Button>
          </div>
        </>
      )}
    </Section>
  );
}

interface LeftOutProps {
  lines: Proposal["left_out"];
  add: (session: string, title: string) => void;
  unban: (activity: string) => void;
  busy: boolean;
}

export function LeftOut({ lines, add, unban, busy }: LeftOutProps) {
  const say = useWords("planning");
  if (lines.length === 0) return null;
  const columns: Column<Shapes["LeftOut"]>[] = [
    { key: "title", title: say("left.title"), cell: (line) => `${line.title}, ${formatDate(line.starts, "day")}` },
    { key: "hours", title: say("fact.hours"), number: true, cell: (line) => line.hours },
    { key: "why", title: say("left.why"), cell: (line) => say(`left.${line.reason}`, { other: line.with, effect: formatPercent(line.effect, 1) }) },
    {
      key: "do", title: say("left.do"),
      cell: (line) =>
        line.reason !== "no_seats" && line.reason !== "completed" && (
          <Button kind="plain" small running={busy} onClick={() => (line.reason === "banned" ? unban(line.activity) : add(line.session, line.title))}>
            {say(line.reason === "banned" ? "left.unban" : "left.add_anyway")}
          </Button>
        ),
    },
  ];
  return (
    <div className="gap-top">
      <Details summary={say("left.count", { count: lines.length })}>
        <Table label={say("left")} rows={lines} columns={columns} id={(line) => line.session} />
      </Details>
    </div>
  );
}
