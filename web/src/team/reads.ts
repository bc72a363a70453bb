// What the pages of groups read.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
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
