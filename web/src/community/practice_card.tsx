// A practice as a reader sees it: problem, solution, result, evidence.
import type { ReactNode } from "react";
import { KeyValues } from "../ui/list/facts";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag, type TagTone } from "../ui/show/tag";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

const tones: Record<Shapes["PracticeState"], TagTone> = { draft: "plain", council: "attention", selected: "ok", published: "ok", withdrawn: "plain" };

export function PracticeCard({ view, children }: { view: Shapes["PracticeView"]; children?: ReactNode }) {
  const say = useWords("community");
  const { practice } = view;
  const parts = (["problem", "solution", "result", "evidence"] as const).map((part) => ({ name: say(`practice.${part}`), value: practice[part] }));
  return (
    <Section title={practice.title} aside={view.author}>
      {practice.state !== "published" && (
        <p>
          <Tag tone={tones[practice.state]}>{say(`practice.state.${practice.state}`)}</Tag>
        </p>
      )}
      {practice.reason && (
        <Banner tone="attention" title={say("practice.returned")}>
          <p>{practice.reason}</p>
        </Banner>
      )}
      <KeyValues words facts={parts} />
      {children}
    </Section>
  );
}
