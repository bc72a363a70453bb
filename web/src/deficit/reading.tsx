// What stands beside a result: who reads it, and what the words mean.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Icon } from "../ui/icon";
import { Section } from "../ui/page/section";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type Level, standingSigns, standings, worded } from "./person";

type Duty = components["schemas"]["Duty"];

const told: readonly string[] = ["results", "deficits"];

export function useSight() {
  return useQuery({ queryKey: ["sight"], queryFn: () => answered(api.GET("/api/my/sight")) });
}

/** By the same rules as the page of one's data: who sees what, and whom one let in or may let in. */
export function Readers() {
  const say = useWords("deficit");
  const shell = useWords("shell");
  const read = useSight();
  const named = (duties: readonly Duty[]) => duties.filter((duty) => duty !== "teacher").map((duty) => shell(`duty.${duty}`)).join(", ");
  return (
    <Section title={say("readers.title")}>
      <Loaded read={read} lines={3}>
        {({ things }) => (
          <ul className="small">
            {things.filter(({ thing }) => told.includes(thing)).map(({ thing, duties, offers }) => {
              const others = named([...duties, ...offers.filter(({ open }) => open).map(({ duty }) => duty)]);
              const allowed = named(offers.filter(({ open }) => !open).map(({ duty }) => duty));
              return (
                <li className="gap-small" key={thing}>
                  {others ? say(`readers.${thing as "results"}`, { who: others }) : say(`readers.${thing as "results"}.only_you`)} {allowed && say("readers.permission", { who: allowed })}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
      <p className="small gap-small">{say("readers.no_consequence")}</p>
    </Section>
  );
}

/** The regulation's levels with their percents, and what a percent means. */
export function Levels({ levels }: { levels: readonly Level[] }) {
  const say = useWords("deficit");
  return (
    <Section title={say("levels.title")}>
      <p className="small">{say("levels.hint")}</p>
      <dl className="standing-words">
        {levels.map((level) => [
          <dt key={level.code}>{worded(level.title)}</dt>,
          <dd key={`${level.code} percents`}>{say("levels.from_to", { from: level.from_percent, to: level.to_percent })}</dd>,
        ])}
      </dl>
      <h3 className="gap-top">{say("percent.title")}</h3>
      <p className="small">{say("percent.is")} {say("percent.not")}</p>
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
