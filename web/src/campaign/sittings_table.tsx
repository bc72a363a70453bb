// Sittings of a campaign that one may see, each with the way to its people and to its protocol.
import type { ReactNode } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { type Session, useSession } from "../api/session";
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { clockNow } from "../words/format";
import { useWords } from "../words/words";
import { type Campaign, placeOf, timesOf } from "./parts";

type Line = components["schemas"]["SittingLine"];
const keepers: readonly string[] = ["head", "deputy", "responsible", "centre"];

export function useSittings(campaign: string) {
  return useQuery({
    queryKey: ["sittings", campaign],
    queryFn: async () => (await answered(api.GET("/api/campaigns/{campaign}/sittings", { params: { path: { campaign } } }))).sittings,
  });
}

export function hasBegun({ sitting }: Pick<Line, "sitting">) {
  return Date.parse(sitting.starts_ms) <= clockNow();
}

/** Whose protocol it is: of who holds the place of the sitting, and of its organiser. */
export function mayOpenProtocol({ grants, person }: Session, sitting: Line["sitting"]) {
  return sitting.organiser === person || grants.some(({ duty, scope }) => keepers.includes(duty) && `${sitting.path}/`.startsWith(`${scope}/`));
}

/** Nothing to fill before the sitting; after it, what is missing. */
function ProtocolCell({ line }: { line: Line }) {
  const say = useWords("campaign");
  const { sitting } = line;
  const may = mayOpenProtocol(useSession(), sitting);
  if (!may) return line.protocol_signed ? <Tag tone="ok">{say("protocol.signed")}</Tag> : <>—</>;
  if (line.protocol_signed) return <Link href={`/sittings/${sitting.id}/protocol`}><Tag tone="ok">{say("protocol.signed")}</Tag></Link>;
  if (!hasBegun(line)) return <span className="dim">{say("protocol.ahead")}</span>;
  const over = Date.parse(sitting.ends_ms) <= clockNow();
  if (over && sitting.taken === 0) return <span className="dim">{say("protocol.nobody")}</span>;
  return (
    <>
      {over && <Tag tone="attention">{say("protocol.missing")}</Tag>} <Link href={`/sittings/${sitting.id}/protocol`}>{say("protocol.fill")}</Link>
    </>
  );
}

export function SittingRows({ label, sittings, empty }: { label: string; sittings: readonly Line[]; empty: ReactNode }) {
  const say = useWords("campaign");
  const columns: Column<Line>[] = [
    { key: "when", title: say("column.when"), cell: ({ sitting }) => <Link href={`/sittings/${sitting.id}`}>{timesOf(sitting)}</Link> },
    { key: "place", title: say("column.place"), cell: ({ sitting }) => placeOf(say, sitting) },
    { key: "seats", title: say("column.seats"), cell: ({ sitting }) => say("seats.taken", { taken: sitting.taken, capacity: sitting.capacity }) },
    { key: "organiser", title: say("column.organiser"), cell: (line) => line.organiser || "—" },
    { key: "protocol", title: say("column.protocol"), cell: (line) => <ProtocolCell line={line} /> },
  ];
  return <Table label={label} rows={sittings} columns={columns} id={(line) => line.sitting.id} empty={empty} />;
}

export function SittingsTable({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const read = useSittings(campaign.id);
  return <Loaded read={read}>{(sittings) => <SittingRows label={say("step.schedule")} sittings={sittings} empty={<EmptyState title={say("sittings.none")} />} />}</Loaded>;
}
