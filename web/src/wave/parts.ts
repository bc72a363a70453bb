// What the pages of planning waves share: types of the contract, tones of states, places and subjects by their titles.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import type { TagTone } from "../ui/show/tag";
import { formatNumber, formatPercent } from "../words/format";
import type { Say } from "../words/words";

type Schemas = components["schemas"];
export type WavePage = Schemas["WavePage"];
export type WaveHeader = Schemas["WaveHeader"];
export type Terms = Schemas["WaveTerms"];
export type RunLine = Schemas["RunLine"];
export type RunPage = Schemas["RunPage"];
export type RunPoint = Schemas["RunPoint"];
export type Summary = Schemas["RunSummary"];
export type OfferLine = Schemas["WaveOfferLine"];
export type OfferView = Schemas["OfferView"];
export type OfferState = OfferLine["state"];

export const waveTones: Record<WaveHeader["state"], TagTone> = { draft: "plain", ready: "info", published: "accent", closed: "plain" };
export const runTones: Record<RunLine["state"], TagTone> = { waiting: "info", running: "accent", done: "ok", cancelled: "plain", failed: "attention", interrupted: "attention" };

export const offerTones: Record<OfferState, TagTone> = {
  waiting: "plain", held: "info", short_of_seats: "attention", accepted: "accent", settled: "ok", declined: "plain", expired: "plain", lapsed: "attention", gone: "plain",
};
/** In the order in which an offer goes through them. */
export const offerStates: readonly OfferState[] = ["waiting", "held", "short_of_seats", "accepted", "settled", "declined", "expired", "lapsed", "gone"];

export const isOpen = ({ state }: RunLine) => state === "waiting" || state === "running";

/** Ended before it found anything: it can be counted again as it was. */
export const isBroken = ({ state }: RunLine) => state === "cancelled" || state === "interrupted" || state === "failed";

/** What is left to the best there is, at most. */
export const gapOf = ({ gap }: Summary) => formatPercent(gap, 1);

/** Against first come, where that was made whole. */
export const benefitOf = ({ benefit }: Summary) => (typeof benefit === "number" ? signed(benefit) : "—");

/** "+19 %", "−2 %". */
export function signed(share: number, digits = 1) {
  return `${share > 0 ? "+" : ""}${formatPercent(share, digits).replace("-", "\u2212")}`;
}

export function useWave(id: string) {
  return useQuery({ queryKey: ["wave", id], queryFn: () => answered(api.GET("/api/waves/{wave}", { params: { path: { wave: id } } })) });
}

export function useRun(wave: string, run: string) {
  return useQuery({ queryKey: ["wave-run", run], queryFn: () => answered(api.GET("/api/waves/{wave}/runs/{run}", { params: { path: { wave, run } } })) });
}

export function useDictionaries() {
  const read = useQuery({ queryKey: ["dictionaries"], queryFn: () => answered(api.GET("/api/dictionaries")), staleTime: Number.POSITIVE_INFINITY });
  const { subjects = [], positions = [], municipalities = [] } = read.data ?? {};
  const titled = (list: readonly { code: string; title: string }[], code: string) => list.find((one) => one.code === code)?.title ?? code;
  return {
    subjects, positions, municipalities,
    place: (path: string) => municipalities.find((one) => one.path === path)?.title,
    subject: (code: string) => titled(subjects, code),
    position: (code: string) => titled(positions, code),
  };
}

/** Who takes part, in words: the place, the subject and the position, as far as they are named. */
export function useWho() {
  const { place, subject, position } = useDictionaries();
  return (say: Say<"wave">, terms: Terms) =>
    [place(terms.path) ?? say("who.region"), terms.subject && subject(terms.subject), terms.position && position(terms.position)].filter(Boolean).join(" · ");
}

/** What makes the terms of a run unlike plain ones, in words. */
export function weighed(say: Say<"wave">, terms: Terms): string {
  const times = (key: "weigh.priority" | "weigh.low" | "weigh.first", value: number) => (value === 1 ? undefined : say(key, { times: formatNumber(value, 2) }));
  return [
    times("weigh.priority", terms.priority_weight),
    times("weigh.low", terms.low_result_weight),
    times("weigh.first", terms.first_time_weight),
    terms.floor_share > 0 ? say("weigh.floor", { share: formatPercent(terms.floor_share) }) : undefined,
    typeof terms.budget === "number" ? say("weigh.budget", { sum: formatNumber(terms.budget, 0) }) : undefined,
    terms.least_groups ? say("weigh.groups") : undefined,
  ].filter(Boolean).join(", ") || say("weigh.plain");
}
