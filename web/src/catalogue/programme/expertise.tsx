// The expertise of one programme: experts' points, the council's votes, the decision, the entry in the register.
import { useParams } from "wouter";
import { answered, api } from "../../api/client";
import { queries, useAct, useQuery } from "../../api/query";
import { useSession } from "../../api/session";
import { Button } from "../../ui/form/button";
import { KeyValues } from "../../ui/list/facts";
import { type Column, Table } from "../../ui/list/table";
import { PageHead, Section } from "../../ui/page/section";
import { Banner } from "../../ui/show/banner";
import { EmptyState, Loaded } from "../../ui/show/waiting";
import { useLanguage, useWords } from "../../words/words";
import type { Shapes } from "../reads";
import { Conclude } from "./conclude";
import { Vote } from "./vote";

export type Expertise = Shapes["ProgrammeExpertise"];
export const expertiseKey = (activity: string) => ["programme-expertise", "of", activity];

function Step({ expertise, step }: { expertise: Expertise; step: "expertise" | "register-entry" }) {
  const say = useWords("catalogue");
  const { activity, revision } = expertise.programme;
  const act = useAct(
    (_: null, once) => answered(api.POST(`/api/catalogue/{activity}/${step}`, { params: { path: { activity } }, body: { revision }, ...once })),
    { refresh: [["programme-expertise"], ["catalogue"]], done: (next) => queries.setQueryData(expertiseKey(activity), next) },
  );
  return (
    <>
      {act.refusal && <Banner tone="danger">{act.refusal.beside()}</Banner>}
      <Button kind="main" running={act.running} onClick={() => act.run(null)}>{say(`programme.step.${step}`)}</Button>
    </>
  );
}

function Conclusions({ expertise }: { expertise: Expertise }) {
  const say = useWords("catalogue");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const titleOf = (code: string) => expertise.criteria.find((one) => one.code === code)?.title[language] ?? code;
  if (expertise.conclusions.length === 0) return <EmptyState title={say("conclusions.none")} />;
  return expertise.conclusions.map((one) => (
    <div key={one.expert} className="gap-top">
      <p className="strong">{say("conclusions.of", { name: one.expert, points: one.points })}</p>
      <p>{one.conclusion}</p>
      <KeyValues facts={one.marks.map((mark) => ({ name: titleOf(mark.criterion), value: mark.points, note: mark.comment || undefined }))} />
    </div>
  ));
}

function Shown({ expertise }: { expertise: Expertise }) {
  const say = useWords("catalogue");
  const duties = useSession().duties;
  const { programme } = expertise;
  const open = programme.state === "expertise";
  const columns: Column<Shapes["VoteView"]>[] = [
    { key: "member", title: say("vote.member"), cell: (vote) => vote.member },
    { key: "vote", title: say("vote.vote"), cell: (vote) => say(`vote.${vote.vote}`) },
    { key: "comment", title: say("vote.comment"), cell: (vote) => vote.comment },
  ];
  return (
    <>
      {programme.reason && <Banner tone="attention" title={say("programme.returned")}><p>{programme.reason}</p></Banner>}
      {programme.register_number && <Banner tone="ok">{say("programme.registered", { number: programme.register_number })}</Banner>}
      {programme.protocol && <p><a href={`/api/papers/${programme.protocol}/file`}>{say("programme.protocol")}</a></p>}
      {duties.includes("centre") && (programme.state === "draft" || programme.state === "returned") && <Step expertise={expertise} step="expertise" />}
      {duties.includes("centre") && programme.state === "approved" && <Step expertise={expertise} step="register-entry" />}
      <Section title={say("conclusions")} aside={say("conclusions.wanted", { count: expertise.experts_min })}>
        <Conclusions expertise={expertise} />
        {open && duties.includes("expert") && <Conclude expertise={expertise} />}
      </Section>
      <Section title={say("votes")} aside={say("votes.quorum", { count: expertise.quorum })}>
        <Table label={say("votes")} rows={expertise.votes} columns={columns} id={(vote) => vote.member} empty={<EmptyState title={say("votes.none")} />} />
        {open && <Vote expertise={expertise} />}
      </Section>
    </>
  );
}

export default function ProgrammeExpertisePage() {
  const say = useWords("catalogue");
  const { activity } = useParams<{ activity: string }>();
  const read = useQuery({
    queryKey: expertiseKey(activity),
    queryFn: () => answered(api.GET("/api/catalogue/{activity}/expertise", { params: { path: { activity } } })),
  });
  return (
    <>
      <PageHead title={read.data?.title ?? say("programmes")}>{read.data && say(`programme.state.${read.data.programme.state}`)}</PageHead>
      <Loaded read={read}>{(expertise) => <Shown expertise={expertise} />}</Loaded>
    </>
  );
}
