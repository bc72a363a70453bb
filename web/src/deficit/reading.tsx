// What stands beside a result: who reads it, and what the words mean.
import { Icon } from "../ui/icon";
import { Section } from "../ui/page/section";
import { useWords } from "../words/words";
import { type PersonFindings, standingSigns, standings } from "./person";

export function Readers({ readers }: { readers: PersonFindings["readers"] }) {
  const say = useWords("deficit");
  const shell = useWords("shell");
  const titles = (duties: readonly (typeof readers.duties)[number][]) =>
    duties.filter((duty) => duty !== "teacher").map((duty) => shell(`duty.${duty}`)).join(", ");
  const others = titles(readers.duties);
  const allowed = titles(readers.with_permission);
  return (
    <Section title={say("readers.title")}>
      <p className="small">{others ? say("readers.who", { who: others }) : say("readers.only_you")}</p>
      {allowed && <p className="small gap-small">{say("readers.permission", { who: allowed })}</p>}
      <p className="small gap-small">{say("readers.no_consequence")}</p>
    </Section>
  );
}

export function StandingWords() {
  const say = useWords("deficit");
  return (
    <Section title={say("standing.title")}>
      <dl className="standing-words">
        {standings.map((standing) => [
          <dt key={standing}>
            <Icon sign={standingSigns[standing]} /> {say(`standing.${standing}`)}
          </dt>,
          <dd key={`${standing} means`}>{say(`standing.${standing}.means`)}</dd>,
        ])}
      </dl>
    </Section>
  );
}
