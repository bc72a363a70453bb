import { Section } from "../ui/page/section";
import { useWords } from "../words/words";

const colours = ["accent", "accent-soft", "text", "text-2", "control", "line", "bg-sunken", "ok", "attention", "danger", "info"] as const;

export function Colours() {
  const say = useWords("kit");
  return (
    <>
      <Section title={say("colour")} aside={say("colour.aside")}>
        <ul className="chips">
          {colours.map((colour) => (
            <li key={colour}>
              <span className={`chip chip-${colour}`} />
              <b>{say(`colour.${colour}`)}</b>
              <br />
              <code className="dim">{`--${colour}`}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say("type")} aside={say("type.aside")}>
        <p className="big">{say("type.36")}</p>
        <p className="k-28">{say("type.28")}</p>
        <p className="lede">{say("type.20")}</p>
        <p>{say("type.16")}</p>
        <p className="small">{say("type.14")}</p>
        <p className="micro">{say("type.13")}</p>
      </Section>
    </>
  );
}
