// The end of somebody's route for those who help: what is missing, and the word of a specialist that only a person can
// give. Results of diagnostics are not shown here.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button, ButtonLink } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { ClosingBody } from "./closing_body";
import { type ClosingPage, keepClosing, useClosing, useReflection } from "./reads";
import { ReadAnswers } from "./reflection_form";

function Confirm({ page }: { page: ClosingPage }) {
  const say = useWords("recognition");
  const [open, setOpen] = useState(false);
  const [detail, setDetail] = useState("");
  const act = useAct(
    (text: string, once) =>
      answered(api.POST("/api/routes/{route}/confirmations", {
        params: { path: { route: page.route } },
        body: { fact: "deficit_eliminated_by_reflection" as const, detail: text },
        ...once,
      })),
    { done: (next) => { keepClosing(next); setOpen(false); } },
  );
  const actions = (
    <>
      <Button kind="main" running={act.running} onClick={() => act.run(detail)}>{say("confirm.send")}</Button>
      <Button kind="plain" onClick={() => setOpen(false)}>{say("cancel")}</Button>
    </>
  );
  return (
    <p className="row gap-top">
      <Button onClick={() => setOpen(true)}>{say("confirm")}</Button>
      <Dialog open={open} title={say("confirm")} close={() => setOpen(false)} actions={actions}>
        <TextArea label={say("confirm.detail")} hint={say("confirm.hint")} value={detail} error={act.refusal?.at("/detail")} onChange={(event) => setDetail(event.target.value)} />
        {act.refusal?.beside("/detail") && <Banner tone="danger">{act.refusal.beside("/detail")}</Banner>}
      </Dialog>
    </p>
  );
}

function Answers({ route }: { route: string }) {
  const say = useWords("recognition");
  const read = useReflection(route, "reflexive");
  return (
    <Section title={say("reflexive.title")}>
      <Loaded read={read}>{(page) => (page.state === "submitted" ? <ReadAnswers page={page} /> : <p className="dim small">{say("reflexive.not_yet")}</p>)}</Loaded>
    </Section>
  );
}

export default function RouteClosingPage() {
  const say = useWords("recognition");
  const { route = "" } = useParams<{ route: string }>();
  const read = useClosing(route);
  const page = read.data;
  const confirmed = page?.confirmations.some((one) => one.fact === "deficit_eliminated_by_reflection");
  return (
    <>
      <PageHead title={page?.teacher ?? say("closing.of")} actions={page && <ButtonLink to={`/supervised/${route}`}>{say("to_support")}</ButtonLink>}>
        {page && say("closing.term", { school: page.school, starts: formatDate(page.starts), ends: formatDate(page.ends) })}
      </PageHead>
      <Loaded read={read} lines={8}>
        {(loaded) => <ClosingBody page={loaded} own={false} actions={loaded.may.confirm && !confirmed ? <Confirm page={loaded} /> : undefined} />}
      </Loaded>
      <Answers route={route} />
    </>
  );
}
