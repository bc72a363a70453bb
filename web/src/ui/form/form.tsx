// A form that says by itself, in the house's words beside the field, what is missing or out of bounds; the browser's own
// bubbles stay away. The first wrong field gets the focus.
import { type FormEvent, type ReactNode, useState } from "react";
import { formatDate } from "../../words/format";
import { useWords } from "../../words/words";
import { Faults } from "./faults";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isWrong(one: Element): one is Control {
  return "validity" in one && "name" in one && (one as Control).name !== "" && !(one as Control).validity.valid;
}

function useFaultWords() {
  const say = useWords("ui");
  return (control: Control) => {
    const { customError, valueMissing, tooShort, rangeUnderflow, rangeOverflow } = control.validity;
    if (customError) return control.validationMessage;
    if (valueMissing) return say(control instanceof HTMLSelectElement ? "form.choose" : "form.missing");
    if (tooShort) return say("form.short", { least: control.getAttribute("minlength") ?? "" });
    const bound = (name: string) => control.getAttribute(name) ?? "";
    if (rangeUnderflow) return control.type === "date" ? say("form.early", { least: formatDate(bound("min")) }) : say("form.low", { least: bound("min") });
    if (rangeOverflow) return control.type === "date" ? say("form.late", { most: formatDate(bound("max")) }) : say("form.high", { most: bound("max") });
    return say("form.wrong");
  };
}

interface FormProps {
  className?: string;
  /** Called only when every field holds; the form itself is the second argument. */
  submit: (typed: FormData, form: HTMLFormElement) => void;
  children: ReactNode;
}

export function Form({ className, submit, children }: FormProps) {
  const wordsOf = useFaultWords();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const check = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const wrong = [...form.elements].filter(isWrong);
    setFaults(Object.fromEntries(wrong.map((control) => [control.name, wordsOf(control)])));
    wrong[0]?.focus();
    if (wrong.length === 0) submit(new FormData(form), form);
  };
  return (
    <form className={className} noValidate onSubmit={check}>
      <Faults value={faults}>{children}</Faults>
    </form>
  );
}
