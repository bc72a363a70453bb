// An expert's points by each criterion, and the conclusion.
import { type FormEvent, useState } from "react";
import { answered, api } from "../../api/client";
import { queries, useAct } from "../../api/query";
import { Button } from "../../ui/form/button";
import { TextArea, TextField } from "../../ui/form/field";
import { Banner } from "../../ui/show/banner";
import { useLanguage, useWords } from "../../words/words";
import { type Expertise, expertiseKey } from "./expertise";

export function Conclude({ expertise }: { expertise: Expertise }) {
  const say = useWords("catalogue");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const { activity } = expertise.programme;
  const [points, setPoints] = useState<Record<string, string>>({});
  const [conclusion, setConclusion] = useState("");
  const act = useAct(
    (_: null, once) => {
      const marks = expertise.criteria.filter(({ code }) => points[code]).map(({ code }) => ({ criterion: code, points: Number(points[code]), comment: "" }));
      return answered(api.POST("/api/catalogue/{activity}/conclusions", { params: { path: { activity } }, body: { marks, conclusion }, ...once }));
    },
    { done: (next) => queries.setQueryData(expertiseKey(activity), next) },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(null);
  };
  return (
    <form onSubmit={send} className="gap-top">
      {expertise.criteria.map((one) => (
        <TextField key={one.code} type="number" min={0} max={one.points_max} label={one.title[language]} hint={say("conclusions.most", { points: one.points_max })} value={points[one.code] ?? ""} onChange={(event) => setPoints({ ...points, [one.code]: event.target.value })} />
      ))}
      <TextArea label={say("conclusions.words")} value={conclusion} error={act.refusal?.at("/conclusion")} onChange={(event) => setConclusion(event.target.value)} />
      {act.refusal?.beside("/conclusion") && <Banner tone="danger">{act.refusal.beside("/conclusion")}</Banner>}
      <Button kind="main" type="submit" running={act.running}>{say("conclusions.give")}</Button>
    </form>
  );
}
