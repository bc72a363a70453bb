// What the activity added to those who attended it, by competency: as an expert expects, and as measurements have it by now.
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useQuery } from "../api/query";
import { Gains } from "../ui/chart/gains";
import { Twin } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { formatDate, formatNumber } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

const known = (line: Shapes["GainLine"]) => line.people != null;

export function EffectOf({ activity }: { activity: string }) {
  const say = useWords("catalogue");
  const title = useCompetencyTitles();
  const read = useQuery({
    queryKey: ["effect-of", activity],
    queryFn: () => answered(api.GET("/api/catalogue/{activity}/effect", { params: { path: { activity } } })),
  });
  const lines = read.data?.lines.filter(known) ?? [];
  if (!read.data?.counted_on || lines.length === 0) return null;
  const points = (value: number | null | undefined) => formatNumber(value ?? 0, 1);
  return (
    <Section title={say("effect")} aside={say("effect.counted", { date: formatDate(read.data.counted_on) })}>
      <p className="small dim">{say("effect.hint")}</p>
      <Gains
        label={say("effect")}
        ends={(value) => formatNumber(value, 0)}
        rows={lines.map((line) => ({
          id: line.competency, name: title(line.competency), gain: line.gain ?? 0, low: line.low ?? 0, high: line.high ?? 0, expected: line.expected,
          word: say((line.low ?? 0) > 0 ? "effect.adds" : "effect.unsure", { points: points(line.gain) }), note: say("effect.people", { count: line.people ?? 0 }),
        }))}
      />
      <Twin
        summary={say("effect.twin")}
        caption={say("effect")}
        heads={[say("competency"), say("effect.attended"), say("effect.before"), say("effect.after"), say("effect.without"), say("effect.expected"), say("effect.gain"), say("effect.interval")]}
        rows={lines.map((line) => [
          title(line.competency), line.people ?? 0, points(line.before), points(line.after), points(line.without), points(line.expected), points(line.gain),
          say("effect.from_to", { low: points(line.low), high: points(line.high) }),
        ])}
      />
    </Section>
  );
}
