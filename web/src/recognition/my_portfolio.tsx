// The card of a person: routes, certificates, products, tasks for the time after.
import { answered, api } from "../api/client";
import { useParts } from "../api/parts";
import { useQuery } from "../api/query";
import { useSession } from "../api/session";
import { ButtonLink } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { NextTasks } from "./closing_body";
import { KeptCards, useKeptCards } from "./kept_cards";
import { ProductFacts } from "./product_view";
import "./recognition.css";
import { type Shapes, worded } from "./reads";

type Certificate = Shapes["Certificate"];
type PortfolioRoute = Shapes["PortfolioRoute"];

/** `certified`: whether a route may end with a certificate here. */
function useRouteColumns(certified: boolean): Column<PortfolioRoute>[] {
  const say = useWords("recognition");
  const columns: Column<PortfolioRoute>[] = [
    { key: "term", title: say("portfolio.term"), cell: (route) => formatPeriod(route.starts, route.closed_on ?? route.ends) },
    { key: "state", title: say("facts.state"), cell: (route) => <Tag tone={route.state === "completed" ? "ok" : "plain"}>{say(`state.${route.state}`)}</Tag> },
    { key: "items", title: say("facts.items"), cell: (route) => say("facts.of", { done: route.items_done, all: route.items }) },
    { key: "hours", title: say("portfolio.hours"), number: true, cell: (route) => route.hours_done },
    { key: "grounds", title: say("portfolio.grounds"), cell: (route) => route.grounds.map(worded).join("; ") || "—" },
    { key: "certificate", title: say("certificate"), cell: (route) => route.certificate?.number ?? "—" },
  ];
  return certified ? columns : columns.filter(({ key }) => key !== "certificate");
}

function useCertificateColumns(): Column<Certificate>[] {
  const say = useWords("recognition");
  return [
    { key: "number", title: say("certificate.number"), cell: (one) => one.number },
    { key: "day", title: say("certificate.day"), cell: (one) => formatDate(one.issued_on) },
    { key: "grounds", title: say("portfolio.grounds"), cell: (one) => one.grounds },
    { key: "state", title: say("facts.state"), cell: (one) => <Tag tone={one.state === "issued" ? "ok" : "attention"}>{say(one.state === "issued" ? "certificate.valid" : "certificate.annulled")}</Tag> },
    {
      key: "file",
      title: say("certificate.file"),
      cell: (one) => <a href={`/api/papers/${one.paper}/file`} download aria-label={say("certificate.file.of", { number: one.number })}>{say("certificate.pdf")}</a>,
    },
  ];
}

function Card({ portfolio }: { portfolio: Shapes["Portfolio"] }) {
  const say = useWords("recognition");
  const parts = useParts(useSession().region);
  const certified = portfolio.certificates.length > 0 || parts?.certificates !== false;
  const routes = useRouteColumns(certified);
  const certificates = useCertificateColumns();
  return (
    <>
      <Section title={say("portfolio.routes")} flush>
        <Table label={say("portfolio.routes")} rows={portfolio.routes} columns={routes} id={(route) => route.route} empty={<EmptyState title={say("portfolio.none")} />} />
      </Section>
      {certified && (
        <Section title={say("certificates")} flush>
          <Table label={say("certificates")} rows={portfolio.certificates} columns={certificates} id={(one) => one.paper} empty={<EmptyState title={say("certificates.none")}>{say("certificates.none.hint")}</EmptyState>} />
        </Section>
      )}
      <KeptCards />
      {portfolio.products.length > 0 && (
        <Section title={say("products")}>
          <ul className="lines">
            {portfolio.products.map((product) => (
              <li key={product.product}>
                <ProductFacts product={product} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <NextTasks tasks={portfolio.tasks} />
    </>
  );
}

export default function MyPortfolioPage() {
  const say = useWords("recognition");
  useKeptCards();  // asked for beside the portfolio, not after it
  const read = useQuery({ queryKey: ["portfolio"], queryFn: () => answered(api.GET("/api/my/portfolio")) });
  return (
    <>
      <PageHead title={say("portfolio.title")} actions={<ButtonLink kind="main" to="/my/closing">{say("to_closing")}</ButtonLink>}>
        {say("portfolio.hint")}
      </PageHead>
      <Loaded read={read} lines={6}>
        {(portfolio) => <Card portfolio={portfolio} />}
      </Loaded>
    </>
  );
}
