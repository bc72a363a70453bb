// «Подбор»: proposals with reasons, what is chosen, the checks, the way to agreement. A route in force is corrected
// here too: then what changes is kept by one sending with its reason.
import { useState } from "react";
import { useSession } from "../api/session";
import { ButtonLink } from "../ui/form/button";
import { useKept } from "../ui/form/kept";
import { Details } from "../ui/list/twin";
import { PageHead, Section } from "../ui/page/section";
import { useWide } from "../ui/page/wide";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { shortName } from "../words/format";
import { useWords } from "../words/words";
import { Catalogue } from "./catalogue_search";
import { Chosen } from "./chosen";
import { Hidden, Hide, useHidden } from "./hidden";
import { ProposalCards, LeftOut } from "./proposals";
import { type RoutePage, type Shapes, useHome, useRoute } from "./reads";
import { Checklist, Remarks, isUnsent } from "./remarks";
import { useSending } from "./send";
import { Suited } from "./suited";
import { useNextWords } from "./stages";
import { StartButton } from "./start";
import { Term } from "./term";
import { useDraft } from "./draft";
import { Waiting, useWaiting } from "./waiting";
import { type WhatIf, WhatIfForm, limitsOf, useProposals } from "./what_if";
import { RouteYear } from "./year";

interface BuilderProps {
  page: RoutePage;
  hidden: readonly Shapes["HiddenOffer"][];
  waiting?: readonly Shapes["WaitingLine"][];
}

export function Builder({ page, hidden, waiting = [] }: BuilderProps) {
  const say = useWords("route");
  const planning = useWords("planning");
  const own = useSession().person === page.route.person;
  const draft = useDraft(page);
  const sending = useSending(page, draft);
  const { value: whatIf, change: setWhatIf } = useKept<WhatIf>(`choice/route/${page.route.id}/what-if`, {});
  const wide = useWide();
  const [variant, setVariant] = useState<string>();
  const looks = page.may.edit || page.may.hide;
  const proposals = useProposals(page, whatIf, looks);
  const shown = proposals.data?.proposals.find((one) => one.variant === variant) ?? proposals.data?.proposals[0];
  const banned = proposals.data?.banned ?? [];
  const held = new Set(draft.items.map((item) => item.session));
  const unban = (activity: string) => draft.change({ banned: banned.filter((one) => one !== activity) });
  return (
    <>
      <PageHead title={own ? say("selection.title") : say("selection.of", { name: shortName(page.route.teacher) })} actions={sending.button}>
        {say("selection.about", { grounds: page.grounds.length, items: draft.items.length })}
      </PageHead>
      {sending.notice}
      {isUnsent(page) && !sending.tried ? <Checklist {...page} /> : <Remarks {...page} />}
      {looks && (
        <Loaded read={proposals} lines={4}>
          {(found) => (
            <ProposalCards
              found={found} chosen={shown?.variant} choose={setVariant} take={draft.take} held={held} busy={draft.busy} may_take={page.may.edit}
              hide={page.may.hide ? (activity, title) => <Hide route={page.route.id} activity={activity} title={title} /> : undefined}
            />
          )}
        </Loaded>
      )}
      <Hidden page={page} hidden={hidden} />
      <div className="cols gap-top">
        <div>
          <Section title={say("year")}><RouteYear page={page} /></Section>
          <Chosen page={page} draft={draft} proposal={shown} banned={banned} />
          {page.may.edit && shown && <LeftOut lines={shown.left_out} add={draft.add} unban={unban} busy={draft.busy} />}
          {own && <Suited page={page} draft={draft} hidden={hidden.map((offer) => offer.activity)} />}
          {own && <Waiting route={page.route.id} lines={waiting} draft={draft} />}
          <Catalogue page={page} draft={draft} />
        </div>
        <aside>
          <Term page={page} draft={draft} />
          {page.may.edit && (
            <Section title={planning("what_if")}>
              <Details open={wide} summary={planning("limits", limitsOf(whatIf, proposals.data))}>
                <div className="gap-top"><WhatIfForm value={whatIf} used={proposals.data} change={setWhatIf} /></div>
              </Details>
            </Section>
          )}
        </aside>
      </div>
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
