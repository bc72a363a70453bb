// Parts of an item one below another: written, added, moved and removed by keyboard. Enter adds the next; the focus goes
// where the writing goes on.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../../ui/form/button";
import { FieldError } from "../../ui/form/field";
import { useWords } from "../../words/words";
import { type Part, freeId, moved, parts_most } from "./draft";

interface PartListProps<T extends Part> {
  legend: string;
  hint?: string;
  error?: string;
  add: string;
  parts: readonly T[];
  make: (id: string) => T;
  change: (parts: T[]) => void;
  /** What a part is called: "Option 2". */
  name: (at: number) => string;
  row: (part: T, at: number, set: (part: T) => void) => ReactNode;
}

/** Gives the focus to a part's field once it is there. */
function useWriting() {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef("");
  useEffect(() => {
    if (!wanted.current) return;
    list.current?.querySelector<HTMLElement>(`[data-part="${wanted.current}"] .input`)?.focus();
    wanted.current = "";
  });
  return { list, write: (id: string | undefined) => { wanted.current = id ?? ""; } };
}

interface MovesProps {
  at: number;
  last: number;
  name: string;
  move: (to: number) => void;
  remove: () => void;
}

function Moves({ at, last, name, move, remove }: MovesProps) {
  const say = useWords("instrument");
  return (
    <span className="row part-moves">
      <Button small sign="up" aria-disabled={at === 0} aria-label={say("edit.up", { name })} onClick={() => at > 0 && move(at - 1)} />
      <Button small sign="down" aria-disabled={at === last} aria-label={say("edit.down", { name })} onClick={() => at < last && move(at + 1)} />
      <Button small sign="cross" aria-disabled={last === 0} aria-label={say("edit.remove", { name })} onClick={() => last > 0 && remove()} />
    </span>
  );
}

export function PartList<T extends Part>({ legend, hint, error, add, parts, make, change, name, row }: PartListProps<T>) {
  const id = useId();
  const { list, write } = useWriting();
  const full = parts.length >= parts_most;
  const insert = (at: number) => {
    if (full) return;
    const made = make(freeId(parts));
    write(made.id);
    change([...parts.slice(0, at), made, ...parts.slice(at)]);
  };
  const remove = (at: number) => {
    write(parts[at === 0 ? 1 : at - 1]?.id);
    change(parts.filter((_, other) => other !== at));
  };
  const next = (event: KeyboardEvent<HTMLLIElement>, at: number) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.target.type !== "text") return;
    event.preventDefault();
    insert(at + 1);
  };
  return (
    <fieldset className="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="label">{legend}</legend>
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      <ol className="parts" ref={list}>
        {parts.map((part, at) => (
          <li className="part" key={part.id} data-part={part.id} onKeyDown={(event) => next(event, at)}>
            {row(part, at, (set) => change(parts.map((one) => (one.id === part.id ? set : one))))}
            <Moves at={at} last={parts.length - 1} name={name(at)} move={(to) => change(moved(parts, at, to))} remove={() => remove(at)} />
          </li>
        ))}
      </ol>
      {error && <FieldError>{error}</FieldError>}
      <Button small aria-disabled={full} onClick={() => insert(parts.length)}>{add}</Button>
    </fieldset>
  );
}
