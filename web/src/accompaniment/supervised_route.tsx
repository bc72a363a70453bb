// One route as its companion sees it: activities with evidence to review, checkpoints, the team, the talk.
import { useState } from "react";
import { useParams } from "wouter";
import { Button, ButtonLink } from "../ui/form/button";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import "./accompaniment.css";
import { ChooseTeam } from "./choose_team";
import { Checkpoints } from "./checkpoints";
import { SupportLog } from "./consultation";
import { type EvidenceView, type RouteSupport, useSupport } from "./reads";
import { ReturnEvidence } from "./return_evidence";
import { WorkplaceSheets } from "./sheets";
import { FormerItems, SupportedItems } from "./supported_items";
import { TalkOfRoute } from "./talk";
import { Team } from "./team";

function Route({ page }: { page: RouteSupport }) {
  const say = useWords("accompaniment");
  const [opened, setOpened] = useState<{ title: string; evidence: EvidenceView }>();
  const review = (item: RouteSupport["items"][number], one: EvidenceView) =>
    one.state === "on_review" && (
      <p>
        <Button small aria-label={say("reviews.review.of", { title: item.title })} onClick={() => setOpened({ title: item.title, evidence: one })}>
          {say("reviews.review")}
        </Button>
      </p>
    );
  const lost = page.items.filter((item) => item.state === "cancelled");
  return (
    <>
      {lost.length > 0 && (
        <Banner tone="attention" title={say("cancelled", { count: lost.length })}>
          {say("cancelled.hint", { titles: lost.map((item) => item.title).join(", ") })}
        </Banner>
      )}
      <Section title={say("items")} flush>
        <SupportedItems page={page} doings={page.may.review ? review : undefined} />
      </Section>
      <FormerItems page={page} />
      <Checkpoints page={page} />
      {page.may.manage ? <ChooseTeam page={page} /> : <Team members={page.members} changes={page.changes} />}
      <WorkplaceSheets page={page} own={false} />
      <SupportLog route={page.route} add={page.may.ask ? { route: page.route, teacher: page.teacher, today: page.today } : undefined} />
      {page.may.ask && (
        <Section title={say("talk.title")}>
          <TalkOfRoute route={page.route} />
        </Section>
      )}
      {opened && <ReturnEvidence key={opened.evidence.evidence} line={{ route: page.route, teacher: page.teacher, ...opened }} close={() => setOpened(undefined)} />}
    </>
  );
}

export default function SupervisedRoutePage() {
  const say = useWords("accompaniment");
  const { route = "" } = useParams<{ route: string }>();
  const read = useSupport(route);
  const page = read.data;
  const actions = (
    <>
      <ButtonLink to={`/routes/${route}`}>{say("to_route")}</ButtonLink>
      <ButtonLink to={`/routes/${route}/closing`}>{say("to_closing")}</ButtonLink>
    </>
  );
  return (
    <>
      <PageHead title={page?.teacher ?? say("supervised.route")} actions={page && actions}>
        {page && say("supervised.term", { school: page.school, starts: formatDate(page.starts), ends: formatDate(page.ends) })}
      </PageHead>
      <Loaded read={read} lines={6}>
        {(loaded) => <Route page={loaded} />}
      </Loaded>
    </>
  );
}
