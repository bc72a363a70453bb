// The activities of a route with what shows that they are done.
import type { ReactNode } from "react";
import { Section } from "../ui/page/section";
import { ActivityRow } from "../ui/show/schedule";
import { Tag, type TagTone } from "../ui/show/tag";
import { formatDate, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { EvidenceRow } from "./evidence";
import type { EvidenceView, RouteSupport, Shapes } from "./reads";

type Item = Shapes["SupportedItem"];

function standing(item: Item, today: string): { key: "done" | "waiting" | "overdue" | "running" | "ahead" | "cancelled"; tone: TagTone } {
  if (item.state === "done") return { key: "done", tone: "ok" };
  if (item.state === "cancelled") return { key: "cancelled", tone: "danger" };
  if (item.evidence.some((one) => one.state === "on_review")) return { key: "waiting", tone: "info" };
  if (item.ends < today) return { key: "overdue", tone: "attention" };
  return item.starts <= today ? { key: "running", tone: "accent" } : { key: "ahead", tone: "plain" };
}

interface ItemsProps {
  page: RouteSupport;
  below?: (item: Item) => ReactNode;
  doings?: (item: Item, evidence: EvidenceView) => ReactNode;
}

export function SupportedItems({ page, below, doings }: ItemsProps) {
  const say = useWords("accompaniment");
  const metaOf = (item: Item) =>
    [item.led_by && say("item.led_by", { name: item.led_by }), item.finished_on && say("item.finished", { day: formatDate(item.finished_on) })]
      .filter(Boolean).join(", ") || undefined;
  return (
    <ul className="acts">
      {page.items.map((item) => {
        const { key, tone } = standing(item, page.today);
        return (
          <ActivityRow
            key={item.item}
            when={formatPeriod(item.starts, item.ends)}
            title={item.title}
            meta={metaOf(item)}
            side={<Tag tone={tone}>{say(`item.${key}`)}</Tag>}
          >
            {item.evidence.length > 0 && (
              <ul className="evidence">
                {item.evidence.map((one) => (
                  <EvidenceRow key={one.evidence} evidence={one} doings={doings?.(item, one)} />
                ))}
              </ul>
            )}
            {below?.(item)}
          </ActivityRow>
        );
      })}
    </ul>
  );
}

/** What was sent to activities that a correction took out: it stays to be read. */
export function FormerItems({ page }: { page: RouteSupport }) {
  const say = useWords("accompaniment");
  if (page.former.length === 0) return null;
  return (
    <Section title={say("former")}>
      <p className="small dim">{say("former.hint")}</p>
      <ul className="acts">
        {page.former.map((item) => (
          <ActivityRow key={item.item} when="" title={item.title}>
            <ul className="evidence">
              {item.evidence.map((one) => (
                <EvidenceRow key={one.evidence} evidence={one} />
              ))}
            </ul>
          </ActivityRow>
        ))}
      </ul>
    </Section>
  );
}
