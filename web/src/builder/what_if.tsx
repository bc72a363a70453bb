// What one may set before asking for proposals: hours, hours a week, days away, how far, in what form, days that stay free.
import { useQuery } from "../api/query";
import { CheckboxGroup } from "../ui/form/choices";
import { TextField } from "../ui/form/field";
import { Slider } from "../ui/form/slider";
import { Stops } from "../ui/form/stops";
import { useWords } from "../words/words";
import { type Built, type Shapes, usePlace } from "./place";

type Form = Shapes["StudyForm"];

/** `farthest` is a stop of the way: how far one is ready to go. */
export interface WhatIf {
  hours?: number;
  weekly_hours?: number;
  release_days?: number;
  farthest?: number;
  forms?: Form[];
  away_from?: string;
  away_to?: string;
}

const way = ["online", "school", "municipality", "centre"] as const;
/** Forms that people tell apart; the others go with the nearest of them. */
const forms: Record<"in_person" | "blended" | "distance" | "self_paced" | "internship", readonly Form[]> = {
  in_person: ["in_person", "individual"],
  blended: ["blended"],
  distance: ["distance", "correspondence"],
  self_paced: ["self_paced", "recording"],
  internship: ["internship"],
};
const kinds = Object.keys(forms) as (keyof typeof forms)[];

function asked({ farthest = way.length - 1, forms: picked, ...limits }: WhatIf) {
  return { ...limits, venues: farthest === way.length - 1 ? [] : way.slice(0, farthest + 1), forms: picked ?? [] };
}

export function useProposals(page: Built, whatIf: WhatIf, enabled: boolean) {
  const place = usePlace();
  return useQuery({
    queryKey: ["proposals", place.name, page.route.revision, whatIf],
    queryFn: () => place.proposals(asked(whatIf)),
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
      <Stops label={say("farthest")} stops={way.map((venue) => say(`farthest.${venue}`))} at={value.farthest ?? way.length - 1} change={(farthest) => change({ ...value, farthest })} />
      <CheckboxGroup
        label={say("forms")}
        choices={kinds.map((kind) => ({ value: kind, label: say(`form.${kind}`) }))}
        values={kinds.filter((kind) => !value.forms || value.forms.includes(kind))}
        onChange={(picked) => change({ ...value, forms: picked.length === kinds.length || picked.length === 0 ? undefined : kinds.filter((kind) => picked.includes(kind)).flatMap((kind) => forms[kind]) })}
      />
      <TextField label={say("away_from")} type="date" value={value.away_from ?? ""} onChange={(event) => change({ ...value, away_from: event.target.value || undefined })} />
      <TextField label={say("away_to")} type="date" value={value.away_to ?? ""} onChange={(event) => change({ ...value, away_to: event.target.value || undefined })} />
    </>
  );
}
