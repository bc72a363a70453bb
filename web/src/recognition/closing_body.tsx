// The end of a route on one page, for its person and for those who help.
import type { ReactNode } from "react";
import { ButtonLink } from "../ui/form/button";
import { Facts } from "../ui/list/facts";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag, type TagTone } from "../ui/show/tag";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { Missing, Variants } from "./missing";
import { Outcomes } from "./outcomes";
import { ProductFacts } from "./product_view";
import "./recognition.css";
import type { ClosingPage, Shapes } from "./reads";

function FormRow({ title, form, mark, to }: { title: string; form: "questionnaire" | "survey"; mark: Shapes["FormMark"]; to?: string }) {
  const say = useWords("recognition");
  const state = mark.state ?? "none";
  const tone: TagTone = state === "submitted" ? "ok" : state === "draft" ? "accent" : "plain";
  return (
    <li className="row row-between">
      <span>
        {title} <Tag tone={tone}>{say(`form.${state}`, { form, done: mark.answered, all: mark.questions })}</Tag>
      </span>
      {to && <ButtonLink small to={to}>{say(state === "submitted" ? "open.read" : "open.fill")}</ButtonLink>}
    </li>
  );
}

function Forms({ page, own }: { page: ClosingPage; own: boolean }) {
  const say = useWords("recognition");
  return (
    <Section title={say("forms")}>
      <ul className="lines">
        <FormRow title={say("reflexive.title")} form="questionnaire" mark={page.reflexive} to={own ? "/my/reflection" : undefined} />
        {page.satisfaction && <FormRow title={say("satisfaction.title")} form="survey" mark={page.satisfaction} to={own ? "/my/satisfaction" : undefined} />}
      </ul>
    </Section>
  );
}

function ProductPart({ page, own }: { page: ClosingPage; own: boolean }) {
  const say = useWords("recognition");
  const open = own && page.may.reflect && <ButtonLink small to="/my/product">{say(page.product ? "product.change" : "product.add")}</ButtonLink>;
  return (
    <Section title={say("product")} aside={open}>
      {page.product ? <ProductFacts product={page.product} /> : <p className="small dim">{say("product.none")}</p>}
    </Section>
  );
}

function Confirmations({ page }: { page: ClosingPage }) {
  const say = useWords("recognition");
  if (page.confirmations.length === 0) return null;
  return (
    <Section title={say("confirmations")}>
      <ul className="lines">
        {page.confirmations.map((one) => (
          <li key={one.fact}>
            {say(`fact.${one.fact}`)}: {one.detail}
            <p className="small dim">{say("confirmations.by", { name: one.name, day: formatDate(one.confirmed_on) })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function NextTasks({ tasks }: { tasks: readonly Shapes["NextTask"][] }) {
  const say = useWords("recognition");
  if (tasks.length === 0) return null;
  return (
    <Section title={say("tasks.title")}>
      <ul className="lines">
        {tasks.map((task) => (
          <li key={task.id}>
            {task.text} {task.state === "carried" ? <Tag tone="ok">{say("tasks.carried")}</Tag> : <Tag>{say("tasks.open")}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CertificateNote({ page }: { page: ClosingPage }) {
  const say = useWords("recognition");
  const { certificate } = page;
  if (!certificate) return null;
  return (
    <Banner tone="ok" title={say("certificate.issued", { number: certificate.number, day: formatDate(certificate.issued_on) })}>
      <p>
        <a href={`/api/papers/${certificate.paper}/file`} download>{say("certificate.open")}</a>
      </p>
    </Banner>
  );
}

export function ClosingBody({ page, own, actions }: { page: ClosingPage; own: boolean; actions?: ReactNode }) {
  const say = useWords("recognition");
  const proved = page.variants.filter((variant) => variant.proved).length;
  return (
    <>
      <CertificateNote page={page} />
      <Facts
        facts={[
          { name: say("facts.items"), value: say("facts.of", { done: page.items_done, all: page.items }) },
          { name: say("facts.confirmations"), value: proved },
          { name: say("facts.state"), value: say(`state.${page.state}`) },
        ]}
      />
      {page.state !== "completed" && <Missing page={page} />}
      {actions}
      <Variants page={page} />
      <Outcomes page={page} />
      <Forms page={page} own={own} />
      <ProductPart page={page} own={own} />
      <Confirmations page={page} />
      <NextTasks tasks={page.tasks} />
    </>
  );
}
