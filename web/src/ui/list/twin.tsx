// Details that open in place, and the table twin that every picture has.
import { type ReactNode, useEffect, useRef } from "react";
import { formatNumber } from "../../words/format";
import { useWords } from "../../words/words";
import { classes } from "../classes";

interface DetailsProps {
  summary: string;
  open?: boolean;
  /** On paper it stands open: what is closed there cannot be opened. */
  printed?: boolean;
  children: ReactNode;
}

/** Open while it is printed, and afterwards as it was. */
function useOpenOnPaper(printed: boolean) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!printed) return;
    let wasOpen = false;
    const before = () => {
      if (!details.current) return;
      wasOpen = details.current.open;
      details.current.open = true;
    };
    const after = () => {
      if (details.current) details.current.open = wasOpen;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [printed]);
  return details;
}

export function Details({ summary, open, printed = false, children }: DetailsProps) {
  const details = useOpenOnPaper(printed);
  return (
    <details ref={details} className={classes("twin", printed && "printed")} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface TwinProps {
  summary: string;
  caption: string;
  heads: readonly string[];
  /** The first cell names the row; numbers stand at the right. */
  rows: readonly (readonly (string | number)[])[];
}

export function Twin({ summary, caption, heads, rows }: TwinProps) {
  const say = useWords("ui");
  const number = (column: number) => rows.some((row) => typeof row[column] === "number") && "num";
  return (
    <Details printed summary={summary}>
      <div className="tbl-wrap" role="region" aria-label={say("table.scroll", { name: caption })} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={classes(number(at))}>
                  {head.charAt(0).toLocaleUpperCase() + head.slice(1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], at) => (
              <tr key={`${name} ${at}`}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={heads[column + 1]} className={classes(number(column + 1))}>
                    {typeof cell === "number" ? formatNumber(cell) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Details>
  );
}
