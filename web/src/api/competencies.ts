// The frame of competencies, read once in a visit: pages name a competency by its code and show its title.
import { answered, api } from "./client";
import { useQuery } from "./query";
import type { components } from "./schema";

type Competency = components["schemas"]["Competency"];

export function useCompetencies(): readonly Competency[] {
  const read = useQuery({
    queryKey: ["competencies"],
    queryFn: () => answered(api.GET("/api/competencies")),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return read.data?.groups.flatMap((group) => group.competencies) ?? [];
}

/** Titles by code; a code without a title stands for itself. */
export function useCompetencyTitles(): (code: string) => string {
  const titles = new Map(useCompetencies().map((one) => [one.code, one.title]));
  return (code) => titles.get(code) ?? code;
}
