// What the pages of campaigns share: types of the contract, tones of states, titles of subjects, one's own place.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import type { TagTone } from "../ui/show/tag";
import { clockNow, formatMoment, formatTime, typedMoment } from "../words/format";
import type { Say } from "../words/words";

type Schemas = components["schemas"];
export type Campaign = Schemas["Campaign"];

/** What a campaign is for who looks at it today: an open one may be ahead, or have its days behind it. */
export function standingOf({ state, since, until }: Campaign): Campaign["state"] | "ahead" | "over" {
  const today = typedMoment(new Date(clockNow()).toISOString()).slice(0, 10);
  if (state !== "open") return state;
  return until < today ? "over" : since > today ? "ahead" : "open";
}
export type Letter = Schemas["Letter"];
export type Application = Schemas["Application"];
export type ListedPerson = Schemas["ListedPerson"];
export type Sitting = Schemas["Sitting"];
export type SeatedPerson = Schemas["SeatedPerson"];

export const applicationTones: Record<Application["state"], TagTone> = { draft: "plain", filed: "info", accepted: "ok", returned: "attention" };
export const letterTones: Record<Letter["state"], TagTone> = { sent: "plain", received: "ok" };

export function paperFile(paper: string) {
  return `/api/papers/${paper}/file`;
}

export function useCampaigns() {
  return useQuery({ queryKey: ["campaigns"], queryFn: async () => (await answered(api.GET("/api/campaigns"))).campaigns });
}

export function useApplications(query: { campaign?: string; state?: Application["state"] } = {}) {
  return useQuery({
    queryKey: ["applications", query],
    queryFn: async () => (await answered(api.GET("/api/applications", { params: { query } }))).applications,
  });
}

export function useSubjects() {
  const read = useQuery({ queryKey: ["dictionaries"], queryFn: () => answered(api.GET("/api/dictionaries")), staleTime: Number.POSITIVE_INFINITY });
  const subjects = read.data?.subjects ?? [];
  const title = (code: string) => subjects.find((subject) => subject.code === code)?.title ?? code;
  return { subjects, titles: (codes: string) => codes.split(";").filter(Boolean).map(title).join(", ") };
}

export interface Place {
  school?: string;
  municipality?: string;
}

/** The place one answers for: the school of a head, the municipality of its methodist; nothing for the centre. */
export function useOwnPlace(): Place | undefined {
  const { grants } = useSession();
  const last = (scope: string) => scope.split("/").at(-1) as string;
  const ofSchool = grants.find((grant) => ["head", "deputy", "responsible"].includes(grant.duty));
  if (ofSchool) return { school: last(ofSchool.scope) };
  const ofMunicipality = grants.find((grant) => grant.duty === "municipal_methodist");
  return ofMunicipality && { municipality: last(ofMunicipality.scope) };
}

/** 5 октября, 9:00–11:00 */
export function timesOf(sitting: { starts_ms: string; ends_ms: string }) {
  return `${formatMoment(Date.parse(sitting.starts_ms))}–${formatTime(Date.parse(sitting.ends_ms))}`;
}

/** "Школа № 1, каб. 12"; a room that already says what it is, or that names no number, gets no «каб.» before it. */
export function placeOf(say: Say<"campaign">, { place, room }: { place: string; room: string }) {
  if (!room) return place;
  return say(/^[0-9]/.test(room) ? "place.room" : "place.named_room", { place, room });
}
