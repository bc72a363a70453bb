// A number to try out: dragged or written. While it is dragged the new value is told when the hand rests, not at each step.
import { useEffect, useRef, useState } from "react";
import { Field } from "./field";

const rest_ms = 150;

interface SliderProps {
  label: string;
  value: number | undefined;
  least: number;
  /** The end of the slider; a written number may lie beyond it. */
  far: number;
  most: number;
  change: (value: number | undefined) => void;
}

/** Tells the value once the hand rests, and what was dragged last when the page is left before. */
export function useRest(change: (value: number) => void) {
  const [dragged, setDragged] = useState<number>();
  const tell = useRef(change);
  const last = useRef<number>(undefined);
  useEffect(() => {
    tell.current = change;
    last.current = dragged;
  });
  useEffect(() => {
    if (dragged === undefined) return;
    const timer = setTimeout(() => {
      last.current = undefined;
      tell.current(dragged);
      setDragged(undefined);
    }, rest_ms);
    return () => clearTimeout(timer);
  }, [dragged]);
  useEffect(() => () => {
    if (last.current !== undefined) tell.current(last.current);
  }, []);
  return { dragged, drag: setDragged };
}

export function Slider({ label, value, least, far, most, change }: SliderProps) {
  const { dragged, drag } = useRest(change);
  const [isEmpty, setEmpty] = useState(false);
  const shown = dragged ?? value;
  const write = (text: string) => {
    setEmpty(text === "");
    if (text !== "") change(Number(text));
  };
  return (
    <Field label={label}>
      {(wiring) => (
        <div className="slider">
          <input className="range" type="range" aria-label={label} min={least} max={Math.max(far, value ?? 0)} value={shown ?? least} onChange={(event) => drag(Number(event.target.value))} />
          <input
            className="input"
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            value={isEmpty ? "" : (shown ?? "")}
            onChange={(event) => write(event.target.value)}
            onBlur={() => {
              if (isEmpty) change(undefined);
              setEmpty(false);
            }}
            {...wiring}
          />
        </div>
      )}
    </Field>
  );
}
