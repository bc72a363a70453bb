// «Мой маршрут»: where one is, what is next, the year, the activities, the ground they stand on.
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { NextStep } from "../ui/show/schedule";
import { StageLine } from "../ui/show/stage_line";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { replacing } from "./cancelled";
import { GroupOffers } from "./group_offer";
import { RouteActions } from "./actions";
import { AcknowledgeButton } from "./handover_marks";
import { type RoutePage, type Shapes, useHome, useRoute } from "./reads";
import { OfferedRoute } from "./offered";
import { OwnConsent } from "./own_consent";
import { OwnOverdue } from "./own_overdue";
import { RouteBody } from "./route_body";
import { StartButton } from "./start";
import { dateOf, useNextWords, useStages } from "./stages";

/** The route came by a rule that its page names. */
function Receive({ route }: { route: string }) {
  const came = useRoute(route).data?.handovers.find((one) => one.awaits_me);
  return came ? <AcknowledgeButton route={route} rule={came.rule} /> : null;
}

/** The button that leads to where the next step is done. */
function NextButton({ next, route }: { next: Shapes["NextAction"]; route?: Shapes["Route"] }) {
  const say = useWords("route");
  const { step } = next;
  switch (step) {
    case "accept":
      return route && <OwnConsent route={route} />;
    case "replace_item":
      return <ButtonLink kind="main" to={replacing(next.item)}>{say("replace")}</ButtonLink>;
    case "start":
    case "closed":
      return <StartButton />;
    case "compose":
    case "mend":
      return <ButtonLink kind="main" to="/my/selection">{say("to_selection")}</ButtonLink>;
    case "give_consent":
      return <ButtonLink kind="main" to="/my/consent">{say("to_consent")}</ButtonLink>;
    case "take_diagnostics":
    case "wait_for_diagnostics":
    case "wait_for_conclusion":
      return <ButtonLink kind="main" to="/my/diagnostics">{say("to_diagnostics")}</ButtonLink>;
    case "acknowledge":
      return <ButtonLink kind="main" to="/my/results">{say("to_results")}</ButtonLink>;
    case "do_item":
    case "finish_item":
    case "wait_for_item":
    case "wait_for_review":
      return <ButtonLink kind={step.startsWith("wait_for") ? "normal" : "main"} to="/my/evidence">{say("to_evidence")}</ButtonLink>;
    case "receive_route":
      return route && <Receive route={route.id} />;
    case "reflect":
      return <ButtonLink kind="main" to="/my/closing">{say("to_reflection")}</ButtonLink>;
    default:
      return null;
  }
}

function Lead({ home }: { home: Shapes["HomePage"] }) {
  const say = useWords("route");
  const next = useNextWords();
  const stages = useStages(home.stages);
  return (
    <div className="lead">
      <NextStep date={dateOf(home.next)} title={next.title(home.next)} actions={<NextButton next={home.next} route={home.route} />}>
        {home.next.step === "compose" && !home.approval ? say("next.compose.hint.alone") : next.text(home.next)}
      </NextStep>
      <StageLine label={say("stages")} stages={stages} />
    </div>
  );
}

/** What the regulation asks of a route beside the rest. */
function Parts({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const { id } = page.route;
  return (
    <div className="actions">
      {page.parts.programme && <ButtonLink to={`/routes/${id}/programme`}>{say("programme.title")}</ButtonLink>}
      {page.parts.effect && page.route.agreed_number > 0 && <ButtonLink to={`/routes/${id}/effect`}>{say("to_effect")}</ButtonLink>}
    </div>
  );
}

function OwnRoute({ id, reviewed }: { id: string; reviewed: readonly string[] }) {
  return <Loaded read={useRoute(id)}>{(page) => <RouteBody own page={page} reviewed={reviewed} actions={<><Parts page={page} /><RouteActions page={page} /></>} />}</Loaded>;
}

export default function MyRoute() {
  const say = useWords("route");
  const home = useHome();
  const route = home.data?.route;
  return (
    <>
      <PageHead
        title={say("my.title")}
        actions={
          route && (
            <>
              <a className="btn" href={`/api/routes/${route.id}/card`} download>{say("card")}</a>
              {["agreed", "realising"].includes(route.state) && <ButtonLink to="/my/selection">{say("correct")}</ButtonLink>}
            </>
          )
        }
      >
        {route && say("my.state", { state: say(home.data?.approval || route.state !== "agreed" ? `state.${route.state}` : "state.in_force"), starts: formatDate(route.starts), ends: formatDate(route.ends) })}
      </PageHead>
      <Loaded read={home} lines={6}>
        {(data) => (
          <>
            <Lead home={data} />
            <OfferedRoute />
            {data.route && <GroupOffers />}
            {data.route && <OwnOverdue />}
            {data.route && <OwnRoute id={data.route.id} reviewed={data.on_review} />}
          </>
        )}
      </Loaded>
    </>
  );
}
