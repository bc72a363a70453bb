// «Учимся у коллег»: what one offers to teach, who turned to it, and colleagues who teach what one lacks.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { CompetencySelect, PeerFacts } from "./peer_facts";
import type { Shapes } from "./reads";
import { useInLanguage } from "./stages";

type Offer = Shapes["PeerOfferView"];
type Mine = Shapes["MyPeers"];

const peersKey = ["peers", "mine"] as const;
const keep = (mine: Mine) => queries.setQueryData([...peersKey], mine);

function Suggested({ offer }: { offer: Offer }) {
  const say = useWords("route");
  const [text, setText] = useState("");
  const turn = useAct(
    (words: string, once) => answered(api.POST("/api/peer-offers/{offer}/requests", { params: { path: { offer: offer.offer } }, body: { text: words }, ...once })),
    { done: (mine) => { keep(mine); toast(say("peers.turned", { name: offer.name })); } },
  );
  return (
    <Section title={offer.topic}>
      <PeerFacts offer={offer} />
      <TextArea label={say("peers.words")} hint={say("peers.words.hint")} value={text} error={turn.refusal?.at("/text")} onChange={(event) => setText(event.target.value)} />
      {turn.refusal?.beside("/text") && <Banner tone="danger">{turn.refusal.beside("/text")}</Banner>}
      <div className="actions"><Button running={turn.running} onClick={() => turn.run(text)}>{say("peers.turn", { name: offer.name })}</Button></div>
    </Section>
  );
}

function Own({ offer }: { offer: Offer }) {
  const say = useWords("route");
  const withdraw = useAct((_: undefined, once) => answered(api.POST("/api/peer-offers/{offer}/withdrawal", { params: { path: { offer: offer.offer } }, ...once })), { done: keep });
  return (
    <Section title={offer.topic} aside={<Tag tone={offer.open ? "ok" : "plain"}>{say(offer.open ? "peers.open" : "peers.closed")}</Tag>}>
      <PeerFacts offer={offer} />
      {offer.requests.length > 0 && (
        <ul className="lines">
          {offer.requests.map((one) => <li key={one.person}><b>{one.name}</b>, {one.school}: <span className="free-text">{one.text}</span></li>)}
        </ul>
      )}
      {offer.open && <div className="actions"><Button small running={withdraw.running} onClick={() => withdraw.run(undefined)}>{say("peers.withdraw")}</Button></div>}
    </Section>
  );
}

function NewOffer({ most }: { most: number }) {
  const say = useWords("route");
  const empty = { competency: "", topic: "", form: "", people_max: "2" };
  const [form, setForm] = useState(empty);
  const offer = useAct(
    (made: typeof empty, once) => answered(api.POST("/api/peer-offers", { body: { ...made, people_max: Number(made.people_max) }, ...once })),
    { done: (mine) => { keep(mine); setForm(empty); toast(say("peers.offered")); } },
  );
  return (
    <Section title={say("peers.new")}>
      <CompetencySelect value={form.competency} error={offer.refusal?.at("/competency")} change={(competency) => setForm({ ...form, competency })} />
      <TextField label={say("peers.topic")} value={form.topic} error={offer.refusal?.at("/topic")} onChange={(event) => setForm({ ...form, topic: event.target.value })} />
      <TextField label={say("peers.form")} value={form.form} onChange={(event) => setForm({ ...form, form: event.target.value })} />
      <TextField label={say("peers.people")} type="number" min={1} max={most} value={form.people_max} error={offer.refusal?.at("/people_max")} onChange={(event) => setForm({ ...form, people_max: event.target.value })} />
      {offer.refusal && <Banner tone="danger">{offer.refusal.beside("/competency", "/topic", "/people_max")}</Banner>}
      <div className="actions"><Button kind="main" running={offer.running} onClick={() => offer.run(form)}>{say("peers.offer")}</Button></div>
    </Section>
  );
}

function Peers({ mine }: { mine: Mine }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  useCompetencyTitles();
  if (!mine.title) return <EmptyState title={say("peers.not_here")}>{say("peers.not_here.hint")}</EmptyState>;
  return (
    <>
      {mine.suggested.length > 0 ? <h2>{say("peers.suggested")}</h2> : (
        <Section title={say("peers.suggested")}>
          <EmptyState title={say("peers.suggested.none")}>{say("peers.suggested.none.hint")}</EmptyState>
        </Section>
      )}
      {mine.suggested.map((offer) => <Suggested key={offer.offer} offer={offer} />)}
      <h2 className="gap-top">{inLanguage(mine.title)}</h2>
      {mine.own.map((offer) => <Own key={offer.offer} offer={offer} />)}
      <NewOffer most={mine.people_max} />
    </>
  );
}

export default function MyPeersPage() {
  const say = useWords("route");
  const read = useQuery({ queryKey: [...peersKey], queryFn: () => answered(api.GET("/api/my/peers")) });
  return (
    <>
      <PageHead title={say("peers.title")} />
      <Loaded read={read} lines={5}>{(mine) => <Peers mine={mine} />}</Loaded>
    </>
  );
}
