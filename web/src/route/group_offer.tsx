// The group's plan has changed: what would become of one's own copy, to take or to leave as it is.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, homeKey } from "./reads";

const key = ["group-offers"];

function Change({ change }: { change: Shapes["PlanChange"] }) {
  const say = useWords("route");
  const days = (one: Shapes["GroupSession"]) => `${one.title}, ${formatPeriod(one.starts, one.ends)}`;
  const lines = [
    ...change.added.map((one) => say("offer.added", { what: days(one) })),
    ...change.dropped.map((one) => say("offer.dropped", { what: days(one) })),
    ...change.goals_added.map((one) => say("offer.goal_added", { what: one.text })),
    ...change.goals_dropped.map((one) => say("offer.goal_dropped", { what: one.text })),
  ];
  return <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}

function Offer({ offer }: { offer: Shapes["GroupOffer"] }) {
  const say = useWords("route");
  const [reason, setReason] = useState(say("offer.reason", { title: offer.title }));
  const act = useAct(
    (take: boolean, once) => answered(api.POST("/api/my/group-offers/{group}", { params: { path: { group: offer.group } }, body: { number: offer.number, take, reason: offer.needs_reason ? reason : "" }, ...once })),
    { refresh: [key, [...homeKey], ["route"]] },
  );
  return (
    <Section title={say("offer.title", { title: offer.title })}>
      <p>{say("offer.text", { name: offer.author })}</p>
      <Change change={offer.change} />
      {offer.needs_reason && <TextArea label={say("reason")} value={reason} error={act.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />}
      {act.refusal?.beside("/reason") && <Banner tone="danger">{act.refusal.beside("/reason")}</Banner>}
      <div className="actions">
        <Button kind="main" running={act.running} onClick={() => act.run(true)}>{say("offer.take")}</Button>
        <Button running={act.running} onClick={() => act.run(false)}>{say("offer.leave")}</Button>
      </div>
    </Section>
  );
}

/** Nothing when no change waits. */
export function GroupOffers() {
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/my/group-offers")) });
  return read.data?.offers.map((offer) => <Offer key={offer.group} offer={offer} />) ?? null;
}
