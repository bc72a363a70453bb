// What a run found, as a whole: how much better than first come, how near to the best there is, who is worst off in shares,
// where seats are short. Nobody's result is here.
import { Link, useParams } from "wouter";
import { Facts } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { Twin } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatMoment, formatNumber, formatPercent } from "../words/format";
import { useWords } from "../words/words";
import { Converging } from "./converging";
import { benefitOf, gapOf, type RunPage, type Summary, signed, useRun, weighed } from "./parts";
import { Publish } from "./publication";
import "./wave.css";

type Scarce = RunPage["scarce"][number];

/** A gap that is told as nought is none. */
const least_told = 0.0005;

function nearness({ gap, without_kind, without_need }: Summary) {
  const whole = without_kind + without_need > 0;
  if (gap < least_told) return whole ? "found.best.whole" : "found.best";
  return whole ? "found.gap.whole" : "found.gap";
}

function InWords({ summary }: { summary: Summary }) {
  const say = useWords("wave");
  const benefit = summary.benefit ?? undefined;
  return (
    <ul>
      <li>{say(benefit === undefined ? "found.unknown" : benefit > 0.0005 ? "found.better" : "found.same", { share: formatPercent(benefit ?? 0, 1) })}</li>
      {summary.without_kind > 0 && <li>{say("found.kind", { count: summary.without_kind })}</li>}
      {summary.without_need > 0 && <li>{say("found.need", { count: summary.without_need })}</li>}
      <li>{say(nearness(summary), { share: formatPercent(summary.gap, 1) })}</li>
      <li>{say("found.worst", { p1: formatPercent(summary.share_p1), p5: formatPercent(summary.share_p5), come: formatPercent(summary.first_come_share_p1) })}</li>
      <li>{summary.with_nothing === 0 ? say("found.nobody") : say("found.nothing", { count: summary.with_nothing })}</li>
      {summary.below.map(({ reason, teachers }) => <li key={reason}>{say(`found.below.${reason}`, { count: teachers })}</li>)}
      {summary.without_offers > 0 && <li>{say("found.without", { count: summary.without_offers })}</li>}
      {summary.groups_closed > 0 && <li>{say("found.groups", { count: summary.groups_closed })}</li>}
    </ul>
  );
}

function Shares({ shares }: { shares: RunPage["shares"] }) {
  const say = useWords("wave");
  const most = Math.max(...shares.map(({ people }) => people));
  const name = (one: RunPage["shares"][number]) => say("shares.from_to", { from: formatNumber(100 * one.from, 0), to: formatNumber(100 * one.to, 0) });
  return (
    <Section title={say("shares.title")} aside={say("shares.hint")}>
      <figure>
        <ul className="ord">
          {shares.map((one) => (
            <li key={one.from}>
              <span>{name(one)}</span>
              <svg className="bar" aria-hidden="true">
                <rect className="b-rail" width="100%" height="100%" rx="4" />
                <rect className="b-fill" width={`${(100 * one.people) / most}%`} height="100%" rx="4" />
              </svg>
              <span className="num">{formatNumber(one.people, 0)}</span>
            </li>
          ))}
        </ul>
        <Twin summary={say("shares.twin")} caption={say("shares.title")} heads={[say("shares.share"), say("column.people")]} rows={shares.map((one) => [name(one), one.people])} />
      </figure>
    </Section>
  );
}

function ScarceSeats({ scarce }: { scarce: readonly Scarce[] }) {
  const say = useWords("wave");
  const columns: Column<Scarce>[] = [
    { key: "title", title: say("scarce.session"), cell: (one) => <>{one.activity ? <Link href={`/catalogue/${one.activity}`}>{one.title}</Link> : one.title}<br /><span className="dim small">{[one.starts && formatDate(one.starts, "day"), one.place].filter(Boolean).join(", ")}</span></> },
    { key: "seats", title: say("scarce.seats"), number: true, cell: (one) => formatNumber(one.seats, 0), sort: (one) => one.seats },
    { key: "price", title: say("scarce.price"), number: true, cell: (one) => signed(one.price, 2), sort: (one) => one.price },
    { key: "group", title: say("scarce.group"), number: true, cell: (one) => signed(one.another_group, 2), sort: (one) => one.another_group },
  ];
  return (
    <Section title={say("scarce.title")} aside={say("scarce.hint")}>
      <Table label={say("scarce.title")} rows={scarce} columns={columns} id={(one) => one.session} empty={<EmptyState title={say("scarce.none")} />} />
    </Section>
  );
}

function Shown({ wave, page }: { wave: string; page: RunPage }) {
  const say = useWords("wave");
  const { line: { run, summary, asked_ms, terms, seed }, course, scarce, shares } = page;
  const head = (
    <PageHead title={say("found.title", { when: formatMoment(Date.parse(asked_ms)) })} actions={<><Link className="btn" href={`/waves/${wave}`}>{say("found.back")}</Link><Publish wave={wave} run={run} /></>}>
      {weighed(say, terms)}. {say("found.seed", { seed })}
    </PageHead>
  );
  if (!summary) return <>{head}<EmptyState title={say("found.none")} /></>;
  return (
    <>
      {head}
      <Facts
        facts={[
          { name: say("fact.people"), value: formatNumber(summary.teachers, 0) },
          { name: say("fact.benefit"), value: benefitOf(summary) },
          { name: say("fact.gap"), value: gapOf(summary) },
          { name: say("fact.nothing"), value: formatNumber(summary.with_nothing, 0) },
        ]}
      />
      <InWords summary={summary} />
      {course.length > 1 && <Section title={say("course.title")}><Converging points={course} firstCome={summary.first_come_value} /></Section>}
      <ScarceSeats scarce={scarce} />
      {shares.length > 0 && <Shares shares={shares} />}
    </>
  );
}

export default function RunOfWave() {
  const { wave, run } = useParams<{ wave: string; run: string }>();
  return <Loaded read={useRun(wave, run)}>{(page) => <Shown wave={wave} page={page} />}</Loaded>;
}
