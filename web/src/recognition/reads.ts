// What the pages of recognition read, and under which keys.
import { answered, api } from "../api/client";
import { queries, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { currentLanguage } from "../words/words";

export type Shapes = components["schemas"];
export type ClosingPage = Shapes["ClosingPage"];
export type Purpose = Shapes["QuestionnairePurpose"];
export type ReflectionPage = Shapes["ReflectionPage"];
export type ProductView = Shapes["ProductView"];

export const closingKey = (route: string) => ["closing", route] as const;
export const reflectionKey = (route: string, purpose: Purpose) => ["reflection", route, purpose] as const;
export const readyKey = ["certificates", "ready"] as const;
export const registerKey = ["certificates", "register"] as const;
export const productsKey = ["products"] as const;

export function worded(words: Shapes["Words"]): string {
  return currentLanguage() === "en" ? words.en : words.ru;
}

/** The route that the reader is on now. */
export function useMyRoute() {
  return useQuery({ queryKey: ["home"], queryFn: () => answered(api.GET("/api/my/home")) });
}

export function useClosing(route: string) {
  const at = { params: { path: { route } } };
  return useQuery({ queryKey: closingKey(route), queryFn: () => answered(api.GET("/api/routes/{route}/closing", at)) });
}

export function keepClosing(page: ClosingPage) {
  queries.setQueryData(closingKey(page.route), page);
  void queries.invalidateQueries({ queryKey: ["home"] });
}

export function useReflection(route: string, purpose: Purpose) {
  const at = { params: { path: { route }, query: { purpose } } };
  return useQuery({
    queryKey: reflectionKey(route, purpose),
    queryFn: () => answered(api.GET("/api/routes/{route}/reflection", at)),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function renewClosing(route: string) {
  void queries.invalidateQueries({ queryKey: closingKey(route) });
}
