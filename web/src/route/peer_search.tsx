// A colleague who teaches what somebody lacks, found by competency, for those who help teachers.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { PageHead, Section } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { CompetencySelect, PeerFacts } from "./peer_facts";

export default function PeerSearchPage() {
  const say = useWords("route");
  const [competency, setCompetency] = useState("");
  const read = useQuery({
    queryKey: ["peers", "search", competency],
    queryFn: () => answered(api.GET("/api/peer-offers", { params: { query: competency ? { competency } : {} } })),
  });
  return (
    <>
      <PageHead title={say("peers.search")}>{say("peers.search.hint")}</PageHead>
      <CompetencySelect value={competency} change={setCompetency} />
      <Loaded read={read} lines={4}>
        {({ offers }) => offers.length === 0 ? <EmptyState title={say("peers.none")}>{say("peers.none.hint")}</EmptyState> : offers.map((offer) => (
          <Section key={offer.offer} title={offer.topic}><PeerFacts offer={offer} /></Section>
        ))}
      </Loaded>
    </>
  );
}
