// What an item of each type is made of, and what of it is right.
import { useId } from "react";
import { Select, TextField } from "../../ui/form/field";
import { useWords } from "../../words/words";
import { type Draft, type Line, type Part, isChoice, rubricPoints } from "./draft";
import { Gaps } from "./gap_parts";
import { PartList } from "./part_list";

export interface FieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** What was refused at a pointer into the item. */
  wrong: (pointer: string) => string | undefined;
}

const blank = (id: string): Part => ({ id, text: "" });

function Options({ draft, change, wrong }: FieldsProps) {
  const say = useWords("instrument");
  const group = useId();
  const { type, right } = draft;
  const one = type === "single";
  const name = (at: number) => say(type === "order" ? "edit.step" : "edit.option", { number: at + 1 });
  const mark = (id: string, on: boolean) => {
    const rest = one ? [] : right.filter((other) => other !== id);
    change({ right: on ? [...rest, id] : rest });
  };
  return (
    <PartList
      legend={say(type === "order" ? "edit.steps" : "edit.options")}
      hint={say(type === "order" ? "edit.steps.hint" : type === "match" ? "edit.options.match" : type === "gap_match" ? "edit.options.gaps" : one ? "edit.options.one" : "edit.options.several")}
      error={wrong("/options") ?? wrong("/key/options")}
      add={say(type === "order" ? "edit.steps.add" : "edit.options.add")}
      parts={draft.options}
      make={blank}
      change={(options) => change({ options })}
      name={name}
      row={(part, at, set) => (
        <>
          <TextField label={name(at)} error={wrong(`/options/${at}/text`)} value={part.text} autoComplete="off" onChange={(event) => set({ ...part, text: event.target.value })} />
          {isChoice(type) && (
            <label className="check">
              <input type={one ? "radio" : "checkbox"} name={group} checked={right.includes(part.id)} onChange={(event) => mark(part.id, event.target.checked)} />
              <span>{say("edit.right")}<span className="sr"> {say("edit.option", { number: at + 1 })}</span></span>
            </label>
          )}
        </>
      )}
    />
  );
}

function Prompts({ draft, change, wrong }: FieldsProps) {
  const say = useWords("instrument");
  const options = draft.options.map(({ id, text }, at) => ({ value: id, label: text || say("edit.option", { number: at + 1 }) }));
  return (
    <PartList
      legend={say("edit.prompts")}
      hint={say("edit.prompts.hint")}
      error={wrong("/prompts") ?? wrong("/key/pairs")}
      add={say("edit.prompts.add")}
      parts={draft.prompts}
      make={blank}
      change={(prompts) => change({ prompts })}
      name={(at) => say("edit.prompt", { number: at + 1 })}
      row={(part, at, set) => (
        <>
          <TextField label={say("edit.prompt", { number: at + 1 })} error={wrong(`/prompts/${at}/text`)} value={part.text} autoComplete="off" onChange={(event) => set({ ...part, text: event.target.value })} />
          <Select
            label={say("edit.fits", { number: at + 1 })} options={options} empty={say("edit.fits.none")} error={wrong(`/key/pairs/${at}/option`)}
            value={draft.fits[part.id] ?? ""} onChange={(event) => change({ fits: { ...draft.fits, [part.id]: event.target.value } })}
          />
        </>
      )}
    />
  );
}

function Texts({ draft, change, wrong }: FieldsProps) {
  const say = useWords("instrument");
  return (
    <PartList
      legend={say("edit.texts")}
      hint={say("edit.texts.hint")}
      error={wrong("/key/texts")}
      add={say("edit.texts.add")}
      parts={draft.texts}
      make={blank}
      change={(texts) => change({ texts })}
      name={(at) => say("edit.accepted", { number: at + 1 })}
      row={(part, at, set) => (
        <TextField label={say("edit.accepted", { number: at + 1 })} error={wrong(`/key/texts/${at}`)} value={part.text} autoComplete="off" onChange={(event) => set({ ...part, text: event.target.value })} />
      )}
    />
  );
}

function NumberKey({ draft, change, wrong }: FieldsProps) {
  const say = useWords("instrument");
  return (
    <>
      <TextField label={say("edit.number")} hint={say("edit.number.hint")} inputMode="decimal" error={wrong("/key/number/value")} value={draft.value} autoComplete="off" onChange={(event) => change({ value: event.target.value })} />
      <TextField label={say("edit.tolerance")} hint={say("edit.tolerance.hint")} optional inputMode="decimal" error={wrong("/key/number/tolerance")} value={draft.tolerance} autoComplete="off" onChange={(event) => change({ tolerance: event.target.value })} />
    </>
  );
}

function Rubric({ draft, change, wrong }: FieldsProps) {
  const say = useWords("instrument");
  return (
    <PartList<Line>
      legend={say("edit.rubric")}
      hint={say("edit.rubric.hint", { points: rubricPoints(draft) })}
      error={wrong("/key/rubric")}
      add={say("edit.rubric.add")}
      parts={draft.rubric}
      make={(id) => ({ id, text: "", points_max: 1 })}
      change={(rubric) => change({ rubric })}
      name={(at) => say("edit.line", { number: at + 1 })}
      row={(part, at, set) => (
        <>
          <TextField label={say("edit.line", { number: at + 1 })} error={wrong(`/key/rubric/${at}/text`)} value={part.text} autoComplete="off" onChange={(event) => set({ ...part, text: event.target.value })} />
          <TextField
            label={say("edit.line.points", { number: at + 1 })} type="number" min={1} max={99} error={wrong(`/key/rubric/${at}/points_max`)}
            value={part.points_max || ""} onChange={(event) => set({ ...part, points_max: Number(event.target.value) })}
          />
        </>
      )}
    />
  );
}

export function Parts(props: FieldsProps) {
  switch (props.draft.type) {
    case "gap_match":
    case "inline_choice":
      return <Gaps {...props} options={<Options {...props} />} />;
    case "match":
      return (
        <>
          <Options {...props} />
          <Prompts {...props} />
        </>
      );
    case "short_text":
      return <Texts {...props} />;
    case "numeric":
      return <NumberKey {...props} />;
    case "case_task":
    case "upload":
      return <Rubric {...props} />;
    default:
      return <Options {...props} />;
  }
}
