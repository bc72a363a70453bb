// What a form will tell: for each competency how many items it gives and how wide the interval around a percent will be.
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useQuery } from "../api/query";
import { Precision } from "../ui/chart/precision";
import { Section } from "../ui/page/section";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";

export function FormPrecision({ form, adaptive }: { form: string; adaptive: boolean }) {
  const say = useWords("instrument");
  const titleOf = useCompetencyTitles();
  const read = useQuery({ queryKey: ["form-precision", form], queryFn: () => answered(api.GET("/api/forms/{form}/precision", { params: { path: { form } } })) });
  return (
    <Section title={say("precision.title")}>
      <p className="small">{say("precision.lede")}</p>
      <Loaded read={read}>
        {({ competencies }) => (
          <ul>
            {competencies.map((one) => {
              const narrow = Math.round(Math.min(...one.points.map((point) => point.half_width)));
              const wide = Math.round(Math.max(...one.points.map((point) => point.half_width)));
              return (
                <li className="gap-top" key={one.competency}>
                  <h3>{titleOf(one.competency)}</h3>
                  <p className="small">{say(adaptive ? "precision.words.adaptive" : "precision.words", { items: one.items, narrow, wide })}</p>
                  <Precision label={say("precision.of", { title: titleOf(one.competency) })} points={one.points} />
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
