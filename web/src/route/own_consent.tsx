// The author's own consent to a route that others composed or changed: accepted with one press, or sent back with what
// should be otherwise.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { useKept } from "../ui/form/kept";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { useWords } from "../words/words";
import { type Shapes, homeKey, routeKey } from "./reads";
import { useInLanguage } from "./stages";

type Decision = "agreed" | "returned";

function useAnswer(route: string, revision: number, done: () => void) {
  const say = useWords("route");
  return useAct(
    ({ decision, comment }: { decision: Decision; comment: string }, once) =>
      answered(api.POST("/api/routes/decisions", { body: { decisions: [{ route, revision, decision, comment }] }, ...once })),
    {
      refresh: [[...homeKey], [...routeKey(route)]],
      done: ({ outcomes }, { decision }) => {
        if (!outcomes[0]?.decided) return;
        toast(say(`consent.${decision}`));
        done();
      },
    },
  );
}

export function OwnConsent({ route }: { route: Shapes["Route"] }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  const [open, setOpen] = useState(false);
  const comment = useKept(`route/${route.id}/consent/comment`, "");
  const answer = useAnswer(route.id, route.revision, () => {
    comment.forget();
    setOpen(false);
  });
  const excluded = answer.answer?.outcomes.find((outcome) => !outcome.decided);
  const words = excluded ? inLanguage(excluded) : answer.refusal?.beside();
  return (
    <>
      <Button kind="main" running={answer.running} onClick={() => answer.run({ decision: "agreed", comment: "" })}>{say("consent.give")}</Button>
      <Button onClick={() => setOpen(true)}>{say("consent.decline")}</Button>
      {!open && words && <Banner tone="danger">{words}</Banner>}
      <Dialog
        open={open}
        title={say("consent.decline.title")}
        close={() => setOpen(false)}
        actions={
          <>
            <Button kind="main" running={answer.running} onClick={() => answer.run({ decision: "returned", comment: comment.value })}>{say("consent.decline")}</Button>
            <Button onClick={() => setOpen(false)}>{say("cancel")}</Button>
          </>
        }
      >
        <TextArea label={say("comment")} hint={say("consent.decline.hint")} value={comment.value} error={words} onChange={(event) => comment.change(event.target.value)} />
      </Dialog>
    </>
  );
}
