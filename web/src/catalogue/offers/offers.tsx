// What one offered to the list, with the reason of a rejection; an event for one's municipality; proposals on programmes.
import { Link } from "wouter";
import { answered, api } from "../../api/client";
import { useQuery } from "../../api/query";
import { useSession } from "../../api/session";
import { type Column, Table } from "../../ui/list/table";
import { PageHead, Section } from "../../ui/page/section";
import { EmptyState } from "../../ui/show/waiting";
import { formatPeriod } from "../../words/format";
import { useWords } from "../../words/words";
import type { Shapes } from "../reads";
import { HoldEvent } from "./hold_event";
import { Proposals } from "./proposals";

function Offered() {
  const say = useWords("catalogue");
  const read = useQuery({ queryKey: ["my-offers"], queryFn: () => answered(api.GET("/api/my/offers")) });
  const columns: Column<Shapes["OfferLine"]>[] = [
    { key: "title", title: say("activity"), cell: (line) => <Link href={`/catalogue/${line.activity.id}`}>{line.activity.title}</Link> },
    { key: "state", title: say("state"), cell: (line) => say(`state.${line.activity.state}`) },
    { key: "reason", title: say("offers.reason"), cell: (line) => line.activity.reject_reason },
    {
      key: "sessions", title: say("offers.attendance"),
      cell: (line) => line.sessions.map((one) => <Link key={one.id} href={`/attendance/${one.id}`}>{formatPeriod(one.starts, one.ends)}</Link>),
    },
  ];
  return (
    <Section title={say("offers")} flush>
      <Table label={say("offers")} rows={read.data?.offers} columns={columns} id={(line) => line.activity.id} empty={<EmptyState title={say("offers.none")} />} />
    </Section>
  );
}

export default function Offers() {
  const say = useWords("catalogue");
  const municipal = useSession().duties.includes("municipal_methodist");
  return (
    <>
      <PageHead title={say("offers")} />
      <Offered />
      {municipal && <HoldEvent />}
      <Proposals />
    </>
  );
}
