// Protocols of a campaign: the sittings that have begun, those that still want their protocol first.
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import type { Campaign } from "./parts";
import { hasBegun, SittingRows, useSittings } from "./sittings_table";

export function ProtocolsStep({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const read = useSittings(campaign.id);
  return (
    <Loaded read={read}>
      {(sittings) => {
        const begun = sittings.filter(hasBegun).sort((one, other) => Number(one.protocol_signed) - Number(other.protocol_signed));
        return <SittingRows label={say("step.protocols")} sittings={begun} empty={<EmptyState title={say("protocols.none")}>{say("protocols.none.hint")}</EmptyState>} />;
      }}
    </Loaded>
  );
}
