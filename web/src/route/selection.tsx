// «Подбор»: proposals with reasons, what is chosen, the checks, the way to agreement. A route in force is corrected
// here too: then what changes is kept by one sending with its reason.
import { useState } from "react";
import { ButtonLink } from "../ui/form/button";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { Catalogue } from "./catalogue_search";
import { Chosen } from "./chosen";
import { ProposalCards, LeftOut } from "./proposals";
import { type RoutePage, useHome, useRoute } from "./reads";
import { Remarks } from "./remarks";
import { SendButton } from "./send";
import { Term } from "./term";
import { useDraft } from "./draft";
import { type WhatIf, WhatIfForm, useProposals } from "./what_if";
import { RouteYear } from "./year";

function Builder({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const planning = useWords("planning");
  const draft = useDraft(page);
  const [whatIf, setWhatIf] = useState<WhatIf>({});
  const [variant, setVariant] = useState<string>();
  const proposals = useProposals(page, whatIf);
  const shown = proposals.data?.proposals.find((one) => one.variant === variant) ?? proposals.data?.proposals[0];
  const banned = proposals.data?.banned ?? [];
  const unban = (activity: string) => draft.change({ banned: banned.filter((one) => one !== activity) });
  return (
    <>
      <PageHead title={say("selection.title")} actions={<SendButton page={page} draft={draft} />}>
        {say("selection.about", { grounds: page.grounds.length, items: draft.items.length })}
      </PageHead>
      <Remarks remarks={page.remarks} items={page.items} sections={page.sections} />
      {page.may.edit && (
        <Loaded read={proposals} lines={4}>
          {(found) => <ProposalCards found={found} chosen={shown?.variant} choose={setVariant} take={draft.take} busy={draft.busy} />}
        </Loaded>
      )}
      <div className="cols gap-top">
        <div>
          <Section title={say("year")}><RouteYear page={page} /></Section>
          <Chosen page={page} draft={draft} proposal={shown} banned={banned} />
          {page.may.edit && shown && <LeftOut lines={shown.left_out} add={draft.add} unban={unban} busy={draft.busy} />}
          <Catalogue page={page} draft={draft} />
        </div>
        <aside>
          <Term page={page} draft={draft} />
          {page.may.edit && (
            <Section title={planning("what_if")}>
              <WhatIfForm value={whatIf} used={proposals.data} change={setWhatIf} />
            </Section>
          )}
        </aside>
      </div>
    </>
  );
}

export default function Selection() {
  const say = useWords("route");
  const home = useHome();
  const read = useRoute(home.data?.route?.id);
  if (home.data && !home.data.route) {
    return (
      <>
        <PageHead title={say("selection.title")} />
        <EmptyState title={say("selection.none")} action={<ButtonLink kind="main" to="/my/route">{say("to_my_route")}</ButtonLink>} />
      </>
    );
  }
  if (read.data) return <Builder key={read.data.route.id} page={read.data} />;
  return (
    <>
      <PageHead title={say("selection.title")} />
      <Loaded read={read} lines={8}>{() => null}</Loaded>
    </>
  );
}
