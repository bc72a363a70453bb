// The gaps of a text: what fills each, from one store of words or from a list of its own.
import { type ReactNode, useId } from "react";
import { Button } from "../../ui/form/button";
import { Select, TextField } from "../../ui/form/field";
import { useWords } from "../../words/words";
import { type Part, gapsOf, listOf, parts_most } from "./draft";
import { PartList } from "./part_list";
import type { FieldsProps } from "./parts";

function FromStore({ draft, change, wrong, gap, at }: FieldsProps & { gap: Part; at: number }) {
  const say = useWords("instrument");
  const options = draft.options.map(({ id, text }, place) => ({ value: id, label: text || say("edit.option", { number: place + 1 }) }));
  return (
    <Select
      label={say("edit.gap.fits", { number: at + 1 })} options={options} empty={say("edit.fits.none")} error={wrong(`/key/pairs/${at}/option`)}
      value={draft.fits[gap.id] ?? ""} onChange={(event) => change({ fits: { ...draft.fits, [gap.id]: event.target.value } })}
    />
  );
}

function FromList({ draft, change, wrong, gap, at }: FieldsProps & { gap: Part; at: number }) {
  const say = useWords("instrument");
  const group = useId();
  const parts = listOf(draft, gap.id);
  const name = (place: number) => say("edit.gap.option", { gap: at + 1, number: place + 1 });
  const setParts = (next: Part[]) => change({ lists: { ...draft.lists, [gap.id]: next } });
  return (
    <PartList
      legend={say("edit.gap", { number: at + 1 })}
      hint={say("edit.options.one")}
      error={wrong(`/prompts/${at}/options`) ?? wrong(`/key/pairs/${at}/option`)}
      add={say("edit.options.add")}
      parts={parts}
      make={(id) => ({ id, text: "" })}
      change={setParts}
      name={name}
      row={(part, place, set) => (
        <>
          <TextField label={name(place)} error={wrong(`/prompts/${at}/options/${place}/text`)} value={part.text} autoComplete="off" onChange={(event) => set({ ...part, text: event.target.value })} />
          <label className="check">
            <input type="radio" name={group} checked={draft.fits[gap.id] === part.id} onChange={() => change({ lists: { ...draft.lists, [gap.id]: parts }, fits: { ...draft.fits, [gap.id]: part.id } })} />
            <span>{say("edit.right")}<span className="sr"> {name(place)}</span></span>
          </label>
        </>
      )}
    />
  );
}

export function Gaps(props: FieldsProps & { options: ReactNode }) {
  const say = useWords("instrument");
  const { draft, change, options } = props;
  const gaps = gapsOf(draft);
  const store = draft.type === "gap_match";
  const add = () => change({ text: `${draft.text}${draft.text && !draft.text.endsWith(" ") ? " " : ""}[${gaps.length + 1}]` });
  return (
    <>
      <p className="small dim">{say("edit.gaps.hint")}</p>
      {gaps.length < parts_most && <p className="row gap-small"><Button small onClick={add}>{say("edit.gap.add")}</Button></p>}
      {store && options}
      {gaps.map((gap, at) => (store ? <FromStore key={gap.id} {...props} gap={gap} at={at} /> : <FromList key={gap.id} {...props} gap={gap} at={at} />))}
    </>
  );
}
