// How much of a thing is done, with what waits for review behind it.
import { formatPercent } from "../../words/format";
import { useWords } from "../../words/words";
import { classes } from "../classes";

interface ProgressProps {
  /** What is measured; read aloud before the percent. */
  label?: string;
  /** Shares, 0 to 1. */
  done: number;
  waiting?: number;
  thin?: boolean;
}

export function ProgressBar({ label, done, waiting = 0, thin }: ProgressProps) {
  const say = useWords("ui");
  const percent = formatPercent(done);
  const words = waiting ? say("progress.part", { percent, part: formatPercent(waiting) }) : say("progress.done", { percent });
  const width = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <svg className={classes("bar", thin && "thin")} role="img" aria-label={label ? `${label}: ${words}` : words}>
      <rect className="b-rail" width="100%" height="100%" rx="4" />
      {waiting > 0 && <rect className="b-part" width={width(done + waiting)} height="100%" rx="4" />}
      <rect className="b-fill" width={width(done)} height="100%" rx="4" />
    </svg>
  );
}
