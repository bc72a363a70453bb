// What a teacher may set before asking for proposals: hours, hours a week, days away, where, days that stay free.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { CheckboxGroup } from "../ui/form/choices";
import { TextField } from "../ui/form/field";
import { Slider } from "../ui/form/slider";
import { useWords } from "../words/words";
import type { RoutePage, Shapes } from "./reads";

type Venue = Shapes["Venue"];

export interface WhatIf {
  hours?: number;
  weekly_hours?: number;
  release_days?: number;
  venues?: Venue[];
  away_from?: string;
  away_to?: string;
}

const venues = ["online", "school", "municipality", "centre"] as const;

export function useProposals(page: RoutePage, whatIf: WhatIf, enabled: boolean) {
  const { id, revision } = page.route;
  return useQuery({
    queryKey: ["proposals", id, revision, whatIf],
    queryFn: () => answered(api.GET("/api/routes/{route}/proposals", { params: { path: { route: id }, query: { ...whatIf, venues: whatIf.venues ?? [] } } })),
    enabled,
    placeholderData: (before) => before,
  });
}

/** The limits that hold now, for one line. */
export function limitsOf(value: WhatIf, used?: Shapes["Proposals"]) {
  const of = (key: "hours" | "weekly_hours" | "release_days") => value[key] ?? used?.[key] ?? "…";
  return { hours: of("hours"), week: of("weekly_hours"), days: of("release_days") };
}

export function WhatIfForm({ value, used, change }: { value: WhatIf; used?: Shapes["Proposals"]; change: (value: WhatIf) => void }) {
  const say = useWords("planning");
  const numbers = [
    { key: "hours", known: used?.hours, least: 1, far: 200, most: 500 },
    { key: "weekly_hours", known: used?.weekly_hours, least: 1, far: 20, most: 40 },
    { key: "release_days", known: used?.release_days, least: 0, far: 20, most: 60 },
  ] as const;
  return (
    <>
      {numbers.map(({ key, known, ...ends }) => (
        <Slider key={key} label={say(key)} value={value[key] ?? known} {...ends} change={(given) => change({ ...value, [key]: given })} />
      ))}
      <CheckboxGroup
        label={say("venues")}
        choices={venues.map((venue) => ({ value: venue, label: say(`venue.${venue}`) }))}
        values={value.venues ?? [...venues]}
        onChange={(picked) => change({ ...value, venues: picked.length === venues.length ? undefined : (picked as Venue[]) })}
      />
      <TextField label={say("away_from")} type="date" value={value.away_from ?? ""} onChange={(event) => change({ ...value, away_from: event.target.value || undefined })} />
      <TextField label={say("away_to")} type="date" value={value.away_to ?? ""} onChange={(event) => change({ ...value, away_to: event.target.value || undefined })} />
    </>
  );
}
