// What is proven and what a route still lacks before it may be closed, in words.
import { Icon } from "../ui/icon";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { useWords } from "../words/words";
import { type ClosingPage, type Shapes, worded } from "./reads";

type Fact = Shapes["RouteFact"];
type Variant = Shapes["ConfirmationVariant"];

function useFacts() {
  const say = useWords("recognition");
  const one = (fact: Fact) => say(`lack.${fact}`);
  return {
    all: (facts: readonly Fact[]) => facts.map(one).join(", "),
    any: (facts: readonly Fact[]) => facts.map(one).join(` ${say("or")} `),
  };
}

function VariantRow({ variant, closed }: { variant: Variant; closed: boolean }) {
  const say = useWords("recognition");
  const facts = useFacts();
  const over = variant.proved || closed;
  return (
    <li>
      <p>
        {variant.proved ? <Tag tone="ok">{say("variant.proved")}</Tag> : <Tag>{say("variant.open")}</Tag>} {worded(variant.title)}
      </p>
      {!over && variant.missing.length > 0 && <p className="small dim">{say("variant.missing", { facts: facts.all(variant.missing) })}</p>}
      {!over && variant.missing_any_of.length > 0 && <p className="small dim">{say("variant.missing", { facts: facts.any(variant.missing_any_of) })}</p>}
    </li>
  );
}

export function Missing({ page }: { page: ClosingPage }) {
  const say = useWords("recognition");
  const facts = useFacts();
  const { readiness } = page;
  const lacking = readiness.missing.filter((fact) => fact !== "confirmed");
  const whole = lacking.length === 0 && readiness.sections.length === 0 && readiness.confirmed;
  return (
    <Section title={say("missing")}>
      {whole ? (
        <Banner tone="ok" title={say("missing.nothing")} />
      ) : (
        <ul className="lacks">
          {lacking.map((fact) => (
            <li key={fact}>
              <Icon sign="dash" /> {say(`lack.${fact}`)}
            </li>
          ))}
          {readiness.sections.map((section) => (
            <li key={section.code}>
              <Icon sign="dash" /> {section.missing.length > 0 ? facts.all(section.missing) : facts.any(section.missing_any_of)}
            </li>
          ))}
          {!readiness.confirmed && (
            <li>
              <Icon sign="dash" /> {say("missing.confirmations", { count: page.confirmations_min })}
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}

export function Variants({ page }: { page: ClosingPage }) {
  const say = useWords("recognition");
  return (
    <Section title={say("variants")} aside={say("variants.enough", { count: page.confirmations_min })}>
      <ul className="lines">
        {page.variants.map((variant) => (
          <VariantRow key={variant.code} variant={variant} closed={page.state === "completed"} />
        ))}
      </ul>
    </Section>
  );
}
