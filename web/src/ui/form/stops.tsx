// A choice along a line, from little to much: the named stop is told once the hand rests, and read out as its name.
import { Field } from "./field";
import { useRest } from "./slider";

interface StopsProps {
  label: string;
  stops: readonly string[];
  at: number;
  change: (at: number) => void;
}

export function Stops({ label, stops, at, change }: StopsProps) {
  const { dragged, drag } = useRest(change);
  const shown = dragged ?? at;
  return (
    <Field label={label}>
      {(wiring) => (
        <div className="stops">
          <input className="range" type="range" min={0} max={stops.length - 1} step={1} value={shown} aria-valuetext={stops[shown]} onChange={(event) => drag(Number(event.target.value))} {...wiring} />
          <output className="small">{stops[shown]}</output>
        </div>
      )}
    </Field>
  );
}
