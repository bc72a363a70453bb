// What the pages of a route read, under which keys, and the names they look up.
import { answered, api } from "../api/client";
import { queries, useQuery } from "../api/query";
import type { Shapes } from "../builder/place";

export { type Remark, type RouteItem, type Shapes, hoursOf, listed } from "../builder/place";
export type RoutePage = Shapes["RoutePage"];

export const homeKey = ["home"] as const;
export const approvalsKey = ["approvals"] as const;
export const routeKey = (route: string) => ["route", route] as const;

const live_ms = 15_000;

export function useHome() {
  return useQuery({ queryKey: homeKey, queryFn: () => answered(api.GET("/api/my/home")) });
}

/** `live`: read again from time to time, where two may build it at once. */
export function useRoute(route: string | undefined, live = false) {
  return useQuery({
    refetchInterval: live && live_ms,
    queryKey: routeKey(route ?? ""),
    queryFn: async () => {
      const page = await answered(api.GET("/api/routes/{route}", { params: { path: { route: route ?? "" } } }));
      // A read that was begun before a save may come after it: it knows less.
      const kept = queries.getQueryData<RoutePage>(routeKey(route ?? ""));
      return kept && kept.route.revision > page.route.revision ? kept : page;
    },
    enabled: route !== undefined,
  });
}

/** A change answers with the page as it is now: no second read. */
export function keepRoute(page: RoutePage) {
  queries.setQueryData(routeKey(page.route.id), page);
  void queries.invalidateQueries({ queryKey: homeKey });
}

/** Before the first sending nothing is an error yet. */
export function isUnsent(page: RoutePage) {
  return page.route.state === "draft" && page.revisions.length === 0;
}
