// The builder: variants side by side, the year, what is chosen, what was left out, the search, what-if. What only a route or
// only a group has stands in its places.
import { type ReactNode, useState } from "react";
import { useKept } from "../ui/form/kept";
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { useWide } from "../ui/page/wide";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { Catalogue } from "./catalogue_search";
import { Chosen } from "./chosen";
import type { Draft } from "./draft";
import { type Built, type Place, PlaceContext, type Shapes, usePlace } from "./place";
import { LeftOut, ProposalCards } from "./proposals";
import { type WhatIf, WhatIfForm, limitsOf, useProposals } from "./what_if";
import { RouteYear } from "./year";

interface BoardProps {
  page: Built;
  draft: Draft;
  /** A way to hide an offer from the proposals, where one may. */
  hide?: (activity: string, title: string) => ReactNode;
  /** What can be done about a session that is full. */
  full?: (line: Shapes["SessionLine"]) => ReactNode;
  below_proposals?: ReactNode;
  above_search?: ReactNode;
  /** Beside the plan, above the what-if. */
  aside?: ReactNode;
}

function Panels({ page, draft, hide, full, below_proposals, above_search, aside }: BoardProps) {
  const say = useWords("route");
  const planning = useWords("planning");
  const { value: whatIf, change: setWhatIf } = useKept<WhatIf>(`choice/${usePlace().name}/what-if`, {});
  const wide = useWide();
  const [variant, setVariant] = useState<string>();
  const looks = page.may.edit || page.may.hide;
  const proposals = useProposals(page, whatIf, looks);
  const shown = proposals.data?.proposals.find((one) => one.variant === variant) ?? proposals.data?.proposals[0];
  const held = new Set(draft.items.map((item) => item.session));
  const limits = planning("limits", limitsOf(whatIf, proposals.data));
  const what_if = page.may.edit && (
    <Section title={planning("what_if")}>
      <Details open={wide} summary={limits}>
        <div className="gap-top"><WhatIfForm value={whatIf} used={proposals.data} change={setWhatIf} /></div>
      </Details>
    </Section>
  );
  return (
    <>
      {looks && (
        <Loaded read={proposals} lines={4}>
          {(found) => <ProposalCards found={found} chosen={shown?.variant} choose={setVariant} take={draft.take} held={held} busy={draft.busy} may_take={page.may.edit} hide={hide} />}
        </Loaded>
      )}
      {!wide && what_if}
      {below_proposals}
      <div className="cols gap-top">
        <div>
          <Section title={say("year")}><RouteYear page={page} /></Section>
          <Chosen page={page} draft={draft} present={proposals.data?.present} />
          {page.may.edit && shown && <LeftOut lines={shown.left_out} add={draft.add} unban={draft.unban} busy={draft.busy} />}
          {above_search}
          <Catalogue page={page} draft={draft} full={full} />
        </div>
        <aside>
          {aside}
          {wide && what_if}
        </aside>
      </div>
    </>
  );
}

export function Board<Page extends Built>({ place, ...board }: BoardProps & { place: Place<Page> }) {
  return <PlaceContext value={place as Place}><Panels {...board} /></PlaceContext>;
}
