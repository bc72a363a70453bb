// Begins a route for the person whose results are on the page; who may is said by the regulation.
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";

export function StartRoute({ person }: { person: string }) {
  const say = useWords("deficit");
  const [, go] = useLocation();
  const start = useAct((_: undefined, once) => answered(api.POST("/api/routes", { body: { person }, ...once })), {
    done: ({ route }) => go(`/routes/${route.id}/selection`),
  });
  return (
    <>
      {start.refusal && <Banner tone="danger">{start.refusal.beside()}</Banner>}
      <Button running={start.running} onClick={() => start.run(undefined)}>{say("route.start")}</Button>
    </>
  );
}
