// The consent to the processing of personal data, in full before one agrees; it can be withdrawn on the same page.
import { useState } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button, ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Loaded } from "../ui/show/waiting";
import { toast } from "../ui/show/toast";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import "./campaign.css";

type Text = components["schemas"]["ConsentText"];
// A route stops and goes on with the consent.
const refresh = [["consent"], ["consents"], ["home"], ["route"]];

function Withdraw({ text, close }: { text: Text; close: () => void }) {
  const say = useWords("campaign");
  const withdraw = useAct((_: null, once) => answered(api.POST("/api/consents/withdrawal", { body: { kind: text.kind }, ...once })), { refresh, done: close });
  const actions = (
    <>
      <Button kind="danger" running={withdraw.running} onClick={() => withdraw.run(null)}>
        {say("consent.withdraw.do")}
      </Button>
      <Button onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("consent.withdraw.title")} close={close} actions={actions}>
      <p>{say("consent.withdraw.hint")}</p>
      {withdraw.refusal && <Banner tone="danger" title={withdraw.refusal.lost ? say("lost") : withdraw.refusal.beside()} />}
    </Dialog>
  );
}

function Shown({ text }: { text: Text }) {
  const say = useWords("campaign");
  const [, go] = useLocation();
  const [withdrawing, setWithdrawing] = useState(false);
  const give = useAct((_: null, once) => answered(api.POST("/api/consents", { body: { kind: text.kind, version: text.current }, ...once })), {
    refresh,
    done: () => {
      toast(say("consent.thanks"));
      go("/my/sittings");
    },
  });
  const [first, ...rest] = text.paragraphs;
  const renewed = text.given !== undefined && text.version !== text.current;
  return (
    <>
      {text.given && !renewed && <Banner tone="ok" title={say("consent.given.at", { time: formatMoment(Date.parse(text.given)) })} />}
      {text.given && renewed && (
        <Banner tone="attention" title={say("consent.renewed")}>
          {say("consent.renewed.hint", { time: formatMoment(Date.parse(text.given)) })}
        </Banner>
      )}
      <div className="consent-text">
        <p>{first}</p>
        <dl>
          {text.details.map((detail) => [<dt key={`${detail.words} words`}>{detail.words}</dt>, <dd key={detail.words}>{detail.value}</dd>])}
        </dl>
        {rest.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {give.refusal && <Banner tone="danger" title={give.refusal.lost ? say("lost") : give.refusal.beside()} />}
      <div className="actions stretch gap-top">
        {(!text.given || renewed) && (
          <Button kind="main" running={give.running} onClick={() => give.run(null)}>
            {say(renewed ? "consent.renew" : "consent.give")}
          </Button>
        )}
        {text.given && !renewed && <ButtonLink kind="main" to="/">{say("consent.on")}</ButtonLink>}
        {text.given && <Button onClick={() => setWithdrawing(true)}>{say("consent.withdraw")}</Button>}
        <a className="btn" href="/api/consents/file">
          {say("consent.file")}
        </a>
      </div>
      {withdrawing && <Withdraw text={text} close={() => setWithdrawing(false)} />}
    </>
  );
}

export default function ConsentPage() {
  const say = useWords("campaign");
  const read = useQuery({ queryKey: ["consent"], queryFn: () => answered(api.GET("/api/consents/text")) });
  return (
    <>
      <PageHead title={say("consent.title")}>{say("consent.hint")}</PageHead>
      <Loaded read={read} lines={8}>
        {(text) => <Shown text={text} />}
      </Loaded>
    </>
  );
}
