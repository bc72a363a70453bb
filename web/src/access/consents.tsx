// One's consents: each purpose has its own, given and withdrawn apart from the others.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { ConsentDialog, type ConsentKind, consentsKey } from "./consent_dialog";

type Consent = components["schemas"]["Consent"];
const kinds: readonly ConsentKind[] = ["processing", "publication", "transfer"];

function State({ of }: { of: readonly Consent[] }) {
  const say = useWords("access");
  const given = of.find((one) => !one.withdrawn_ms);
  const withdrawn = of.map((one) => one.withdrawn_ms ?? "").sort().at(-1);
  if (given) return <Tag tone="ok">{say("consent.given", { at: formatMoment(Date.parse(given.given_ms)) })}</Tag>;
  if (withdrawn) return <Tag tone="attention">{say("consent.withdrawn", { at: formatMoment(Date.parse(withdrawn)) })}</Tag>;
  return <Tag>{say("consent.not_given")}</Tag>;
}

export function Consents() {
  const say = useWords("access");
  const [open, setOpen] = useState<ConsentKind>();
  const read = useQuery({ queryKey: consentsKey, queryFn: () => answered(api.GET("/api/consents")) });
  const of = (kind: string) => (read.data?.consents ?? []).filter((one) => one.kind === kind);
  const held = (kind: string) => of(kind).some((one) => !one.withdrawn_ms);
  return (
    <Section title={say("consent.title")} flush>
      <Loaded read={read}>
        {() => (
          <ul>
            {kinds.map((kind) => (
              <li className="seen" key={kind}>
                <h3>{say(`consent.kind.${kind}`)}</h3>
                <p><State of={of(kind)} /></p>
                <p className="row">
                  <Button small onClick={() => setOpen(kind)}>
                    {say(held(kind) ? "consent.open.given" : "consent.open", { kind: say(`consent.kind.${kind}`).toLocaleLowerCase() })}
                  </Button>
                  {kind === "processing" && held(kind) && <a className="small" href="/api/consents/file" download>{say("consent.file")}</a>}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {open && <ConsentDialog kind={open} held={held(open)} close={() => setOpen(undefined)} />}
    </Section>
  );
}
