// What activities added to those who attended them and were measured twice, by competency, and providers together.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { type GainRow, Gains } from "../ui/chart/gains";
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Twin } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatNumber } from "../words/format";
import { type Say, useWords } from "../words/words";

type Found = components["schemas"]["EffectsMeasured"];
type Measured = components["schemas"]["MeasuredActivity"];
type Provider = components["schemas"]["MeasuredProvider"];

const points = (value: number | null | undefined) => formatNumber(value ?? 0, 1);

/** Why something is added where everybody fell: without the activity they were expected to fall further. */
function though(say: Say<"effect">, { gain, before, after, without }: Measured["effect"]) {
  const fell = before != null && after != null && after < before && (gain ?? 0) > 1;
  return fell && without != null ? say("adds.though", { before: points(before), after: points(after), without: points(without) }) : "";
}

/** What the band says in words: surely more than nothing, perhaps, or not to be seen. */
function word(say: Say<"effect">, { gain, low }: Measured["effect"]) {
  return say((low ?? 0) > 0 ? "adds" : (gain ?? 0) > 1 ? "adds.perhaps" : "adds.unseen", { points: points(gain) });
}

interface Row extends GainRow {
  measured: Measured;
}

function useRows() {
  const say = useWords("effect");
  return (measured: Measured): Row => {
    const { activity, title, effect } = measured;
    return {
      measured, id: activity, name: title, to: `/catalogue/${activity}`, gain: effect.gain ?? 0, low: effect.low ?? 0, high: effect.high ?? 0,
      expected: effect.expected, word: word(say, effect), note: [say("people", { count: effect.people ?? 0 }), though(say, effect)].filter(Boolean).join(". "),
    };
  };
}

function OfCompetency({ title, rows, beside }: { title: string; rows: readonly Row[]; beside: readonly Row[] }) {
  const say = useWords("effect");
  return (
    <Section title={title}>
      <Gains label={say("picture", { title })} ends={(value) => formatNumber(value, 0)} rows={rows} beside={beside} />
      <Twin
        summary={say("twin")}
        caption={title}
        heads={[say("activity"), say("provider"), say("attended"), say("before"), say("after"), say("without"), say("expected"), say("gain"), say("low"), say("high")]}
        rows={rows.map(({ name, measured: { provider, effect } }) => [
          name, provider, effect.people ?? 0, effect.before ?? "", effect.after ?? "", effect.without ?? "", effect.expected, effect.gain ?? "", effect.low ?? "", effect.high ?? "",
        ])}
      />
    </Section>
  );
}

function Providers({ providers }: { providers: readonly Provider[] }) {
  const say = useWords("effect");
  const columns: Column<Provider>[] = [
    { key: "provider", title: say("provider"), cell: (one) => one.provider, sort: (one) => one.provider },
    { key: "activities", title: say("activities"), number: true, cell: (one) => one.activities, sort: (one) => one.activities },
    { key: "people", title: say("measurements"), number: true, cell: (one) => one.people, sort: (one) => one.people },
    { key: "ratio", title: say("ratio"), number: true, cell: (one) => say("ratio.of", { ratio: formatNumber(100 * one.ratio, 0), low: formatNumber(100 * one.low, 0), high: formatNumber(100 * one.high, 0) }), sort: (one) => one.ratio },
  ];
  return <Table label={say("providers")} rows={providers} columns={columns} id={(one) => one.provider} />;
}

function Shown({ found, competency }: { found: Found; competency: string }) {
  const say = useWords("effect");
  const row = useRows();
  const title = useCompetencyTitles();
  if (found.activities.length === 0)
    return <EmptyState title={say("none")}>{say("none.hint", { least: found.people_min })}</EmptyState>;
  const all = found.activities.map(row);
  // Of one activity a rank of its organiser says nothing that the activity does not say itself.
  const providers = found.providers.filter(({ activities }) => activities > 1);
  const codes = [...new Set(found.activities.map(({ effect }) => effect.competency))].filter((code) => !competency || code === competency);
  return (
    <>
      <p className="small dim">{say("counted", { date: formatDate(found.counted_on ?? ""), count: found.changes, least: found.people_min })}</p>
      {providers.length > 0 && <Section title={say("providers")}><Providers providers={providers} /></Section>}
      {codes.map((code) => (
        <OfCompetency key={code} title={title(code)} rows={all.filter(({ measured }) => measured.effect.competency === code)} beside={all} />
      ))}
    </>
  );
}

export default function EffectsPage() {
  const say = useWords("effect");
  const title = useCompetencyTitles();
  const [provider, setProvider] = useState("");
  const [competency, setCompetency] = useState("");
  const read = useQuery({
    queryKey: ["effects", provider],
    queryFn: () => answered(api.GET("/api/activity-effects", { params: { query: provider ? { provider } : {} } })),
    placeholderData: (before) => before,
  });
  const codes = [...new Set(read.data?.activities.map(({ effect }) => effect.competency))];
  const taken = new URLSearchParams({ ...(provider && { provider }), ...(competency && { competency }) });
  return (
    <>
      <PageHead title={say("title")}>{say("hint")}</PageHead>
      <div className="filters">
        {(provider || (read.data?.providers.length ?? 0) > 1) && <Select label={say("provider")} options={(read.data?.providers ?? []).map((one) => ({ value: one.provider, label: one.provider }))} empty={say("any")} value={provider} onChange={(event) => setProvider(event.target.value)} />}
        {codes.length > 1 && <Select label={say("competency")} options={codes.map((code) => ({ value: code, label: title(code) }))} empty={say("any.competency")} value={competency} onChange={(event) => setCompetency(event.target.value)} />}
        <a className="btn" href={`/api/activity-effects/export?${taken}`} download>{say("export")}</a>
      </div>
      <Loaded read={read}>{(found) => <Shown found={found} competency={competency} />}</Loaded>
    </>
  );
}
