// The way out. What was typed and not sent goes with the person, so that the next one at this device does not read it;
// who would lose something is asked before.
import { useState } from "react";
import { createPortal } from "react-dom";
import { useLocation } from "wouter";
import { type Session, signOut } from "../api/session";
import { Button } from "../ui/form/button";
import { draftsWaiting } from "../ui/form/drafts";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { forgetPerson } from "./leaving";

export function Leave({ session }: { session: Session }) {
  const say = useWords("shell");
  const [, go] = useLocation();
  const [waiting, setWaiting] = useState(0);
  const leave = async () => {
    try {
      await signOut();
    } catch {
      toast(say("sign_out.failed"));
      return;
    }
    forgetPerson(session.person);
    go("/sign-in");
  };
  const ask = () => {
    const count = draftsWaiting(session.person);
    setWaiting(count);
    if (count === 0) void leave();
  };
  const actions = (
    <>
      <Button kind="main" onClick={() => setWaiting(0)}>
        {say("sign_out.stay")}
      </Button>
      <Button kind="danger" onClick={() => void leave()}>
        {say("sign_out.anyway")}
      </Button>
    </>
  );
  return (
    <>
      <button className="link" type="button" onClick={ask}>
        {say("sign_out")}
      </button>
      {createPortal(
        <Dialog open={waiting > 0} title={say("sign_out.unsent", { count: waiting })} close={() => setWaiting(0)} actions={actions}>
          <p>{say("sign_out.unsent.hint")}</p>
        </Dialog>,
        document.body,
      )}
    </>
  );
}
