// Rows chosen for one decision, and the bar that says how many and what will be done with them. Rows that went away or
// may no longer be chosen leave the selection by themselves.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../../words/words";

export interface Selection {
  picked: ReadonlySet<string>;
  pick: (ids: readonly string[], on: boolean) => void;
  clear: () => void;
}

export function useSelection(available: readonly string[]): Selection {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const known = available.join("\n");
  useEffect(() => {
    const still = new Set(known.split("\n"));
    setPicked((before) => (([...before].every((id) => still.has(id))) ? before : new Set([...before].filter((id) => still.has(id)))));
  }, [known]);
  const pick = (ids: readonly string[], on: boolean) =>
    setPicked((before) => {
      const after = new Set(before);
      for (const id of ids) on ? after.add(id) : after.delete(id);
      return after;
    });
  return { picked, pick, clear: () => setPicked(new Set()) };
}

interface BulkBarProps {
  selection: Selection;
  available: readonly string[];
  all: number;
  note?: ReactNode;
  actions: ReactNode;
}

export function BulkBar({ selection, available, all, note, actions }: BulkBarProps) {
  const say = useWords("ui");
  const box = useRef<HTMLInputElement>(null);
  const count = selection.picked.size;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count < available.length;
  }, [count, available.length]);
  return (
    <div className="bulk" role="group" aria-label={say("table.actions")}>
      <label className="bulk-all">
        <input
          ref={box}
          type="checkbox"
          aria-label={say("table.all")}
          checked={count > 0 && count === available.length}
          disabled={available.length === 0}
          onChange={(event) => selection.pick(available, event.target.checked)}
        />
        <b role="status">{say("table.picked", { picked: count, all })}</b>
      </label>
      {note !== undefined && <span>{note}</span>}
      <span className="actions">{actions}</span>
    </div>
  );
}
