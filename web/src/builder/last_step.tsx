// What was just taken away, with the way back under the hand: the focus goes to it, for its own button is gone.
import { useEffect, useRef } from "react";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";
import type { Draft } from "./draft";

export function LastStep({ draft }: { draft: Draft }) {
  const say = useWords("route");
  const place = useRef<HTMLDivElement>(null);
  const { last, back, busy } = draft;
  useEffect(() => {
    if (last) place.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [last]);
  if (!last || !back) return null;
  return (
    <div className="last-step" ref={place}>
      <Banner tone="ok" title={last}>
        <Button small running={busy} onClick={back}>{say("bring_back")}</Button>
      </Banner>
    </div>
  );
}
