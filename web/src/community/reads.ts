// What the pages of communities read.
import type { components } from "../api/schema";
import { useSession } from "../api/session";

export type Shapes = components["schemas"];

export function useMay() {
  const duties = useSession().duties;
  const has = (...some: string[]) => some.some((duty) => duties.includes(duty));
  return {
    council: has("expert", "regional_methodist", "centre"),
    found: has("head", "deputy", "association_head", "municipal_methodist", "regional_methodist", "centre"),
    sites: has("centre"),
  };
}
