// An event of a municipal service for the teachers of its own municipality; it goes to moderation.
import { type FormEvent, useState } from "react";
import { answered, api } from "../../api/client";
import { useCompetencies } from "../../api/competencies";
import { useAct } from "../../api/query";
import { Button } from "../../ui/form/button";
import { CheckboxGroup } from "../../ui/form/choices";
import { TextField } from "../../ui/form/field";
import { Section } from "../../ui/page/section";
import { Banner } from "../../ui/show/banner";
import { today } from "../../words/format";
import { useWords } from "../../words/words";

export function HoldEvent() {
  const say = useWords("catalogue");
  const competencies = useCompetencies();
  const [event, setEvent] = useState({ title: "", competencies: "", provider: "", hours: 2, starts: today(), ends: today(), place: "" });
  const act = useAct((value: typeof event, once) => answered(api.POST("/api/municipal-events", { body: value, ...once })), { refresh: [["my-offers"]] });
  const send = (submitted: FormEvent) => {
    submitted.preventDefault();
    act.run(event);
  };
  return (
    <Section title={say("event.new")}>
      <form onSubmit={send}>
        <TextField label={say("offer.name")} value={event.title} error={act.refusal?.at("/title")} onChange={(change) => setEvent({ ...event, title: change.target.value })} />
        <TextField label={say("provider")} value={event.provider} error={act.refusal?.at("/provider")} onChange={(change) => setEvent({ ...event, provider: change.target.value })} />
        <TextField label={say("hours")} type="number" min={1} max={1000} value={event.hours} error={act.refusal?.at("/hours")} onChange={(change) => setEvent({ ...event, hours: Number(change.target.value) })} />
        <TextField label={say("event.starts")} type="date" value={event.starts} onChange={(change) => setEvent({ ...event, starts: change.target.value })} />
        <TextField label={say("event.ends")} type="date" value={event.ends} error={act.refusal?.at("/ends")} onChange={(change) => setEvent({ ...event, ends: change.target.value })} />
        <TextField label={say("place")} optional value={event.place} onChange={(change) => setEvent({ ...event, place: change.target.value })} />
        <CheckboxGroup
          label={say("develops")}
          error={act.refusal?.at("/competencies")}
          choices={competencies.map((one) => ({ value: one.code, label: one.title }))}
          values={event.competencies.split(";").filter(Boolean)}
          onChange={(picked) => setEvent({ ...event, competencies: picked.join(";") })}
        />
        {act.refusal?.beside("/title", "/provider", "/hours", "/ends", "/competencies") && <Banner tone="danger">{act.refusal.beside("/title", "/provider", "/hours", "/ends", "/competencies")}</Banner>}
        <Button kind="main" type="submit" running={act.running}>{say("offer.send")}</Button>
      </form>
    </Section>
  );
}
