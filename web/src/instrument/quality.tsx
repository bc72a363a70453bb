// How the items of the bank behave among who answered them (US-R05): first those a person should look at, then all of a
// competency with the words, the curve and the use of options.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { ItemCurve } from "../ui/chart/item_curve";
import { Button, ButtonLink } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Details, Twin } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatNumber } from "../words/format";
import { type Say, useWords } from "../words/words";
import { type BankItem, ItemCard } from "./item_card";

type Statistics = components["schemas"]["BankStatistics"];
type Behaviour = components["schemas"]["ItemBehaviour"];
type Flag = Behaviour["statistics"]["flags"][number];

function useStatistics(competency: string) {
  return useQuery({
    queryKey: ["item-statistics", competency],
    queryFn: () => answered(api.GET("/api/item-statistics", { params: { query: competency ? { competency } : {} } })),
  });
}

function easeWords(say: Say<"instrument">, share: number) {
  const percent = Math.round(100 * share);
  return say(share >= 0.8 ? "quality.easy" : share >= 0.4 ? "quality.middling" : "quality.hard", { percent });
}

function tellingWords(say: Say<"instrument">, correlation: number) {
  const figure = formatNumber(correlation, 2);
  return say(correlation >= 0.3 ? "quality.tells_well" : correlation >= 0.1 ? "quality.tells" : "quality.tells_nothing", { figure });
}

function Flags({ flags }: { flags: readonly Flag[] }) {
  const say = useWords("instrument");
  return flags.map((flag) => (
    <Tag key={flag} tone={flag === "key_doubtful" ? "danger" : "attention"}>
      {say(`flag.${flag}`)}
    </Tag>
  ));
}

function OptionUses({ behaviour, entry }: { behaviour: Behaviour; entry: BankItem }) {
  const say = useWords("instrument");
  const { options, proposed_key } = behaviour.statistics;
  if (options.length === 0) return null;
  const text = (id: string) => entry.item.options.find((one) => one.id === id)?.text ?? id;
  const mark = (id: string) => (entry.item.key.options.includes(id) ? say("item.right") : id === proposed_key ? say("quality.proposed") : "");
  return (
    <Twin
      summary={say("quality.options")}
      caption={say("quality.options.of", { code: behaviour.item })}
      heads={[say("quality.option"), say("quality.chosen"), say("quality.with_rest"), say("quality.mark")]}
      rows={options.map((one) => [text(one.option), one.people, one.correlation == null ? "" : formatNumber(one.correlation, 2), mark(one.option)])}
    />
  );
}

/** What is known of one item, beside the item itself. */
function Behaves({ behaviour, entry, least }: { behaviour: Behaviour; entry: BankItem; least: number }) {
  const say = useWords("instrument");
  const { people, share, correlation, difficulty, difficulty_error, points, flags, unlike, suspended } = behaviour.statistics;
  if (share == null) return <p className="small dim gap-top">{say("quality.few", { count: people, least })}</p>;
  return (
    <div className="gap-top">
      <p className="small">
        {say("quality.people", { count: people })} {easeWords(say, share)} {correlation != null && tellingWords(say, correlation)}{" "}
        {difficulty != null && difficulty_error != null && say("quality.difficulty", { figure: formatNumber(difficulty, 2), error: formatNumber(difficulty_error, 2) })}
      </p>
      <Flags flags={flags} />
      {flags.map((flag) => (
        <p className="small gap-small" key={flag}>
          {say(`flag.${flag}.means`)}
        </p>
      ))}
      {unlike.map((one) => (
        <p className="small gap-small" key={one.kind}>
          {say(`unlike.${one.kind}.${one.harder_for_kind ? "harder" : "easier"}`, { class: one.ets_class })}
        </p>
      ))}
      {suspended && <p className="small gap-small">{say("quality.aside")}</p>}
      {points.length > 0 && (
        <Details summary={say("quality.curve.show")}>
          <ItemCurve label={say("quality.curve", { code: behaviour.item })} curve={behaviour.curve} points={points} />
        </Details>
      )}
      <OptionUses behaviour={behaviour} entry={entry} />
      {(points.length > 0 || behaviour.statistics.options.length > 0) && <p className="small dim">{say("quality.compared")}</p>}
    </div>
  );
}

function OfCompetency({ competency }: { competency: string }) {
  const say = useWords("instrument");
  const read = useStatistics(competency);
  const bank = useQuery({ queryKey: ["items", competency], queryFn: () => answered(api.GET("/api/items", { params: { query: { competency } } })) });
  return (
    <Loaded read={read}>
      {(statistics) => (
        <Loaded read={bank}>
          {({ items }) => (
            <ul className="acts gap-top" aria-label={say("quality.items")}>
              {items.map((entry) => {
                const behaviour = statistics.items.find((one) => one.item === entry.item.code);
                const words = behaviour ? <Behaves behaviour={behaviour} entry={entry} least={statistics.people_for_words} /> : <p className="small dim gap-top">{say("quality.new")}</p>;
                return <ItemCard key={entry.item.code} entry={entry} act={words} />;
              })}
            </ul>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function ToLookAt({ statistics, open }: { statistics: Statistics; open: (competency: string) => void }) {
  const say = useWords("instrument");
  const titleOf = useCompetencyTitles();
  const columns: Column<Behaviour>[] = [
    { key: "item", title: say("quality.item"), cell: (one) => one.item, sort: (one) => one.item },
    { key: "flags", title: say("quality.why"), cell: (one) => <Flags flags={one.statistics.flags} /> },
    { key: "people", title: say("quality.answers"), cell: (one) => one.statistics.people, number: true, sort: (one) => one.statistics.people },
    {
      key: "competency",
      title: say("bank.choose"),
      cell: (one) => (
        <Button small onClick={() => open(one.competency)} aria-label={say("quality.open.of", { code: one.item, title: titleOf(one.competency) })}>
          {titleOf(one.competency)}
        </Button>
      ),
      sort: (one) => titleOf(one.competency),
    },
  ];
  const known = statistics.competencies.some((one) => one.known > 0);
  const empty = <EmptyState title={say(known ? "quality.nothing" : "quality.nothing_known")}>{say(known ? "quality.nothing.hint" : "quality.nothing_known.hint")}</EmptyState>;
  return <Table label={say("quality.look")} rows={statistics.items} columns={columns} id={(one) => `${one.item} ${one.version}`} empty={empty} />;
}

function Known({ statistics }: { statistics: Statistics }) {
  const say = useWords("instrument");
  const [competency, setCompetency] = useState("");
  const titleOf = useCompetencyTitles();
  const options = statistics.competencies.map((one) => ({
    value: one.competency,
    label: say("quality.competency", { title: titleOf(one.competency), known: one.known, items: one.items, flagged: one.flagged }),
  }));
  const open = (chosen: string) => {
    setCompetency(chosen);
    document.getElementById("quality-of-competency")?.scrollIntoView({ block: "start" });
  };
  return (
    <>
      <Section title={say("quality.look")} flush>
        <ToLookAt statistics={statistics} open={open} />
      </Section>
      <Section title={say("quality.items")} anchor="quality-of-competency">
        <Select label={say("bank.choose")} options={options} empty={say("bank.none")} value={competency} onChange={(event) => setCompetency(event.target.value)} />
        {competency && <OfCompetency competency={competency} />}
      </Section>
    </>
  );
}

export default function QualityPage() {
  const say = useWords("instrument");
  const read = useStatistics("");
  const calibration = read.data?.calibration;
  return (
    <>
      <PageHead title={say("quality.title")} actions={<ButtonLink small to="/items">{say("title")}</ButtonLink>}>
        {calibration ? say("quality.lede", { count: calibration.attempts, day: formatDate(new Date(calibration.made_ms).toISOString().slice(0, 10)) }) : say("quality.lede.none")}
      </PageHead>
      <Loaded read={read}>
        {(statistics) => (statistics.calibration ? <Known statistics={statistics} /> : <EmptyState title={say("quality.none")}>{say("quality.none.hint")}</EmptyState>)}
      </Loaded>
    </>
  );
}
