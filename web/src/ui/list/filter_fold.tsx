// What narrows a list: open on a wide window; on a narrow one folded behind a button that says how many are set, so that
// the first rows are in sight.
import { type ReactNode, useId, useState } from "react";
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { Button } from "../form/button";
import { useWide } from "../page/wide";

export function FilterFold({ set, children }: { set: number; children: ReactNode }) {
  const say = useWords("ui");
  const id = useId();
  const wide = useWide();
  const [open, setOpen] = useState(false);
  const shown = wide || open;
  return (
    <div className={classes("filter-fold", shown && "is-open")}>
      {!wide && (
        <Button small aria-expanded={open} aria-controls={shown ? id : undefined} onClick={() => setOpen(!open)}>
          {set > 0 ? say("filters.set", { count: set }) : say("filters")}
        </Button>
      )}
      {shown && (
        <div className="filters" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
