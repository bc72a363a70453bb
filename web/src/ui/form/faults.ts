// What a form found wrong, by the name of the field; the fields of the form read it.
import { createContext, useContext, useEffect, useRef } from "react";

export const Faults = createContext<Readonly<Record<string, string>>>({});

export function useFault(name: string | undefined): string | undefined {
  const faults = useContext(Faults);
  return name === undefined ? undefined : faults[name];
}

/** For a form that the server judges: after a refusal the first wrong field gets the focus, however far above it is. */
export function useFocusOnWrong(refusal: object | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusal]);
  return form;
}
