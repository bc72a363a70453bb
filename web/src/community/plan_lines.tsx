// The lines of a plan: each says what, who answers for it, by when and with what.
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { today } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type Line = Shapes["PlanLine"];
const parts = ["text", "level", "responsible", "resource"] as const;

export function Lines({ lines, change }: { lines: Line[]; change: (lines: Line[]) => void }) {
  const say = useWords("community");
  const set = (at: number, part: Partial<Line>) => change(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return (
    <>
      {lines.map((line, at) => (
        <fieldset key={at} className="field">
          <legend className="label">{say("line.number", { number: at + 1 })}</legend>
          {parts.map((part) => (
            <TextField key={part} label={say(`line.${part}`)} value={line[part]} onChange={(event) => set(at, { [part]: event.target.value })} />
          ))}
          <TextField label={say("line.due")} type="date" value={line.due} onChange={(event) => set(at, { due: event.target.value })} />
          <Button small kind="plain" onClick={() => change(lines.filter((_, index) => index !== at))}>{say("line.remove")}</Button>
        </fieldset>
      ))}
      <Button small onClick={() => change([...lines, { text: "", level: "", responsible: "", due: today(), resource: "" }])}>{say("line.add")}</Button>
    </>
  );
}
