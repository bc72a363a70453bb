// What an item measures: a competency and the labour actions of the professional standard.
import { Suspense, lazy, useState } from "react";
import { answered, api } from "../../api/client";
import { useCompetencies } from "../../api/competencies";
import { useQuery } from "../../api/query";
import { Button } from "../../ui/form/button";
import { FieldError } from "../../ui/form/field";
import { Loaded, Skeleton } from "../../ui/show/waiting";
import { useWords } from "../../words/words";
import type { FieldsProps } from "./parts";

const Combobox = lazy(() => import("../../ui/form/combobox"));

const codes = (list: string) => list.split(";").map((code) => code.trim()).filter(Boolean);

export function CompetencyField({ draft, change, wrong }: FieldsProps) {
  const say = useWords("instrument");
  const competencies = useCompetencies();
  const options = competencies.map(({ code, title }) => ({ value: code, label: say("edit.competency.one", { title, code }) }));
  const choose = (competency: string) => {
    const known = competencies.find(({ code }) => code === competency);
    change({ competency, labour_actions: draft.labour_actions.length ? draft.labour_actions : codes(known?.labour_actions ?? "") });
  };
  return (
    <Suspense fallback={<Skeleton lines={1} />}>
      <Combobox label={say("bank.choose")} hint={say("edit.competency.hint")} options={options} value={draft.competency} error={wrong("/competency")} choose={choose} />
    </Suspense>
  );
}

/** The list of them is long, so that it is asked for only when it is opened. */
export function LabourActions(props: FieldsProps) {
  const say = useWords("instrument");
  const [open, setOpen] = useState(false);
  const codes = props.draft.labour_actions;
  const wrongs = codes.flatMap((_, at) => props.wrong(`/labour_actions/${at}`) ?? []);
  return (
    <div className="field">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{codes.length ? say("edit.actions.of", { codes: codes.join(", ") }) : say("edit.actions")}</summary>
        {open && <ChosenActions {...props} />}
      </details>
      {wrongs.length > 0 && <FieldError>{wrongs.join(" ")}</FieldError>}
    </div>
  );
}

function ChosenActions({ draft, change }: FieldsProps) {
  const say = useWords("instrument");
  const read = useQuery({
    queryKey: ["labour_actions"],
    queryFn: () => answered(api.GET("/api/competencies/labour_actions")),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const chosen = draft.labour_actions;
  return (
    <Loaded read={read} lines={2}>
      {({ labour_actions }) => {
        const wordsOf = (code: string) => say("edit.action", { code, title: labour_actions.find((one) => one.code === code)?.title ?? "" });
        const left = labour_actions.filter(({ code }) => !chosen.includes(code)).map(({ code }) => ({ value: code, label: wordsOf(code) }));
        return (
          <>
            <ul className="chosen">
              {chosen.map((code) => (
                <li key={code}>
                  <span>{wordsOf(code)}</span>
                  <Button small sign="cross" aria-label={say("edit.remove", { name: code })} onClick={() => change({ labour_actions: chosen.filter((other) => other !== code) })} />
                </li>
              ))}
            </ul>
            <Suspense fallback={<Skeleton lines={1} />}>
              <Combobox label={say("edit.actions.add")} options={left} value="" choose={(code) => change({ labour_actions: [...chosen, code] })} />
            </Suspense>
          </>
        );
      }}
    </Loaded>
  );
}
