// The route of somebody else, as one's duty shows it.
import { Link, useParams } from "wouter";
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { StageLine } from "../ui/show/stage_line";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type RoutePage, useRoute } from "./reads";
import { RouteBody } from "./route_body";
import { useStages } from "./stages";

function Shown({ page }: { page: RoutePage }) {
  const say = useWords("route");
  return (
    <>
      <StageLine label={say("stages")} stages={useStages(page.stages)} />
      <RouteBody page={page} />
      {page.grounds.length > 0 && (
        <p className="gap-top">
          <Link href={`/findings/people/${page.route.person}`}>{say("grounds.of_person")}</Link>
        </p>
      )}
    </>
  );
}

function Doings({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const { id } = page.route;
  const only_hides = page.may.hide && !page.may.edit && !page.may.correct;
  return (
    <>
      {page.may.decide && <ButtonLink kind="main" to="/approvals">{say("to_approvals")}</ButtonLink>}
      {page.may.edit && <ButtonLink kind="main" to={`/routes/${id}/selection`}>{say("to_selection")}</ButtonLink>}
      {only_hides && <ButtonLink to={`/routes/${id}/selection`}>{say("to_selection")}</ButtonLink>}
      {page.may.correct && <ButtonLink to={`/routes/${id}/selection`}>{say("correct")}</ButtonLink>}
      {page.parts.programme && <ButtonLink to={`/routes/${id}/programme`}>{say("programme.title")}</ButtonLink>}
      {page.parts.effect && <ButtonLink to={`/routes/${id}/effect`}>{say("to_effect")}</ButtonLink>}
      <a className="btn" href={`/api/routes/${id}/card`} download>{say("card")}</a>
    </>
  );
}

export default function OthersRoute() {
  const say = useWords("route");
  const { route } = useParams<{ route: string }>();
  const read = useRoute(route);
  const found = read.data?.route;
  return (
    <>
      <PageHead title={found?.teacher || say("route")} actions={read.data && <Doings page={read.data} />}>
        {found && [say(read.data?.parts.approval || found.state !== "agreed" ? `state.${found.state}` : "state.in_force"), found.school].filter(Boolean).join(", ")}
      </PageHead>
      <Loaded read={read} lines={6}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
