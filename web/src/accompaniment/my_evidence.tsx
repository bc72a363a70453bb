// What a teacher does on the way: activities one after another, each with its evidence and what became of it.
import { ButtonLink } from "../ui/form/button";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { ProgressBar } from "../ui/show/progress";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import "./accompaniment.css";
import { Checkpoints } from "./checkpoints";
import { SupportLog } from "./consultation";
import { WorkplaceSheets } from "./sheets";
import { type EvidenceView, type RouteSupport, useMyRoute, useSupport } from "./reads";
import { SendEvidence } from "./send_evidence";
import { FormerItems, SupportedItems } from "./supported_items";
import { TakeBack } from "./take_back";
import { Team } from "./team";

function Progress({ page }: { page: RouteSupport }) {
  const say = useWords("accompaniment");
  const items = page.items;
  const done = items.filter((item) => item.state === "done").length;
  const waiting = items.filter((item) => item.state !== "done" && item.evidence.some((one) => one.state === "on_review")).length;
  if (items.length === 0) return null;
  return (
    <>
      <p className="small">{say("progress", { done, all: items.length, waiting })}</p>
      <ProgressBar label={say("progress.label")} done={done / items.length} waiting={waiting / items.length} />
    </>
  );
}

/** The way to send, or why there is none now. */
function Sending({ route, item }: { route: string; item: RouteSupport["items"][number] }) {
  const say = useWords("accompaniment");
  if (item.may_send) return <SendEvidence route={route} item={item.item} title={item.title} />;
  if (item.bar === "ahead") return <p className="small dim gap-small">{say("bar.ahead", { day: formatDate(item.starts, "day") })}</p>;
  if (item.bar === "unapproved" || item.bar === "full") return <p className="small dim gap-small">{say(`bar.${item.bar}`)}</p>;
  return null;
}

function Mine({ route }: { route: string }) {
  const say = useWords("accompaniment");
  const below = (item: RouteSupport["items"][number]) =>
    item.state === "cancelled" ? (
      <p className="row"><ButtonLink small to={`/my/selection?replace=${item.item}`}>{say("cancelled.own")}</ButtonLink></p>
    ) : (
      <Sending route={route} item={item} />
    );
  const doings = (item: RouteSupport["items"][number], evidence: EvidenceView) => (
    <TakeBack route={route} title={item.title} evidence={evidence} open={item.may_send} />
  );
  return (
    <Loaded read={useSupport(route)} lines={6}>
      {(page) => (
        <>
          <Progress page={page} />
          {page.items.some((item) => item.bar === "out_of_force") && <Banner title={say("bar.out_of_force")}>{say("bar.out_of_force.hint")}</Banner>}
          <Section title={say("items")} flush>
            <SupportedItems page={page} below={page.may.send ? below : undefined} doings={page.may.send ? doings : undefined} />
          </Section>
          <FormerItems page={page} />
          <Checkpoints page={page} />
          <Team members={page.members} changes={page.changes} />
          <WorkplaceSheets page={page} own />
          <SupportLog route={page.route} />
        </>
      )}
    </Loaded>
  );
}

export default function MyEvidencePage() {
  const say = useWords("accompaniment");
  const home = useMyRoute();
  const actions = (
    <>
      <ButtonLink to="/my/route">{say("to_route")}</ButtonLink>
      <ButtonLink to="/my/questions">{say("to_questions")}</ButtonLink>
    </>
  );
  return (
    <>
      <PageHead title={say("mine.title")} actions={actions}>
        {say("mine.hint")}
      </PageHead>
      <Loaded read={home}>
        {({ route }) => (route ? <Mine route={route.id} /> : <EmptyState title={say("mine.none")} action={<ButtonLink kind="main" to="/my/route">{say("to_route")}</ButtonLink>}>{say("mine.none.hint")}</EmptyState>)}
      </Loaded>
    </>
  );
}
