// What the pages of accompaniment read, and under which keys.
import { answered, api } from "../api/client";
import { queries, useQuery } from "../api/query";
import type { components } from "../api/schema";
import type { TagTone } from "../ui/show/tag";

export type Shapes = components["schemas"];
export type RouteSupport = Shapes["RouteSupport"];
export type EvidenceView = Shapes["EvidenceView"];
export type Talk = Shapes["Talk"];

export const supportKey = (route: string) => ["support", route] as const;
export const talkKey = (route: string) => ["talk", route] as const;
export const reviewsKey = ["reviews"] as const;
export const sheetsKey = (route: string) => ["workplace-sheets", route] as const;
export const logKey = (route: string) => ["support-log", route] as const;
export const standingTones: Record<Shapes["TutorView"]["standing"], TagTone> = { not_needed: "plain", absent: "danger", ahead: "attention", valid: "ok", ends_soon: "attention", expired: "danger" };
export const supervisedKey = ["supervised"] as const;

/** The route that the reader is on now. */
export function useMyRoute() {
  return useQuery({ queryKey: ["home"], queryFn: () => answered(api.GET("/api/my/home")) });
}

export function useSupport(route: string) {
  const at = { params: { path: { route } } };
  return useQuery({ queryKey: supportKey(route), queryFn: () => answered(api.GET("/api/routes/{route}/accompaniment", at)) });
}

export function useTalk(route: string) {
  const at = { params: { path: { route } } };
  return useQuery({ queryKey: talkKey(route), queryFn: () => answered(api.GET("/api/routes/{route}/questions", at)) });
}

export function keepTalk(talk: Talk) {
  queries.setQueryData(talkKey(talk.route), talk);
}

/** Titles of subjects, which the lists carry as codes. */
export function useSubjects() {
  const read = useQuery({ queryKey: ["dictionaries"], queryFn: () => answered(api.GET("/api/dictionaries")), staleTime: Infinity });
  const subject = (code: string) => read.data?.subjects.find((one) => one.code === code)?.title ?? code;
  const subjects = (codes: string) => codes.split(";").filter(Boolean).map(subject).join(", ");
  return { subject, subjects };
}
