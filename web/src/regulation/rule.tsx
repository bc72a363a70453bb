// One rule: its name, folded below it what it says, and where it comes from: clauses of the act, or our own value where the act is silent.
import type { ReactNode } from "react";
import { Tag } from "../ui/show/tag";
import { clauseWords } from "../words/clauses";
import { type Say, useWords } from "../words/words";
import type { Source } from "./profile";
import "./regulation.css";

/** A parameter of the profile in words; one without words by its name in the profile. */
export function keyWords(say: Say<"regulation">, key: string) {
  const words = say(`key.${key}` as Parameters<typeof say>[0]);
  return words === `regulation.key.${key}` ? key : words;
}

export function Origin({ source }: { source: Source }) {
  const say = useWords("regulation");
  return (
    <p className="row origin">
      {source.clauses.length > 0 && <span>{clauseWords(source.clauses)}</span>}
      {source.our_default && <Tag tone="attention" sign="flag">{say("ours")}</Tag>}
      {!source.our_default && source.our_default_keys.length > 0 && (
        <Tag tone="attention" sign="flag">{say("ours.part", { keys: source.our_default_keys.map((key) => keyWords(say, key)).join(", ") })}</Tag>
      )}
    </p>
  );
}

export function Rule({ title, lines = [], source, children }: { title: ReactNode; lines?: readonly (string | false | undefined)[]; source: Source; children?: ReactNode }) {
  const said = lines.filter(Boolean);
  return (
    <li className="rule">
      {said.length === 0 && !children ? (
        <h3>{title}</h3>
      ) : (
        <details className="more">
          <summary><h3>{title}</h3></summary>
          {said.map((line) => (
            <p className="small" key={String(line)}>{line}</p>
          ))}
          {children}
        </details>
      )}
      <Origin source={source} />
    </li>
  );
}
