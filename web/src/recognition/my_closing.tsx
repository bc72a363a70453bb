// «Итоги»: what is done and proven, what is missing, and the button that closes the route when nothing is.
import { useState } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { ClosingBody } from "./closing_body";
import { type ClosingPage, keepClosing, useClosing } from "./reads";
import { WithMyRoute } from "./with_my_route";

function Doings({ page }: { page: ClosingPage }) {
  const say = useWords("recognition");
  const [, go] = useLocation();
  const at = { params: { path: { route: page.route } } };
  const close = useAct((_: undefined, once) => answered(api.POST("/api/routes/{route}/completion", { ...at, ...once })), {
    done: (next) => {
      keepClosing(next);
      setAsking(false);
      toast(say("close.done"));
    },
  });
  const repeat = useAct((_: undefined, once) => answered(api.POST("/api/routes/{route}/repeat", { ...at, ...once })), {
    done: () => go("/my/diagnostics"),
  });
  const refusal = repeat.refusal;
  const [asking, setAsking] = useState(false);
  if (!page.may.close && !page.may.repeat) return null;
  return (
    <>
      <div className="actions gap-top">
        {page.may.close && <Button kind="main" onClick={() => setAsking(true)}>{say("close")}</Button>}
        {page.may.repeat && <Button running={repeat.running} onClick={() => repeat.run(undefined)}>{say("repeat")}</Button>}
      </div>
      <Dialog
        open={asking}
        title={say("close.title")}
        close={() => setAsking(false)}
        actions={
          <>
            <Button kind="main" running={close.running} onClick={() => close.run(undefined)}>{say("close.sure")}</Button>
            <Button onClick={() => setAsking(false)}>{say("cancel")}</Button>
          </>
        }
      >
        <p>{say("close.hint")}</p>
        {close.refusal && <Banner tone="danger">{close.refusal.lost ? say("lost") : close.refusal.beside()}</Banner>}
      </Dialog>
      {refusal && <Banner tone="danger">{refusal.lost ? say("lost") : refusal.beside()}</Banner>}
    </>
  );
}

function Mine({ route }: { route: string }) {
  return <Loaded read={useClosing(route)} lines={8}>{(page) => <ClosingBody page={page} own actions={<Doings page={page} />} />}</Loaded>;
}

export default function MyClosingPage() {
  const say = useWords("recognition");
  return (
    <WithMyRoute title={say("closing.title")} hint={say("closing.hint")} back="/my/portfolio" backWords={say("to_portfolio")}>
      {(route) => <Mine route={route} />}
    </WithMyRoute>
  );
}
