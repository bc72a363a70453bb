// A state in a word and a sign; colour comes third.
import type { ReactNode } from "react";
import { classes } from "../classes";
import { Icon, type Sign } from "../icon";

export type TagTone = "plain" | "accent" | "info" | "ok" | "attention" | "danger";
const signs: Record<TagTone, Sign | undefined> = {
  plain: undefined, accent: "half", info: "eye", ok: "done", attention: "warning", danger: "cross",
};

export function Tag({ tone = "plain", sign = signs[tone], children }: { tone?: TagTone; sign?: Sign; children: ReactNode }) {
  return (
    <span className={classes("tag", tone !== "plain" && `tag-${tone}`)}>
      {sign && <Icon sign={sign} />}
      {children}
    </span>
  );
}
