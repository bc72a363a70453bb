// The button under a table that takes it away as a workbook; how that is done is lent by the frame of the page.
import { type RefObject, createContext, useContext, useState } from "react";
import { useWords } from "../../words/words";
import { Button } from "../form/button";
import { Banner } from "../show/banner";
import { type ShownTable, shownTable } from "./shown_table";

/** Answers with words for the reader where it could not be done. */
export const TakeAwayContext = createContext<((table: ShownTable) => Promise<string | undefined>) | undefined>(undefined);

interface Taken {
  label: string;
  columns: readonly { title: string; number?: boolean }[];
  picks: boolean;
  table: RefObject<HTMLTableElement | null>;
}

export function TakeAway({ label, columns, picks, table }: Taken) {
  const say = useWords("ui");
  const take = useContext(TakeAwayContext);
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<string>();
  if (!take) return null;
  const press = async () => {
    if (!table.current) return;
    setRunning(true);
    setFault(await take(shownTable(table.current, label, columns, picks)));
    setRunning(false);
  };
  return (
    <>
      <div className="row take-away">
        <Button small kind="plain" sign="file" running={running} aria-label={say("table.export.of", { label })} onClick={() => void press()}>
          {say("table.export")}
        </Button>
      </div>
      {fault !== undefined && <Banner tone="danger">{say("table.export.failed", { why: fault })}</Banner>}
    </>
  );
}
