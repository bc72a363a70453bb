// Begins a route and goes to its builder.
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";
import { homeKey, keepRoute } from "./reads";

export function StartButton() {
  const say = useWords("route");
  const [, go] = useLocation();
  const start = useAct((_: undefined, once) => answered(api.POST("/api/routes", { body: {}, ...once })), {
    refresh: [[...homeKey]],
    done: (page) => {
      keepRoute(page);
      go("/my/selection");
    },
  });
  return (
    <>
      <Button kind="main" running={start.running} onClick={() => start.run(undefined)}>
        {say("start")}
      </Button>
      {start.refusal && <Banner tone="danger">{start.refusal.beside()}</Banner>}
    </>
  );
}
