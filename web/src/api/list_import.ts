// A list from a file: sent once to see what was recognised and every wrong row, then again to be taken in.
import { useState } from "react";
import { queries } from "./query";
import { Refusal } from "./refusal";
import type { components } from "./schema";
import { upload } from "./upload";

type Report = components["schemas"]["ImportReport"];

export interface ListImport {
  report?: Report;
  refused?: string;
  running: boolean;
  preview: (file: File) => Promise<void>;
  /** Takes in the rows that are right. */
  apply: () => Promise<void>;
  /** Another list was chosen: what was recognised is forgotten. */
  forget: () => void;
}

/** `address` of the import; `done` hears how many rows were taken in; `changed` are the first words of stale keys. */
export function useListImport(address: string, done: (applied: number) => void, changed: readonly string[]): ListImport {
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<Report>();
  const [refused, setRefused] = useState<string>();
  const [running, setRunning] = useState(false);
  const send = (what: File, apply: string) => upload<Report>(`${address}${address.includes("?") ? "&" : "?"}${apply}`, what);
  const forget = () => {
    setReport(undefined);
    setRefused(undefined);
  };
  const preview = async (what: File) => {
    setRefused(undefined);
    setReport(await send(what, "apply=false"));
    setFile(what);
  };
  const apply = async () => {
    if (!file || !report) return;
    setRunning(true);
    try {
      const taken = await send(file, report.problem_rows > 0 ? "apply=true&only_good=true" : "apply=true");
      setReport(undefined);
      done(taken.applied);
      for (const key of changed) void queries.invalidateQueries({ queryKey: [key] });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefused(error.beside());
    } finally {
      setRunning(false);
    }
  };
  return { report, refused, running, preview, apply, forget };
}
