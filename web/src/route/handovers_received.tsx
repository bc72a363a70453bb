// «Переданные мне»: routes that came to a mentor in person, with the mark that they were read.
import { Link } from "wouter";
import { Section, PageHead } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { AcknowledgeButton } from "./handover_marks";
import { Read } from "./handovers_given";
import { useReceived } from "./handover_reads";

export default function ReceivedRoutes() {
  const say = useWords("route");
  return (
    <>
      <PageHead title={say("handover.received")} />
      <Loaded read={useReceived()} lines={4}>
        {({ routes }) => routes.length === 0 ? <EmptyState title={say("handover.received.none")}>{say("handover.received.none.hint")}</EmptyState> : routes.map((one) => (
          <Section key={`${one.route} ${one.rule}`} title={one.teacher} aside={one.school}>
            <p>{say("handover.from", { name: one.giver_name, at: formatMoment(Date.parse(one.at_ms)) })} <Read one={one} /></p>
            <div className="actions">
              <Link className="btn" href={`/routes/${one.route}`}>{say("handover.open")}</Link>
              {one.awaits_acknowledgement && <AcknowledgeButton route={one.route} rule={one.rule} />}
            </div>
          </Section>
        ))}
      </Loaded>
    </>
  );
}
