// The fields of an item in the order in which one thinks of it: what it measures, what it asks, what is right, why.
import { RadioGroup } from "../../ui/form/choices";
import { Select, TextArea, TextField } from "../../ui/form/field";
import { Section } from "../../ui/page/section";
import { hasRubric } from "../../ui/question/kinds";
import { useWords } from "../../words/words";
import { type ItemType, types } from "./draft";
import { CompetencyField, LabourActions } from "./frame_fields";
import { type FieldsProps, Parts } from "./parts";
import { PictureField } from "./picture_field";

/** Types of which a nearly right answer is worth half. */
const halves: readonly ItemType[] = ["multi", "order", "match", "gap_match", "inline_choice"];
const difficulties = ["1", "2", "3"] as const;

function Measures(props: FieldsProps & { coded: boolean }) {
  const say = useWords("instrument");
  const { draft, change, wrong, coded } = props;
  return (
    <Section title={say("edit.measures")}>
      <CompetencyField {...props} />
      {!coded && (
        <TextField label={say("edit.code")} hint={say("edit.code.hint")} optional error={wrong("/code")} value={draft.code} maxLength={40} autoComplete="off" onChange={(event) => change({ code: event.target.value })} />
      )}
      <RadioGroup
        row label={say("edit.difficulty")} hint={say("edit.difficulty.hint")} error={wrong("/difficulty")}
        choices={difficulties.map((value) => ({ value, label: say(`edit.difficulty.${value}`) }))}
        value={String(draft.difficulty)} onChange={(value) => change({ difficulty: Number(value) })}
      />
      <LabourActions {...props} />
    </Section>
  );
}

export function Fields(props: FieldsProps & { coded: boolean }) {
  const say = useWords("instrument");
  const { draft, change, wrong } = props;
  return (
    <>
      <Measures {...props} />
      <Section title={say("edit.asks")}>
        <Select label={say("edit.type")} options={types.map((value) => ({ value, label: say(`type.${value}`) }))} value={draft.type} onChange={(event) => change({ type: event.target.value as ItemType })} />
        <TextArea label={say("edit.text")} error={wrong("/text")} rows={4} maxLength={5000} value={draft.text} onChange={(event) => change({ text: event.target.value })} />
        <PictureField {...props} />
        <Parts {...props} />
        {!hasRubric(draft.type) && (
          <TextField
            label={say("edit.points")} hint={halves.includes(draft.type) ? say("edit.points.hint") : undefined} type="number" min={1} max={100} error={wrong("/points_max")}
            value={draft.points || ""} onChange={(event) => change({ points: Number(event.target.value) })}
          />
        )}
        <TextArea label={say("edit.explanation")} hint={say("edit.explanation.hint")} optional error={wrong("/explanation")} maxLength={5000} value={draft.explanation} onChange={(event) => change({ explanation: event.target.value })} />
      </Section>
    </>
  );
}
