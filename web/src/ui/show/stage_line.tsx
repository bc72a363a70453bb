// The stages of a route and where it stands; upright on a phone.
export interface Stage {
  name: string;
  note?: string;
  state: "done" | "now" | "todo";
}

export function StageLine({ label, stages }: { label: string; stages: readonly Stage[] }) {
  return (
    <ol className="line" aria-label={label}>
      {stages.map((stage) => (
        <li key={stage.name} className={stage.state} aria-current={stage.state === "now" ? "step" : undefined}>
          <b>{stage.name}</b>
          {stage.note && <span>{stage.note}</span>}
        </li>
      ))}
    </ol>
  );
}
