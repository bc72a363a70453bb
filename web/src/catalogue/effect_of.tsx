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
  const say = useWords("effect");
  const title = useCompetencyTitles();
  const read = useQuery({
    queryKey: ["effect-of", activity],
    queryFn: () => answered(api.GET("/api/catalogue/{activity}/effect", { params: { path: { activity } } })),
  });
  const lines = read.data?.lines.filter(known) ?? [];
  if (!read.data?.counted_on || lines.length === 0) return null;
  const points = (value: number | null | undefined) => formatNumber(value ?? 0, 1);
  return (
    <Section title={say("given")} aside={say("given.counted", { date: formatDate(read.data.counted_on) })}>
      <p className="small dim">{say("given.hint")}</p>
      <Gains
        label={say("given")}
        ends={(value) => formatNumber(value, 0)}
        rows={lines.map((line) => ({
          id: line.competency, name: title(line.competency), gain: line.gain ?? 0, low: line.low ?? 0, high: line.high ?? 0, expected: line.expected,
          word: say((line.low ?? 0) > 0 ? "adds" : "adds.perhaps", { points: points(line.gain) }), note: say("people", { count: line.people ?? 0 }),
        }))}
      />
      <Twin
        summary={say("twin")}
        caption={say("given")}
        heads={[say("competency"), say("attended"), say("before"), say("after"), say("without"), say("expected"), say("gain"), say("low"), say("high")]}
        rows={lines.map((line) => [
          title(line.competency), line.people ?? 0, points(line.before), points(line.after), points(line.without), points(line.expected), points(line.gain), points(line.low), points(line.high),
        ])}
      />
    </Section>
  );
}
