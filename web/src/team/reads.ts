// What the pages of groups read.
import { answered, api } from "../api/client";
import { queries, useQuery } from "../api/query";
import type { Built, Place } from "../builder/place";
import type { components } from "../api/schema";

export type Shapes = components["schemas"];
export type GroupView = Shapes["GroupView"];

export const groupsKey = ["group-routes"] as const;
export const groupKey = (group: string) => ["group-routes", group] as const;

export function useGroups() {
  return useQuery({ queryKey: groupsKey, queryFn: () => answered(api.GET("/api/group-routes")) });
}
export function useGroup(group: string) {
  return useQuery({ queryKey: groupKey(group), queryFn: () => answered(api.GET("/api/group-routes/{group}", { params: { path: { group } } })) });
}

const live_ms = 15_000;
export type GroupPlan = Shapes["GroupPlanPage"] & Built;
export const planKey = (group: string) => ["group-routes", group, "plan"] as const;

const built = (page: Shapes["GroupPlanPage"]): GroupPlan => ({ ...page, may: { edit: true, hide: false } });

/** The plan as it is built, read again from time to time: two may build it at once. */
export function usePlan(group: string) {
  return useQuery({
    queryKey: planKey(group),
    refetchInterval: live_ms,
    queryFn: async () => {
      const page = built(await answered(api.GET("/api/group-routes/{group}/plan", { params: { path: { group } } })));
      const kept = queries.getQueryData<GroupPlan>(planKey(group));
      return kept && kept.route.revision > page.route.revision ? kept : page;
    },
  });
}

/** The plan of a group as the builder knows it. */
export function placeOf(group: string): Place<GroupPlan> {
  const path = { group };
  return {
    name: `group/${group}`,
    key: planKey(group),
    many: true,
    read: async () => built(await answered(api.GET("/api/group-routes/{group}/plan", { params: { path } }))),
    save: async ({ goals, items, ban, unban }, revision, once) =>
      built(await answered(api.PUT("/api/group-routes/{group}/plan", { params: { path }, body: { revision, goals, items: items.map(({ goal: _, ...item }) => item), ban, unban }, ...once }))),
    keep: (page) => {
      queries.setQueryData(planKey(group), page);
      void queries.invalidateQueries({ queryKey: groupKey(group), exact: true });
    },
    proposals: (query) => answered(api.GET("/api/group-routes/{group}/proposals", { params: { path, query } })),
    alternatives: (item) => answered(api.GET("/api/group-routes/{group}/items/{item}/alternatives", { params: { path: { ...path, item } } })),
    if_cancelled: () => answered(api.GET("/api/group-routes/{group}/if-cancelled", { params: { path } })),
  };
}
