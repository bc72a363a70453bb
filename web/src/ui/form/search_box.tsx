// Looks for what was typed when the reader pauses or presses Enter.
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../../words/words";
import { Button } from "./button";
import { TextField } from "./field";

const pause_ms = 400;

export function SearchBox({ label, hint, value, search }: { label?: string; hint?: string; value: string; search: (text: string) => void }) {
  const say = useWords("ui");
  const [typed, setTyped] = useState(value);
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => latest.current(typed), pause_ms);
    return () => clearTimeout(timer);
  }, [typed, value]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(typed);
  };
  return (
    <form className="search" role="search" onSubmit={submit}>
      <TextField label={label ?? say("search.label")} hint={hint} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Button type="submit" sign="search">
        {say("search")}
      </Button>
    </form>
  );
}
