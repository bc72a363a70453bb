// One's days in the calendar of a phone: a secret address that is shown once, made anew or revoked.
import { useState } from "react";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

const key = ["calendar_feed"] as const;

function Address({ address }: { address: string }) {
  const say = useWords("notice");
  const copy = () => {
    void navigator.clipboard?.writeText(address).then(() => toast(say("calendar.copied")));
  };
  return (
    <Banner tone="ok" title={say("calendar.made")}>
      <p className="secret-address">{address}</p>
      <p>{say("calendar.once")}</p>
      <p className="row">
        <Button small onClick={copy}>
          {say("calendar.copy")}
        </Button>
      </p>
      <ol className="steps">
        <li>{say("calendar.step.1")}</li>
        <li>{say("calendar.step.2")}</li>
        <li>{say("calendar.step.3")}</li>
      </ol>
    </Banner>
  );
}

function Feed({ feed }: { feed: Shapes["FeedState"] }) {
  const say = useWords("notice");
  const [address, setAddress] = useState<string>();
  const keep = (next: Shapes["FeedState"]) => {
    queries.setQueryData(key, { made: next.made });
    setAddress(next.address);
  };
  const make = useAct((_: null, once) => answered(api.POST("/api/my/calendar", { ...once })), { done: keep });
  const revoke = useAct((_: null, once) => answered(api.DELETE("/api/my/calendar", { headers: once.headers })), {
    done: (next) => {
      keep(next);
      toast(say("calendar.revoked"));
    },
  });
  const refusal = make.refusal ?? revoke.refusal;
  return (
    <>
      <p className="small">{say("calendar.hint")}</p>
      {feed.made && !address && <p className="small dim">{say("calendar.since", { at: formatMoment(Date.parse(feed.made)) })}</p>}
      {address && <Address address={address} />}
      {refusal && <Banner tone="danger" title={refusal.lost ? say("lost") : refusal.beside()} />}
      <div className="actions gap-top">
        <Button running={make.running} onClick={() => make.run(null)}>
          {say(feed.made ? "calendar.renew" : "calendar.make")}
        </Button>
        {feed.made && (
          <Button kind="danger" running={revoke.running} onClick={() => revoke.run(null)}>
            {say("calendar.revoke")}
          </Button>
        )}
      </div>
    </>
  );
}

export function CalendarFeed() {
  const say = useWords("notice");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/my/calendar")) });
  return (
    <Section title={say("calendar.title")}>
      <Loaded read={read} lines={3}>
        {(feed) => <Feed feed={feed} />}
      </Loaded>
    </Section>
  );
}
