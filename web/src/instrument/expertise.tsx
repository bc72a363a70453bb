// The expertise of a form before use: who said what in each round, the centre's sending, an expert's own opinion.
import type { ReactNode } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag, type TagTone } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { GiveOpinion } from "./give_opinion";

export type Expertise = components["schemas"]["ExpertiseOfForm"];
type Round = Expertise["rounds"][number];
const tones: Record<Round["state"], TagTone> = { open: "attention", approved: "ok", returned: "danger" };

const shown = () => (document.documentElement.lang === "en" ? "en" : "ru");

function Opinion({ opinion, checklist }: { opinion: Round["opinions"][number]; checklist: Expertise["checklist"] }) {
  const say = useWords("instrument");
  const failed = opinion.checks.filter((check) => !check.holds);
  return (
    <li>
      <div className="act-when">
        <b>{formatDate(opinion.given_on)}</b>
      </div>
      <div>
        <p>{opinion.expert}</p>
        {opinion.comment && <p className="small gap-top">{opinion.comment}</p>}
        {failed.map((check) => (
          <p key={check.code} className="small dim">
            {checklist.find((point) => point.code === check.code)?.title[shown()] ?? check.code}: {check.comment || say("expertise.fails")}
          </p>
        ))}
      </div>
      <div className="act-side">
        <Tag tone={opinion.decision === "approved" ? "ok" : "danger"}>{say(`opinion.${opinion.decision}`)}</Tag>
      </div>
    </li>
  );
}

function Send({ form, revision }: { form: string; revision: number }) {
  const say = useWords("instrument");
  const send = useAct(
    (_: null, once) => answered(api.POST("/api/forms/{form}/expertise", { params: { path: { form } }, body: { revision }, ...once })),
    { refresh: [["form", form], ["form-expertise"], ["forms"]] },
  );
  return (
    <>
      {send.refusal && <Banner tone="danger">{send.refusal.beside()}</Banner>}
      <div className="actions gap-top">
        <Button kind="main" running={send.running} onClick={() => send.run(null)}>
          {say("expertise.send")}
        </Button>
      </div>
    </>
  );
}

function Rounds({ expertise, form, use }: { expertise: Expertise; form: string; use: ReactNode }) {
  const say = useWords("instrument");
  const centre = useSession().duties.includes("centre");
  const usable = centre && (expertise.state === "approved" || (expertise.state === "draft" && !expertise.required));
  if (!expertise.required && expertise.rounds.length === 0) return usable ? use : null;
  const last = expertise.rounds[0];
  return (
    <Section title={say("expertise")} aside={say("expertise.wanted", { count: expertise.experts_min })}>
      {usable && use}
      {expertise.state === "draft" && centre && <Send form={form} revision={expertise.revision} />}
      {expertise.awaits_me && last && <GiveOpinion form={form} round={last.round} expertise={expertise} />}
      {expertise.rounds.map((round) => (
        <div key={round.round} className="gap-top">
          <p>
            {say("expertise.round", { round: round.round })} <Tag tone={tones[round.state]}>{say(`round.${round.state}`)}</Tag>{" "}
            {round.paper && <a href={`/api/papers/${round.paper}/file`}>{say("expertise.paper")}</a>}
          </p>
          <ul className="acts">
            {round.opinions.map((opinion) => (
              <Opinion key={opinion.expert} opinion={opinion} checklist={expertise.checklist} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** `use` is what puts the form in use, shown when that may be done. */
export function FormExpertise({ form, use }: { form: string; use: ReactNode }) {
  const read = useQuery({
    queryKey: ["form-expertise", form],
    queryFn: () => answered(api.GET("/api/forms/{form}/expertise", { params: { path: { form } } })),
  });
  return <Loaded read={read}>{(expertise) => <Rounds expertise={expertise} form={form} use={use} />}</Loaded>;
}
