// How a room offers its pages to the shell: a file `pages.ts` in its folder whose default export is such a list.
import type { ComponentType } from "react";
import type { Room } from "../../words/rooms";

export const duties = [
  "teacher", "head", "deputy", "responsible", "association_head", "municipal_methodist", "regional_methodist", "tutor",
  "curator", "mentor", "expert", "centre", "ministry", "administrator",
] as const;

export type Duty = (typeof duties)[number];

export interface Page {
  /** As wouter writes it: "/routes/:route". */
  path: string;
  /** Rooms whose words the page speaks. */
  words: readonly Room[];
  /** Who may open it; "anyone" also without signing in. The server decides again, for each datum. */
  duties: readonly Duty[] | "signed_in" | "anyone";
  load: () => Promise<{ default: ComponentType }>;
}
