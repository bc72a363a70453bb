// A field says, in this order: label, hint, the field itself, error, whether it is saved. Errors say what to do.
import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId, useState } from "react";
import { useWords } from "../../words/words";
import { classes } from "../classes";
import { Icon } from "../icon";
import type { SaveState } from "./autosave";
import { useFault } from "./faults";
import { Saved } from "./saved";

export interface FieldWords {
  label: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  saved?: SaveState;
}

interface Wiring {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="error" id={id}>
      <Icon sign="warning" />
      <span>{children}</span>
    </p>
  );
}

/** Wraps any control: `children` gets the id and the descriptions to spread onto it. */
export function Field({ label, hint, error, optional, saved, children }: FieldWords & { children: (wiring: Wiring) => ReactNode }) {
  const say = useWords("ui");
  const id = useId();
  const described = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> {say("optional")}</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error !== undefined || undefined })}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {saved && <Saved state={saved} />}
    </div>
  );
}

type Own = "style" | "className" | "id";

export function TextField({ label, hint, error, optional, saved, ...input }: FieldWords & Omit<InputHTMLAttributes<HTMLInputElement>, Own>) {
  const fault = useFault(input.name);
  return (
    <Field {...{ label, hint, error: fault ?? error, optional, saved }}>
      {(wiring) => <input className="input" type="text" {...input} {...wiring} />}
    </Field>
  );
}

/** How much of a limited text is left, once that matters. */
const near = 0.8;

/** `maxLength` is told and judged, not enforced: a longer text stays whole under the eyes of who wrote it, and is refused. */
export function TextArea({ label, hint, error, optional, saved, maxLength, ...input }: FieldWords & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own>) {
  const say = useWords("ui");
  const fault = useFault(input.name);
  const [typed, setTyped] = useState(0);
  const length = typeof input.value === "string" ? input.value.length : typed;
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  const long = length > most ? say("form.long", { most, over: length - most }) : undefined;
  return (
    <Field {...{ label, hint, error: long ?? fault ?? error, optional, saved }}>
      {(wiring) => (
        <>
          <textarea
            className="input" rows={3} {...input} {...wiring}
            ref={(area) => area?.setCustomValidity(long ?? "")}
            onInput={(event) => setTyped(event.currentTarget.value.length)}
          />
          {length > near * most && !long && (
            <p className="hint" role="status">{say("form.left", { left: most - length, most })}</p>
          )}
        </>
      )}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

export function Select({
  label, hint, error, optional, saved, options, empty, ...input
}: FieldWords & Omit<SelectHTMLAttributes<HTMLSelectElement>, Own> & { options: readonly Option[]; empty?: string }) {
  const fault = useFault(input.name);
  return (
    <Field {...{ label, hint, error: fault ?? error, optional, saved }}>
      {(wiring) => (
        <select className="input" {...input} {...wiring}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
