// What an activity is as a programme, beside it on its page: kind, partners, portal, register, hours that count.
import { Link } from "wouter";
import { answered, api } from "../../api/client";
import { useQuery } from "../../api/query";
import { KeyValues } from "../../ui/list/facts";
import { Section } from "../../ui/page/section";
import { useWords } from "../../words/words";
import { useMay } from "../reads";

export function AboutProgramme({ activity }: { activity: string }) {
  const say = useWords("catalogue");
  const may = useMay();
  const read = useQuery({
    queryKey: ["programme", activity],
    queryFn: () => answered(api.GET("/api/catalogue/{activity}/programme", { params: { path: { activity } } })),
  });
  if (!read.data) return null;
  const { programme, needs_expertise, part_of_title, hours_credited, hours_whole } = read.data;
  const facts = [
    { name: say("programme.kind"), value: programme.kind ? say(`programme.kind.${programme.kind}`) : "" },
    { name: say("programme.partners"), value: programme.partners.split(";").filter(Boolean).join(", ") },
    { name: say("programme.portal"), value: programme.portal_url ? <a href={programme.portal_url}>{say("programme.portal.open")}</a> : "" },
    { name: say("programme.horizon"), value: programme.horizon ? say("programme.horizon.yes") : "" },
    { name: say("programme.register_number"), value: programme.register_number },
    { name: say("programme.part_of"), value: part_of_title },
    { name: say("programme.credited"), value: hours_credited > 0 ? say("programme.credited.hours", { hours: hours_credited, whole: hours_whole }) : "" },
  ].filter((fact) => fact.value !== "");
  const examined = needs_expertise && may.offer;
  if (facts.length === 0 && !examined) return null;
  return (
    <Section title={say("programme")}>
      <KeyValues words facts={facts} />
      {examined && <p className="gap-top"><Link href={`/programmes/${activity}`}>{say("programmes")}: {say(`programme.state.${programme.state}`)}</Link></p>}
    </Section>
  );
}
