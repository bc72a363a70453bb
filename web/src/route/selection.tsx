// «Подбор»: proposals with reasons, what is chosen, the checks, the way to agreement. A route in force is corrected
// here too: then what changes is kept by one sending with its reason.
import { useSession } from "../api/session";
import { Board } from "../builder/board";
import { useDraft } from "../builder/draft";
import { Goals } from "../builder/goals";
import { Checklist, Remarks } from "../builder/remarks";
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { shortName } from "../words/format";
import { useWords } from "../words/words";
import { Hidden, Hide, useHidden } from "./hidden";
import { placeOf } from "./place";
import { type RoutePage, type Shapes, isUnsent, useHome, useRoute } from "./reads";
import { useSending } from "./send";
import { useNextWords } from "./stages";
import { StartButton } from "./start";
import { Suited } from "./suited";
import { Term } from "./term";
import { WaitButton, Waiting, useWaiting } from "./waiting";

interface BuilderProps {
  page: RoutePage;
  hidden: readonly Shapes["HiddenOffer"][];
  waiting?: readonly Shapes["WaitingLine"][];
}

export function Builder({ page, hidden, waiting = [] }: BuilderProps) {
  const say = useWords("route");
  const own = useSession().person === page.route.person;
  const place = placeOf(page);
  const draft = useDraft(page, place);
  const sending = useSending(page, draft);
  const { id } = page.route;
  return (
    <>
      <PageHead title={own ? say("selection.title") : say("selection.of", { name: shortName(page.route.teacher) })} actions={sending.button}>
        {say("selection.about", { grounds: page.grounds.length, items: draft.items.length })}
      </PageHead>
      {sending.notice}
      {isUnsent(page) && !sending.tried ? <Checklist {...page} /> : <Remarks {...page} />}
      <Board
        place={place} page={page} draft={draft}
        hide={page.may.hide ? (activity, title) => <Hide route={id} activity={activity} title={title} /> : undefined}
        full={(line) => <WaitButton route={id} line={line} />}
        below_proposals={<Hidden page={page} hidden={hidden} />}
        above_search={own && (
          <>
            <Suited page={page} draft={draft} hidden={hidden.map((offer) => offer.activity)} />
            <Waiting route={id} lines={waiting} draft={draft} />
          </>
        )}
        aside={
          <>
            <Term page={page} draft={draft} />
            <Goals draft={draft} place={place} />
          </>
        }
      />
    </>
  );
}

/** Begun right here when it may be; else the way to what comes first. */
function NotBegun({ next }: { next: Shapes["NextAction"] }) {
  const say = useWords("route");
  const words = useNextWords();
  const may = next.step === "start" || next.step === "closed";
  return (
    <>
      <PageHead title={say("selection.title")} />
      <EmptyState title={say("selection.none")} action={may ? <StartButton /> : <ButtonLink kind="main" to="/my/route">{say("to_my_route")}</ButtonLink>}>
        {may ? say("next.start.hint") : say("selection.first", { what: words.title(next) })}
      </EmptyState>
    </>
  );
}

export default function Selection() {
  const say = useWords("route");
  const home = useHome();
  const read = useRoute(home.data?.route?.id, true);
  const hidden = useHidden(home.data?.route?.id);
  const waiting = useWaiting(home.data?.route?.id);
  if (home.data && (!home.data.route || home.data.next.step === "closed")) return <NotBegun next={home.data.next} />;
  if (read.data) return <Builder key={read.data.route.id} page={read.data} hidden={hidden} waiting={waiting} />;
  return (
    <>
      <PageHead title={say("selection.title")} />
      <Loaded read={read} lines={8}>{() => null}</Loaded>
    </>
  );
}
