// What the pages of the catalogue read and the names they look up.
import type { components } from "../api/schema";
import { useSession } from "../api/session";

export type Shapes = components["schemas"];

export const activityKey = (activity: string) => ["activity", activity] as const;

export function useMay() {
  const duties = useSession().duties;
  const centre = duties.includes("centre");
  const offer = centre || duties.includes("regional_methodist");
  return { manage: centre, offer, invite: offer };
}

