// A teacher's questions to those who accompany the route.
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import "./accompaniment.css";
import { useMyRoute, useTalk } from "./reads";
import { TalkOfRoute } from "./talk";
import { Team } from "./team";

function Mine({ route }: { route: string }) {
  const talk = useTalk(route);
  return (
    <>
      <TalkOfRoute route={route} />
      {talk.data && <Team members={talk.data.members} />}
    </>
  );
}

export default function MyQuestionsPage() {
  const say = useWords("accompaniment");
  return (
    <>
      <PageHead title={say("talk.title")}>{say("talk.hint")}</PageHead>
      <Loaded read={useMyRoute()}>
        {({ route }) => (route ? <Mine route={route.id} /> : <EmptyState title={say("mine.none")} action={<ButtonLink kind="main" to="/my/route">{say("to_route")}</ButtonLink>}>{say("mine.none.hint")}</EmptyState>)}
      </Loaded>
    </>
  );
}
