// What is built: one's route, a route that one composes for somebody else, or the plan of a group. The builder knows it by
// this alone; whose page it is says how it is read, kept and asked about.
import { createContext, useContext } from "react";
import type { Once } from "../api/client";
import type { components } from "../api/schema";

export type Shapes = components["schemas"];
export type RouteItem = Shapes["RouteItem"];
export type Remark = Shapes["Remark"];
export type WhatIfQuery = { hours?: number; weekly_hours?: number; release_days?: number; venues: Shapes["Venue"][]; forms: Shapes["StudyForm"][]; away_from?: string; away_to?: string };

/** What the builder needs of a page. */
export interface Built extends Pick<Shapes["RoutePage"], "goals" | "items" | "remarks" | "load" | "today"> {
  route: Pick<Shapes["Route"], "id" | "revision" | "starts" | "ends"> & { term_reason?: string };
  may: { edit: boolean; hide: boolean };
}

export interface DraftContent {
  starts: string;
  ends: string;
  term_reason: string;
  goals: Shapes["StatedGoal"][];
  items: Shapes["ChosenItem"][];
  /** What is to be banned and what is not to be any more, since the last save: two who ban at once lose nothing. */
  ban?: string[];
  unban?: string[];
}

export interface Place<Page extends Built = Built> {
  /** Names what is kept on this device, and what is read of it: `route/12`. */
  name: string;
  key: readonly unknown[];
  read: () => Promise<Page>;
  save: (content: DraftContent, revision: number, once: Once) => Promise<Page>;
  /** A save answers with the page as it is now: no second read. */
  keep(page: Page): void;
  proposals: (query: WhatIfQuery) => Promise<Shapes["Proposals"]>;
  alternatives: (item: string) => Promise<Shapes["Alternatives"]>;
  if_cancelled: () => Promise<Shapes["IfCancelledPage"]>;
  /** It is for several people: words are said of them, and no activity is tied to one of the goals. */
  many: boolean;
}

export const PlaceContext = createContext<Place | undefined>(undefined);

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error("the builder stands in no place");
  return place;
}

export function listed(codes: string): string[] {
  return codes.split(";").filter(Boolean);
}

export function hoursOf(items: readonly { hours: number }[]): number {
  return items.reduce((sum, item) => sum + item.hours, 0);
}

export function isCancelled(item: Pick<RouteItem, "state">) {
  return item.state === "cancelled";
}
