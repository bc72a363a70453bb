// A note on the page: information, success, attention, danger. Danger speaks up at once, the others wait politely.
import type { ReactNode } from "react";
import { Icon, type Sign } from "../icon";

export type Tone = "info" | "ok" | "attention" | "danger";
const signs: Record<Tone, Sign> = { info: "info", ok: "done", attention: "warning", danger: "warning" };

export function Banner({ tone = "info", title, children }: { tone?: Tone; title?: ReactNode; children?: ReactNode }) {
  return (
    <div className={`note note-${tone}`} role={tone === "danger" ? "alert" : tone === "info" ? undefined : "status"}>
      <Icon sign={signs[tone]} />
      {title !== undefined && <strong>{title}</strong>}
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
