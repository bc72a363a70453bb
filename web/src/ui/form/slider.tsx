// A number to try out: dragged or written. While it is dragged the new value is told when the hand rests, not at each step.
import { useEffect, useState } from "react";
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

export function Slider({ label, value, least, far, most, change }: SliderProps) {
  const [dragged, setDragged] = useState<number>();
  useEffect(() => {
    if (dragged === undefined) return;
    const timer = setTimeout(() => {
      change(dragged);
      setDragged(undefined);
    }, rest_ms);
    return () => clearTimeout(timer);
  }, [dragged, change]);
  const shown = dragged ?? value;
  return (
    <Field label={label}>
      {(wiring) => (
        <div className="slider">
          <input className="range" type="range" aria-label={label} min={least} max={Math.max(far, shown ?? 0)} value={shown ?? least} onChange={(event) => setDragged(Number(event.target.value))} />
          <input
            className="input"
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            value={shown ?? ""}
            onChange={(event) => change(event.target.value === "" ? undefined : Number(event.target.value))}
            {...wiring}
          />
        </div>
      )}
    </Field>
  );
}
