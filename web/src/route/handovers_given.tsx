// Routes that were handed on: to whom, when, and whether the recipient said that they read it.
import { Link } from "wouter";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";
import { useInLanguage } from "./stages";

type GivenRoute = Shapes["GivenRoute"];

export function Read({ one }: { one: { acknowledged_ms?: string | null; awaits_acknowledgement: boolean } }) {
  const say = useWords("route");
  if (one.acknowledged_ms) return <Tag tone="ok">{say("handover.read", { at: formatMoment(Date.parse(one.acknowledged_ms)) })}</Tag>;
  return one.awaits_acknowledgement ? <Tag tone="attention">{say("handover.unread")}</Tag> : null;
}

export function Given({ routes }: { routes: readonly GivenRoute[] }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  if (routes.length === 0) return null;
  const columns: Column<GivenRoute>[] = [
    { key: "teacher", title: say("teacher"), cell: (row) => <Link href={`/routes/${row.route}`}>{row.teacher}</Link>, sort: (row) => row.teacher },
    { key: "what", title: say("handover"), cell: (row) => inLanguage(row.title) },
    { key: "to", title: say("handover.to"), cell: (row) => row.recipient_name, sort: (row) => row.recipient_name },
    { key: "at", title: say("handover.at"), cell: (row) => formatMoment(Date.parse(row.at_ms)), sort: (row) => row.at_ms },
    { key: "read", title: say("handover.acquaintance"), cell: (row) => <Read one={row} /> },
  ];
  return (
    <Section title={say("handover.given")}>
      <Table label={say("handover.given")} rows={routes} columns={columns} id={(row) => `${row.route} ${row.rule} ${row.recipient_name}`} />
    </Section>
  );
}
