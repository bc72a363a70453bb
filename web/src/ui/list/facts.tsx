// Numbers in a row, and pairs of name and value.
import type { ReactNode } from "react";

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

export function KeyValues({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="kv">
      {facts.map((fact) => [<dt key={`${fact.name} name`}>{fact.name}</dt>, <dd key={fact.name}>{fact.value}</dd>])}
    </dl>
  );
}
