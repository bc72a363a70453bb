// One tick, several of a list, one of a list. Groups are fieldsets, so the question is read before every answer.
import { type ReactNode, useId } from "react";
import { classes } from "../classes";
import { FieldError } from "./field";

interface TickProps {
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean;
  disabled?: boolean;
  name?: string;
  onChange?: (checked: boolean) => void;
}

function Tick({ kind, label, hint, checked, disabled, name, onChange }: TickProps & { kind: "checkbox" | "radio" }) {
  return (
    <label className="check">
      <input
        type={kind}
        name={name}
        disabled={disabled}
        checked={checked ?? false}
        onChange={(event) => onChange?.(event.target.checked)}
      />
      <span>{label}</span>
      {hint !== undefined && <span className="hint">{hint}</span>}
    </label>
  );
}

export function Checkbox(props: TickProps) {
  return <Tick kind="checkbox" {...props} />;
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

interface GroupProps {
  label: string;
  hint?: string;
  error?: string;
  choices: readonly Choice[];
  row?: boolean;
}

function Group({ label, hint, error, row, children }: GroupProps & { children: ReactNode }) {
  const id = useId();
  const described = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <fieldset className="field" aria-describedby={described || undefined}>
      <legend className="label">{label}</legend>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={row ? "choices-row" : undefined}>{children}</div>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

export function CheckboxGroup(props: GroupProps & { values: readonly string[]; onChange: (values: string[]) => void }) {
  const { choices, values, onChange } = props;
  const flip = (value: string, on: boolean) => onChange(on ? [...values, value] : values.filter((one) => one !== value));
  return (
    <Group {...props}>
      {choices.map(({ value, ...choice }) => (
        <Tick kind="checkbox" key={value} {...choice} checked={values.includes(value)} onChange={(on) => flip(value, on)} />
      ))}
    </Group>
  );
}

export function RadioGroup(props: GroupProps & { value: string | undefined; onChange: (value: string) => void }) {
  const name = useId();
  return (
    <Group {...props}>
      {props.choices.map(({ value, ...choice }) => (
        <Tick kind="radio" key={value} {...choice} name={name} checked={props.value === value} onChange={() => props.onChange(value)} />
      ))}
    </Group>
  );
}
