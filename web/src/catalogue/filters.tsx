// What narrows the list. It is kept in the address, so that a page can be sent, kept and come back to.
import { useLocation, useSearch } from "wouter";
import { useCompetencies } from "../api/competencies";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { Select, TextField } from "../ui/form/field";
import { FilterFold } from "../ui/list/filter_fold";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

export type Query = {
  search?: string;
  competency?: string;
  kind?: Shapes["ActivityKind"];
  form?: Shapes["StudyForm"];
  most_hours?: number;
  from?: string;
  until?: string;
  free?: boolean;
  near?: boolean;
  education_type?: Shapes["EducationType"];
  venue?: Shapes["Venue"];
  most_cost?: number;
  provider?: string;
};

const kinds = ["learning", "transfer", "reflection"] as const;
const forms = ["in_person", "distance", "blended", "correspondence", "individual", "self_paced", "recording", "internship"] as const;
const education_types = ["formal", "nonformal", "informal"] as const;
const venues = ["online", "school", "municipality", "centre"] as const;
const day = /^\d{4}-\d{2}-\d{2}$/;

function one<Value extends string>(of: readonly Value[], text: string | null): Value | undefined {
  return of.find((value) => value === text);
}

/** What of an address can be asked; the rest is left out. */
export function queryOf(address: string): Query {
  const at = new URLSearchParams(address);
  const date = (key: string) => (day.test(at.get(key) ?? "") ? (at.get(key) ?? undefined) : undefined);
  const hours = Number(at.get("most_hours"));
  const cost = Number(at.get("most_cost") || "none");
  const query: Query = {
    search: at.get("search") || undefined,
    competency: at.get("competency") || undefined,
    kind: one(kinds, at.get("kind")),
    form: one(forms, at.get("form")),
    most_hours: Number.isInteger(hours) && hours > 0 ? hours : undefined,
    from: date("from"),
    until: date("until"),
    free: at.get("free") === "true" || undefined,
    near: at.get("near") === "true" || undefined,
    education_type: one(education_types, at.get("education_type")),
    venue: one(venues, at.get("venue")),
    most_cost: cost >= 0 && Number.isFinite(cost) ? cost : undefined,
    provider: at.get("provider") || undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/** The query without a condition, or without one word of the search. */
export function loosened(query: Query, { filter, word }: Pick<Shapes["Loosened"], "filter" | "word">): Query {
  const rest = filter === "search" ? query.search?.split(/[^\p{L}\p{N}]+/u).filter((one) => one !== word).join(" ") : undefined;
  return { ...query, [filter]: rest || undefined };
}

export function addressOf(query: Query): string {
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)])).toString();
}

/** How many narrow the list beside the words typed above them. */
export function filtersSet({ search: _, ...rest }: Query): number {
  return Object.values(rest).filter((value) => value !== undefined).length;
}

export function useFilters() {
  const [path, go] = useLocation();
  const query = queryOf(useSearch());
  const change = (next: Query) => {
    const address = addressOf(next);
    go(address ? `${path}?${address}` : path, { replace: true });
  };
  return { query, change };
}

interface FiltersProps {
  query: Query;
  change: (query: Query) => void;
  clear: () => void;
}

export function Filters({ query, change, clear }: FiltersProps) {
  const say = useWords("catalogue");
  const competencies = useCompetencies();
  const set = (part: Query) => change({ ...query, ...part });
  return (
    <FilterFold set={filtersSet(query)}>
      <Select label={say("competency")} empty={say("any")} value={query.competency ?? ""} options={competencies.map((found) => ({ value: found.code, label: found.title }))} onChange={(event) => set({ competency: event.target.value || undefined })} />
      <Select label={say("kind")} empty={say("any.kind")} value={query.kind ?? ""} options={kinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))} onChange={(event) => set({ kind: one(kinds, event.target.value) })} />
      <Select label={say("form")} empty={say("any")} value={query.form ?? ""} options={forms.map((form) => ({ value: form, label: say(`form.${form}`) }))} onChange={(event) => set({ form: one(forms, event.target.value) })} />
      <Select label={say("education_type")} empty={say("any.kind")} value={query.education_type ?? ""} options={education_types.map((type) => ({ value: type, label: say(`education.${type}`) }))} onChange={(event) => set({ education_type: one(education_types, event.target.value) })} />
      <Select label={say("place")} empty={say("any.place")} value={query.venue ?? ""} options={venues.map((venue) => ({ value: venue, label: say(`venue.${venue}`) }))} onChange={(event) => set({ venue: one(venues, event.target.value) })} />
      <TextField label={say("provider")} value={query.provider ?? ""} onChange={(event) => set({ provider: event.target.value || undefined })} />
      <TextField label={say("most_cost")} type="number" inputMode="numeric" min={0} value={query.most_cost ?? ""} onChange={(event) => set({ most_cost: event.target.value === "" ? undefined : Number(event.target.value) })} />
      <TextField label={say("most_hours")} type="number" inputMode="numeric" min={1} max={1000} value={query.most_hours ?? ""} onChange={(event) => set({ most_hours: Number(event.target.value) || undefined })} />
      <TextField label={say("from")} type="date" value={query.from ?? ""} onChange={(event) => set({ from: event.target.value || undefined })} />
      <TextField label={say("until")} type="date" value={query.until ?? ""} onChange={(event) => set({ until: event.target.value || undefined })} />
      <Checkbox label={say("free_only")} checked={query.free ?? false} onChange={(free) => set({ free: free || undefined })} />
      <Checkbox label={say("near_only")} checked={query.near ?? false} onChange={(near) => set({ near: near || undefined })} />
      {addressOf(query) && <Button kind="plain" small onClick={clear}>{say("filters.clear")}</Button>}
    </FilterFold>
  );
}
