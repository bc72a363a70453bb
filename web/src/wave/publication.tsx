// A run is published from its page, and the page of the wave says how teachers answered.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { Form } from "../ui/form/form";
import { Facts } from "../ui/list/facts";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { formatDate, formatNumber } from "../words/format";
import { useWords } from "../words/words";
import { type OfferState, offerStates, useWave } from "./parts";

export function Publish({ wave: id, run }: { wave: string; run: string }) {
  const say = useWords("wave");
  const [asking, setAsking] = useState(false);
  const wave = useWave(id).data?.wave;
  const publish = useAct(
    (held_until: string, once) => answered(api.POST("/api/waves/{wave}/publication", { params: { path: { wave: id } }, body: { run, revision: wave?.revision ?? 0, held_until }, ...once })),
    { refresh: [["wave", id], ["wave-publication", id], ["waves"]], done: () => setAsking(false) },
  );
  if (wave?.state !== "ready") return null;
  const rest = publish.refusal?.lost ? say("lost") : publish.refusal?.beside("/held_until");
  return (
    <>
      <Button kind="main" onClick={() => setAsking(true)}>{say("publish.button")}</Button>
      {asking && (
        <Dialog open title={say("publish.title")} close={() => setAsking(false)}>
          <Form submit={(form) => publish.run(String(form.get("held_until")))}>
            {rest !== undefined && <Banner tone="danger" title={rest} />}
            <p>{say("publish.hint")}</p>
            <TextField label={say("publish.until")} type="date" name="held_until" required error={publish.refusal?.at("/held_until")} />
            <div className="actions gap-top">
              <Button kind="main" type="submit" running={publish.running}>{say("publish.do")}</Button>
              <Button onClick={() => setAsking(false)}>{say("cancel")}</Button>
            </div>
          </Form>
        </Dialog>
      )}
    </>
  );
}

export function Published({ wave }: { wave: string }) {
  const say = useWords("wave");
  const read = useQuery({ queryKey: ["wave-publication", wave], queryFn: () => answered(api.GET("/api/waves/{wave}/publication", { params: { path: { wave } } })) });
  const published = read.data?.published;
  if (!published) return null;
  const count = (state: OfferState) => published.offers.find((one) => one.state === state)?.offers ?? 0;
  return (
    <Section title={say("published.title")} aside={say("published.until", { date: formatDate(published.held_until, "day") })}>
      <Facts facts={offerStates.filter((state) => count(state) > 0).map((state) => ({ name: say(`offer.${state}`), value: formatNumber(count(state), 0) }))} />
      <p className="gap-top"><Link href={`/offered-routes?wave=${wave}`}>{say("list.link")}</Link></p>
    </Section>
  );
}
