// What is said of an offer of a colleague, and the choice of a competency.
import { useCompetencies, useCompetencyTitles } from "../api/competencies";
import { Select } from "../ui/form/field";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

export function PeerFacts({ offer }: { offer: Shapes["PeerOfferView"] }) {
  const say = useWords("route");
  const titleOf = useCompetencyTitles();
  return (
    <p className="small">
      {titleOf(offer.competency)}. {offer.name}, {offer.school} ({say(`peers.near.${offer.nearness}`)}). {offer.form && `${offer.form}. `}
      {say("peers.places", { left: offer.people_max - offer.people, all: offer.people_max })}
    </p>
  );
}

export function CompetencySelect({ value, error, change }: { value: string; error?: string; change: (code: string) => void }) {
  const say = useWords("route");
  const competencies = useCompetencies();
  return (
    <Select
      label={say("peers.competency")}
      value={value}
      error={error}
      empty={say("peers.competency.choose")}
      options={competencies.map((one) => ({ value: one.code, label: one.title }))}
      onChange={(event) => change(event.target.value)}
    />
  );
}
