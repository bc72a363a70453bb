// On the page of a route: to whom it was handed, and the mark of who received it and reads it now.
import { Button } from "../ui/form/button";
import { KeyValues } from "../ui/list/facts";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { Read } from "./handovers_given";
import { useAcknowledge } from "./handover_reads";
import type { RoutePage } from "./reads";
import { useInLanguage } from "./stages";

export function AcknowledgeButton({ route, rule }: { route: string; rule: string }) {
  const say = useWords("route");
  const acknowledge = useAcknowledge(route, () => toast(say("handover.acknowledged")));
  return (
    <>
      <Button kind="main" running={acknowledge.running} onClick={() => acknowledge.run(rule)}>{say("handover.acknowledge")}</Button>
      {acknowledge.refusal && <Banner tone="danger">{acknowledge.refusal.beside()}</Banner>}
    </>
  );
}

export function HandoverMarks({ page }: { page: RoutePage }) {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  if (page.handovers.length === 0) return null;
  return (
    <Section title={say("handover.of_route")}>
      <KeyValues
        words
        facts={page.handovers.map((one) => ({
          name: inLanguage(one.title),
          value: (
            <>
              {one.recipient_name}, {formatMoment(Date.parse(one.at_ms))} <Read one={one} />
              {one.awaits_me && <div className="actions gap-small"><AcknowledgeButton route={page.route.id} rule={one.rule} /></div>}
            </>
          ),
        }))}
      />
    </Section>
  );
}
