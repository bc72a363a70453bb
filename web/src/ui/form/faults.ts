// What a form found wrong, by the name of the field; the fields of the form read it.
import { createContext, useContext } from "react";

export const Faults = createContext<Readonly<Record<string, string>>>({});

export function useFault(name: string | undefined): string | undefined {
  const faults = useContext(Faults);
  return name === undefined ? undefined : faults[name];
}
