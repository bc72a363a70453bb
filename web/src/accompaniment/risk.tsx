// Why a route is at risk, in words.
import { Tag } from "../ui/show/tag";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

export function Risks({ risks }: { risks: readonly Shapes["RiskReason"][] }) {
  const say = useWords("accompaniment");
  return risks.map((one) => (
    <Tag key={one.kind} tone="danger">
      {say(`risk.${one.kind}`, { count: one.count })}
    </Tag>
  ));
}
