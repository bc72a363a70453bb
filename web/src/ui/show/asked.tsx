// A button of an act that touches others or cannot be taken back: it asks first, in a dialog that says what will happen.
import { type ReactNode, useState } from "react";
import { useWords } from "../../words/words";
import { Button, type ButtonKind } from "../form/button";
import { Banner } from "./banner";
import { Dialog } from "./dialog";

interface AskedProps {
  /** The act, on the button and again on the one that confirms it. */
  word: string;
  question: string;
  kind?: ButtonKind;
  small?: boolean;
  running: boolean;
  /** Why the last try failed; it is said in the dialog. */
  refusal?: string;
  run: () => Promise<unknown>;
  /** What will happen, and to how many. */
  children: ReactNode;
}

export function Asked({ word, question, kind, small, running, refusal, run, children }: AskedProps) {
  const say = useWords("ui");
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const actions = (
    <>
      <Button kind="danger" running={running} onClick={() => void run().then(close, () => undefined)}>{word}</Button>
      <Button onClick={close}>{say("asked.leave")}</Button>
    </>
  );
  return (
    <>
      <Button kind={kind} small={small} running={running} onClick={() => setAsking(true)}>{word}</Button>
      <Dialog open={asking} title={question} close={close} actions={actions}>
        {children}
        {refusal !== undefined && <Banner tone="danger">{refusal}</Banner>}
      </Dialog>
    </>
  );
}
