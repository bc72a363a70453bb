// The server reads the text and tells its parameters; the form changes the text at their places.
import { useEffect, useState } from "react";
import { Refusal } from "../api/refusal";
import type { components } from "../api/schema";
import { upload } from "../api/upload";
import { useQuery } from "../api/query";
import { asWritten, type Parameter, replaceAt, withValue } from "./parameters";

const pause_ms = 500;

interface Read {
  text: string;
  list?: readonly Parameter[];
  refusal?: Refusal;
}

function parametersOf(text: string, file: string, signal?: AbortSignal) {
  const query = new URLSearchParams({ file });
  return upload<components["schemas"]["ParameterList"]>(`/api/regulation-parameters?${query}`, new Blob([text], { type: "text/plain" }), { signal });
}

export function useParameters(copied: string, text: string, file: string, change: (text: string) => void) {
  const [read, setRead] = useState<Read>();
  const first = read === undefined;
  useEffect(() => {
    const stop = new AbortController();
    const refused = (reason: unknown) => {
      if (!stop.signal.aborted && reason instanceof Refusal) setRead({ text, refusal: reason });
    };
    const ask = () => parametersOf(text, file, stop.signal).then(({ parameters }) => setRead({ text, list: parameters }), refused);
    const timer = setTimeout(ask, first ? 0 : pause_ms);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, file, first]);
  const origin = useQuery({
    queryKey: ["regulation", "parameters", file, copied],
    queryFn: () => parametersOf(copied, file),
    select: ({ parameters }) => new Map(parameters.map((one) => [one.way, one.value])),
    staleTime: Infinity,
  });
  const old = read?.text !== text;
  return {
    list: read?.list,
    refusal: read?.refusal,
    old,
    before: origin.data ?? nothing,
    change: (one: Parameter, value: string) => {
      if (old || !read?.list) return;
      const next = replaceAt(text, one.span, asWritten(one, value));
      setRead({ text: next, list: withValue(read.list, one, value) });
      change(next);
    },
  };
}

const nothing = new Map<string, string>();
