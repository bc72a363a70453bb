// Numbers in a row, and pairs of name and value.
import type { ReactNode } from "react";
import { classes } from "../classes";

export interface Fact {
  name: string;
  value: ReactNode;
  note?: ReactNode;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>
            {fact.name}
            {fact.note !== undefined && <span className="note-line">{fact.note}</span>}
          </dt>
          <dd>
            <b>{fact.value}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Short values stand at the right of long names; with `words` values are texts beside their short names. */
export function KeyValues({ facts, words }: { facts: readonly Fact[]; words?: boolean }) {
  return (
    <dl className={classes("kv", words && "kv-words")}>
      {facts.map((fact) => [<dt key={`${fact.name} name`}>{fact.name}</dt>, <dd key={fact.name}>{fact.value}</dd>])}
    </dl>
  );
}
