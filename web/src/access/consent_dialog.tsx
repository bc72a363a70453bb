// The text of a consent with the way to give it, or what a withdrawal means with the way to withdraw.
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";

export type ConsentKind = "processing" | "publication" | "transfer";
export const consentsKey = ["consents"];

function useText() {
  return useQuery({ queryKey: ["consents", "text"], queryFn: () => answered(api.GET("/api/consents/text")) });
}

function FullText() {
  return (
    <Loaded read={useText()}>
      {(text) => (
        <div className="stack-4">
          {text.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <dl className="consent-details">
            {text.details.map((detail) => [<dt key={`${detail.words} name`}>{detail.words}</dt>, <dd key={detail.words}>{detail.value}</dd>])}
          </dl>
        </div>
      )}
    </Loaded>
  );
}

interface ConsentProps {
  kind: ConsentKind;
  held: boolean;
  close: () => void;
}

export function ConsentDialog({ kind, held, close }: ConsentProps) {
  const say = useWords("access");
  const version = useText().data?.current;
  const done = () => {
    toast(say(held ? "consent.was_withdrawn" : "consent.was_given"));
    close();
  };
  const decide = useAct(
    (_: null, once) =>
      held
        ? answered(api.POST("/api/consents/withdrawal", { body: { kind }, ...once }))
        : answered(api.POST("/api/consents", { body: { kind, version: version ?? "" }, ...once })),
    { refresh: [consentsKey, ["consent"], ["journal", "own"], ["home"], ["route"]], done },
  );
  const actions = (
    <>
      <Button kind={held ? "danger" : "main"} running={decide.running} disabled={!held && !version} onClick={() => decide.run(null)}>
        {say(held ? "consent.withdraw" : "consent.give")}
      </Button>
      <Button onClick={close}>{say("consent.close")}</Button>
    </>
  );
  return (
    <Dialog open wide title={say(`consent.kind.${kind}`)} close={close} actions={actions}>
      <div className="stack-4">
        <p>{say(`consent.about.${kind}`)}</p>
        {kind === "processing" && <FullText />}
        {held && <Banner tone="attention" title={say(`consent.without.${kind}`)} />}
        {decide.refusal && <Banner tone="danger" title={decide.refusal.lost ? say("lost") : decide.refusal.beside()} />}
      </div>
    </Dialog>
  );
}
