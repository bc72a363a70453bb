// One piece of evidence as teacher and reviewer see it. A link opens elsewhere and tells nothing of where it was pressed;
// a file is always saved, never opened in place.
import type { ReactNode } from "react";
import { Icon } from "../ui/icon";
import { Tag, type TagTone } from "../ui/show/tag";
import { formatMoment, formatSize } from "../words/format";
import { useWords } from "../words/words";
import type { EvidenceView } from "./reads";

const tones: Record<EvidenceView["state"], TagTone> = { on_review: "info", accepted: "ok", correction: "attention", withdrawn: "plain" };

export function EvidenceContent({ evidence }: { evidence: EvidenceView }) {
  const say = useWords("accompaniment");
  if (evidence.kind === "link") {
    return (
      <a href={evidence.text} target="_blank" rel="noopener noreferrer nofollow">
        {evidence.text}
      </a>
    );
  }
  if (evidence.kind === "text") return <span className="pre">{evidence.text}</span>;
  return (
    <>
      <a href={`/api/evidence/${evidence.evidence}/file`} download>
        <Icon sign="file" /> {evidence.name}
      </a>{" "}
      <span className="dim">{say("evidence.size", { size: formatSize(evidence.size) })}</span>
      {evidence.text && <span className="pre">{evidence.text}</span>}
    </>
  );
}

export function EvidenceRow({ evidence, doings }: { evidence: EvidenceView; doings?: ReactNode }) {
  const say = useWords("accompaniment");
  return (
    <li>
      <p>
        <Tag tone={tones[evidence.state]}>{say(`evidence.${evidence.state}`)}</Tag> <EvidenceContent evidence={evidence} />
      </p>
      <p className="micro dim">
        {say("evidence.sent", { at: formatMoment(Date.parse(evidence.sent_ms)) })}
        {evidence.reviewer_name && ` ${say("evidence.reviewer", { name: evidence.reviewer_name })}`}
      </p>
      {evidence.comment && <p className="small">{say("evidence.comment", { comment: evidence.comment })}</p>}
      {doings}
    </li>
  );
}
