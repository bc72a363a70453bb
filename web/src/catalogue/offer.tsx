// A new activity for the list: what a methodist or the centre offers goes to moderation.
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { useAct } from "../api/query";
import type { paths } from "../api/schema";
import { Button } from "../ui/form/button";
import { CheckboxGroup } from "../ui/form/choices";
import { useFocusOnWrong } from "../ui/form/faults";
import { Select, TextField } from "../ui/form/field";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";

type Offer = paths["/api/catalogue"]["post"]["requestBody"]["content"]["application/json"];

const nothing: Offer = {
  code: "", title: "", type: "OTHER", kind: "learning", education_type: "nonformal", form: "in_person", level: "regional", venue: "centre",
  provider: "", subject: "", audience: "", hours: 2, cost: 0, url: "", document: "", register_no: "", equivalence: "", technology: "", competencies: "",
};
const lists = {
  kind: ["learning", "transfer", "reflection"],
  education_type: ["formal", "nonformal", "informal"],
  form: ["in_person", "distance", "blended", "correspondence", "individual", "self_paced", "recording", "internship"],
  venue: ["online", "school", "municipality", "centre"],
} as const;

export default function OfferActivity() {
  const say = useWords("catalogue");
  const [, go] = useLocation();
  const [offer, setOffer] = useState(nothing);
  const competencies = useCompetencies();
  const act = useAct((value: Offer, once) => answered(api.POST("/api/catalogue", { body: value, ...once })), {
    refresh: [["catalogue"]],
    done: (card) => go(`/catalogue/${card.activity.id}`),
  });
  const form = useFocusOnWrong(act.refusal);
  const set = (part: Partial<Offer>) => setOffer({ ...offer, ...part });
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(offer);
  };
  const text = (key: "code" | "title" | "provider" | "document" | "url", optional = false) => (
    <TextField label={say(key === "title" ? "offer.name" : key)} hint={key === "code" ? say("offer.code.hint") : undefined} optional={optional} value={offer[key]} error={act.refusal?.at(`/${key}`)} onChange={(event) => set({ [key]: event.target.value })} />
  );
  return (
    <>
      <PageHead title={say("offer.title")}>{say("offer.hint")}</PageHead>
      <form ref={form} onSubmit={send} className="two">
        <div>
          {text("title")}
          {text("provider")}
          <TextField label={say("hours")} type="number" min={1} max={1000} value={offer.hours} error={act.refusal?.at("/hours")} onChange={(event) => set({ hours: Number(event.target.value) })} />
          {text("document", true)}
          {text("code", true)}
          {text("url", true)}
        </div>
        <div>
          <Select label={say("kind")} value={offer.kind} options={lists.kind.map((one) => ({ value: one, label: say(`kind.${one}`) }))} onChange={(event) => set({ kind: event.target.value as Offer["kind"] })} />
          <Select label={say("education_type")} value={offer.education_type} options={lists.education_type.map((one) => ({ value: one, label: say(`education.${one}`) }))} onChange={(event) => set({ education_type: event.target.value as Offer["education_type"] })} />
          <Select label={say("form")} value={offer.form} options={lists.form.map((one) => ({ value: one, label: say(`form.${one}`) }))} onChange={(event) => set({ form: event.target.value as Offer["form"] })} />
          <Select label={say("place")} value={offer.venue} options={lists.venue.map((one) => ({ value: one, label: say(`venue.${one}`) }))} onChange={(event) => set({ venue: event.target.value as Offer["venue"] })} />
          <CheckboxGroup
            label={say("develops")}
            error={act.refusal?.at("/competencies")}
            choices={competencies.map((one) => ({ value: one.code, label: one.title }))}
            values={offer.competencies.split(";").filter(Boolean)}
            onChange={(picked) => set({ competencies: picked.join(";") })}
          />
          <Button kind="main" type="submit" running={act.running}>{say("offer.send")}</Button>
          {act.refusal?.beside("/title", "/code", "/provider", "/hours", "/competencies") && <Banner tone="danger">{act.refusal.beside("/title", "/code", "/provider", "/hours", "/competencies")}</Banner>}
        </div>
      </form>
    </>
  );
}
