// What of a person is seen by which duty, as the regulation in force says, and the way to open to some of them what they
// see with the person's permission only, and to close it again.
import { useState } from "react";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { shownWords } from "./act_words";

type Thing = components["schemas"]["ThingSight"];
type Offer = components["schemas"]["SightOffer"];
type Duty = components["schemas"]["Duty"];

const key = ["sight"];

function useDuties() {
  const say = useWords("access");
  const shell = useWords("shell");
  return (duty: Duty) => (duty === "teacher" ? say("seen.self") : shell(`duty.${duty}`));
}

function useDecide(thing: Thing["thing"], duty: Duty, done: () => void) {
  return useAct(
    (open: boolean, once) =>
      open
        ? answered(api.POST("/api/my/sight", { body: { thing, duty }, ...once }))
        : answered(api.POST("/api/my/sight/closing", { body: { thing, duty }, ...once })),
    {
      refresh: [["journal", "own"]],
      done: (mine) => {
        queries.setQueryData(key, mine);
        done();
      },
    },
  );
}

function State({ offer }: { offer: Offer }) {
  const say = useWords("access");
  if (offer.open) return <Tag tone="ok">{say("sight.open", { at: formatMoment(Date.parse(offer.opened_ms ?? "")) })}</Tag>;
  if (offer.closed_ms) return <Tag>{say("sight.closed", { at: formatMoment(Date.parse(offer.closed_ms)) })}</Tag>;
  return <Tag>{say("sight.not_open")}</Tag>;
}

/** One duty that may be let in: where it stands, and the one thing to do about it. */
function Permission({ thing, offer }: { thing: Thing["thing"]; offer: Offer }) {
  const say = useWords("access");
  const named = useDuties();
  const [asking, setAsking] = useState(false);
  const who = named(offer.duty);
  const what = say(`thing.${thing}`).toLocaleLowerCase();
  const decide = useDecide(thing, offer.duty, () => {
    setAsking(false);
    toast(say(offer.open ? "sight.was_closed" : "sight.was_opened", { who, what }));
  });
  const refusal = decide.refusal && <Banner tone="danger" title={decide.refusal.lost ? say("lost") : decide.refusal.beside()} />;
  return (
    <li className="permission">
      <p className="row">
        <span>{who}</span> <State offer={offer} />
      </p>
      <Button small running={!asking && decide.running} onClick={() => (offer.open ? decide.run(false) : setAsking(true))}>
        {say(offer.open ? "sight.close" : "sight.ask", { who, what })}
      </Button>
      {!asking && refusal}
      <Dialog
        open={asking}
        title={say("sight.ask", { who, what })}
        close={() => setAsking(false)}
        actions={
          <>
            <Button kind="main" running={decide.running} onClick={() => decide.run(true)}>
              {say("sight.sure")}
            </Button>
            <Button onClick={() => setAsking(false)}>{say("sight.not_now")}</Button>
          </>
        }
      >
        <div className="stack-4">
          <p>{say("sight.who", { who })}</p>
          <p>{shownWords(say, thing)}</p>
          <p>{say("sight.until")}</p>
          {asking && refusal}
        </div>
      </Dialog>
    </li>
  );
}

function Seen({ of }: { of: Thing }) {
  const say = useWords("access");
  const named = useDuties();
  return (
    <li className="seen">
      <h3>{say(`thing.${of.thing}`)}</h3>
      <p className="small">{say("seen.by", { duties: of.duties.map(named).join(", ") })}</p>
      {of.people_min !== undefined && <p className="small dim">{say("seen.people_min", { count: of.people_min ?? 0 })}</p>}
      {of.offers.length > 0 && (
        <>
          <p className="small dim">{say("seen.permitted")}</p>
          <ul aria-label={say("seen.permitted.of", { what: say(`thing.${of.thing}`) })}>
            {of.offers.map((offer) => (
              <Permission key={offer.duty} thing={of.thing} offer={offer} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

export function Visibility() {
  const say = useWords("access");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/my/sight")) });
  return (
    <Section title={say("seen.title")} flush>
      <Loaded read={read} lines={6}>
        {({ things }) => (
          <ul>
            {things.map((thing) => (
              <Seen key={thing.thing} of={thing} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
