// Sittings of a campaign that one may see, each with the way to its people and to its protocol.
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { type Column, Table } from "../ui/list/table";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type Campaign, timesOf } from "./parts";

type Line = components["schemas"]["SittingLine"];

export function useSittings(campaign: string) {
  return useQuery({
    queryKey: ["sittings", campaign],
    queryFn: async () => (await answered(api.GET("/api/campaigns/{campaign}/sittings", { params: { path: { campaign } } }))).sittings,
  });
}

export function SittingsTable({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const read = useSittings(campaign.id);
  const columns: Column<Line>[] = [
    { key: "when", title: say("column.when"), cell: ({ sitting }) => <Link href={`/sittings/${sitting.id}`}>{timesOf(sitting)}</Link> },
    { key: "place", title: say("column.place"), cell: ({ sitting }) => say("place.room", { place: sitting.place, room: sitting.room }) },
    { key: "seats", title: say("column.seats"), cell: ({ sitting }) => say("seats.taken", { taken: sitting.taken, capacity: sitting.capacity }) },
    { key: "organiser", title: say("column.organiser"), cell: (line) => line.organiser || "—" },
    {
      key: "protocol", title: say("column.protocol"), cell: (line) => line.protocol_signed ? <Tag tone="ok">{say("protocol.signed")}</Tag> : <Link href={`/sittings/${line.sitting.id}/protocol`}>{say("protocol.fill")}</Link>,
    },
  ];
  return (
    <Loaded read={read}>
      {(sittings) => <Table label={say("step.schedule")} rows={sittings} columns={columns} id={(line) => line.sitting.id} empty={<EmptyState title={say("sittings.none")} />} />}
    </Loaded>
  );
}
