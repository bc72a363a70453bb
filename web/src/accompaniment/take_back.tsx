// A sender's way out: evidence taken back before anybody decided, and sent again as it was.
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { useWords } from "../words/words";
import { type EvidenceView, supportKey } from "./reads";

interface TakeBackProps {
  route: string;
  title: string;
  evidence: EvidenceView;
  /** Whether the activity still takes evidence. */
  open: boolean;
}

export function TakeBack({ route, title, evidence, open }: TakeBackProps) {
  const say = useWords("accompaniment");
  const at = { params: { path: { evidence: evidence.evidence } }, body: { revision: evidence.revision } };
  const renew = { refresh: [[...supportKey(route)]] };
  const withdraw = useAct((_: undefined, once) => answered(api.POST("/api/evidence/{evidence}/withdrawal", { ...at, ...once })), renew);
  const restore = useAct((_: undefined, once) => answered(api.POST("/api/evidence/{evidence}/restoration", { ...at, ...once })), renew);
  const waits = evidence.state === "on_review";
  const act = waits ? withdraw : restore;
  if (!waits && !(evidence.state === "withdrawn" && open)) return null;
  return (
    <>
      <p className="row">
        <Button small kind="plain" running={act.running} aria-label={say(waits ? "withdraw.of" : "restore.of", { title })} onClick={() => act.run(undefined)}>
          {say(waits ? "withdraw" : "restore")}
        </Button>
      </p>
      {act.refusal && <Banner tone="danger">{act.refusal.lost ? say("lost") : act.refusal.beside()}</Banner>}
    </>
  );
}
