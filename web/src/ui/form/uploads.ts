// The files that a reader gave and how far each is. Size and kind are checked before anything is sent.
import { useRef, useState } from "react";

export interface SendOptions {
  progress: (share: number) => void;
  signal: AbortSignal;
}

export interface FileRules {
  /** Endings with the dot: ".pdf". */
  kinds: readonly string[];
  max_bytes: number;
  send: (file: File, options: SendOptions) => Promise<unknown>;
}

export type UploadFault = "large" | "kind" | "failed" | "cancelled";

export interface Upload {
  id: number;
  file: File;
  share: number;
  state: "sending" | "sent" | UploadFault;
  /** Words of the server for a refusal, when it gave some. */
  words?: string;
  cancel: () => void;
}

function faultOf(file: File, rules: FileRules): UploadFault | undefined {
  if (!rules.kinds.some((kind) => file.name.toLowerCase().endsWith(kind))) return "kind";
  return file.size > rules.max_bytes ? "large" : undefined;
}

export function useUploads(rules: FileRules) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const next = useRef(0);
  const become = (id: number, change: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));

  const start = async (file: File) => {
    const id = next.current++;
    const abort = new AbortController();
    const fault = faultOf(file, rules);
    const upload: Upload = { id, file, share: 0, state: fault ?? "sending", cancel: () => abort.abort() };
    setUploads((all) => [...all.filter((one) => one.file.name !== file.name), upload]);
    if (fault) return;
    try {
      await rules.send(file, { progress: (share) => become(id, { share }), signal: abort.signal });
      become(id, { state: "sent", share: 1 });
    } catch (error) {
      const words = (error as { beside?: () => string | undefined }).beside?.();
      become(id, { state: abort.signal.aborted ? "cancelled" : "failed", words });
    }
  };
  /** What was refused before goes when others are chosen: it was told, and nothing of it is kept. */
  const add = (files: Iterable<File>) => {
    const chosen = [...files];
    if (chosen.length > 0) setUploads((all) => all.filter(({ state }) => state === "sending" || state === "sent"));
    chosen.forEach((file) => void start(file));
  };
  return { uploads, add, again: start };
}
