// What routes added by competency, beside people who stood as low and whose route did not touch it, in words and a picture. Changes
// by themselves stand in the table alone: who is weak in much comes out lower the second time without having lost anything, on
// either side, and only the difference is the route's.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { type GainRow, Gains } from "../ui/chart/gains";
import { Select } from "../ui/form/field";
import { Twin } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatNumber } from "../words/format";
import { type Say, useWords } from "../words/words";

type Found = components["schemas"]["RouteEffects"];
type Line = Found["lines"][number];

const points = (value: number | null | undefined) => formatNumber(value ?? 0, 1);

function word(say: Say<"effect">, { low, change }: NonNullable<Line["effect"]>) {
  return say(low > 0 ? "routes.added" : change > 1 ? "routes.perhaps" : "routes.unseen", { points: points(change) });
}

function useRows() {
  const say = useWords("effect");
  const title = useCompetencyTitles();
  return ({ competency, effect, beside, touched }: Line): GainRow[] => {
    if (!effect) return [];
    const note = say("routes.people", { count: touched?.people ?? 0, beside: beside?.people ?? 0 });
    return [{ id: competency, name: title(competency), gain: effect.change, low: effect.low, high: effect.high, word: word(say, effect), note }];
  };
}

function Shown({ found }: { found: Found }) {
  const say = useWords("effect");
  const rows = found.lines.flatMap(useRows());
  const title = useCompetencyTitles();
  if (found.lines.length === 0) return <EmptyState title={say("routes.none")}>{say("routes.none.hint", { least: found.people_min })}</EmptyState>;
  const band = (one: Line["gain"]) => (one ? say("routes.from_to", { low: points(one.low), high: points(one.high) }) : "");
  return (
    <Section title={say("routes.picture")}>
      {rows.length > 0 ? <Gains label={say("routes.picture")} ends={(value) => formatNumber(value, 0)} rows={rows} /> : <p>{say("routes.alone")}</p>}
      <Twin
        summary={say("twin")}
        caption={say("routes.picture")}
        heads={[say("competency"), say("routes.touched"), say("routes.change"), say("routes.band"), say("routes.beside"), say("routes.beside.change"), `${say("routes.band")} `, say("routes.effect"), `${say("routes.band")}  `]}
        rows={found.lines.map(({ competency, touched, gain, beside, effect }) => [
          title(competency), touched?.people ?? "", gain?.change ?? "", band(gain), beside?.people ?? "", beside?.change ?? "", band(beside), effect?.change ?? "", band(effect),
        ])}
      />
      {found.hidden > 0 && <p className="small dim">{say("routes.hidden", { count: found.hidden, least: found.people_min })}</p>}
    </Section>
  );
}

export default function RouteEffectsPage() {
  const say = useWords("effect");
  const [campaign, setCampaign] = useState("");
  const centre = useSession().duties.includes("centre");
  const read = useQuery({
    queryKey: ["route-effects", campaign],
    queryFn: () => answered(api.GET("/api/route-effects", { params: { query: campaign ? { campaign } : {} } })),
    placeholderData: (before) => before,
  });
  const waves = useQuery({ queryKey: ["campaigns"], enabled: centre, queryFn: async () => (await answered(api.GET("/api/campaigns"))).campaigns });
  const campaigns = (waves.data ?? []).filter((one) => read.data?.campaigns.includes(one.id)).map((one) => ({ value: one.id, label: one.title }));
  return (
    <>
      <PageHead
        title={say("routes.title")}
        actions={
          <a className="btn" href={`/api/route-effects/export${campaign ? `?campaign=${encodeURIComponent(campaign)}` : ""}`} download>{say("export")}</a>
        }
      >
        {say("routes.hint")}
      </PageHead>
      {campaigns.length > 0 && (
        <div className="filters">
          <Select label={say("routes.campaign")} options={campaigns} empty={say("any")} value={campaign} onChange={(event) => setCampaign(event.target.value)} />
        </div>
      )}
      <Loaded read={read}>{(found) => <Shown found={found} />}</Loaded>
    </>
  );
}
