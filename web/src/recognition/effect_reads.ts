// What the pages of effect read, and under which keys.
import { answered, api } from "../api/client";
import { queries, useQuery } from "../api/query";
import type { Shapes } from "./reads";

export type EffectPage = Shapes["EffectPage"];

export const effectKey = (route: string) => ["effect", route] as const;
export const effectsKey = ["effects"] as const;

export function useEffectOf(route: string) {
  return useQuery({ queryKey: effectKey(route), queryFn: () => answered(api.GET("/api/routes/{route}/effect", { params: { path: { route } } })) });
}

export function keepEffect(page: EffectPage) {
  queries.setQueryData(effectKey(page.route), page);
  void queries.invalidateQueries({ queryKey: [...effectsKey] });
  void queries.invalidateQueries({ queryKey: ["closing", page.route] });
  void queries.invalidateQueries({ queryKey: ["home"] });
}
