// The schedule of every open campaign, as far as one may see it.
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { useCampaigns } from "./parts";
import { SittingsTable } from "./sittings_table";

export default function SittingsPage() {
  const say = useWords("campaign");
  const read = useCampaigns();
  return (
    <>
      <PageHead title={say("sittings.title")}>{say("sittings.hint")}</PageHead>
      <Loaded read={read}>
        {(campaigns) => {
          const open = campaigns.filter((campaign) => campaign.state === "open");
          if (open.length === 0) return <EmptyState title={say("sittings.none")} />;
          return open.map((campaign) => (
            <Section key={campaign.id} title={campaign.title} flush>
              <SittingsTable campaign={campaign} />
            </Section>
          ));
        }}
      </Loaded>
    </>
  );
}
