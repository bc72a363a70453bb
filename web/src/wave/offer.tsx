// One offered route with its reasons: what each activity closes, where seats are short, what could not be had. Whoever composes
// for the teacher takes it here.
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { formatNumber, formatPercent, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { type OfferView, offerTones } from "./parts";

type Reason = OfferView["reasons"][number];
type Wanted = OfferView["wanted"][number];

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const say = useWords("wave");
  const titleOf = useCompetencyTitles();
  const columns: Column<Reason>[] = [
    { key: "what", title: say("view.what"), cell: ({ item, scarce }) => <><Link href={`/catalogue/${item.activity}`}>{item.title}</Link>{scarce && <> <Tag tone="attention">{say("view.scarce")}</Tag></>}</> },
    { key: "days", title: say("view.days"), cell: ({ item }) => formatPeriod(item.starts, item.ends) },
    { key: "covers", title: say("view.covers"), cell: ({ covers }) => covers.map(titleOf).join("; ") || "—" },
    { key: "hours", title: say("view.hours"), number: true, cell: ({ item }) => formatNumber(item.hours, 0) },
  ];
  return <Table label={say("view.items")} rows={reasons} columns={columns} id={({ item }) => item.session} empty={<p>{say("view.empty")}</p>} />;
}

function Waits({ wanted }: { wanted: readonly Wanted[] }) {
  const say = useWords("wave");
  const columns: Column<Wanted>[] = [
    { key: "what", title: say("view.what"), cell: ({ item }) => item.title },
    { key: "days", title: say("view.days"), cell: ({ item }) => formatPeriod(item.starts, item.ends) },
    { key: "before", title: say("view.before"), number: true, cell: ({ before }) => (before === 0 ? say("view.before.none") : formatNumber(before, 0)) },
  ];
  return <Section title={say("view.waits")}><Table label={say("view.waits")} rows={wanted} columns={columns} id={({ item }) => item.session} /></Section>;
}

function Lacks({ lacks }: { lacks: readonly string[] }) {
  const say = useWords("wave");
  const titleOf = useCompetencyTitles();
  const named = (tag: string) => (tag === "kind transfer" ? say("kind.transfer") : tag === "kind reflection" ? say("kind.reflection") : titleOf(tag.replace(/^need /, "")));
  return <p>{say("view.lacks", { what: lacks.map(named).join("; ") })}</p>;
}

function Shown({ view, close }: { view: OfferView; close: () => void }) {
  const say = useWords("wave");
  const { line, hours, reasons, wanted, lacks, may_answer } = view;
  const accept = useAct((_: null, once) => answered(api.POST("/api/wave-offers/{offer}/acceptance", { params: { path: { offer: line.offer } }, ...once })), {
    refresh: [["wave-offers"], ["wave-offer", line.offer]],
  });
  const words = typeof line.share === "number" ? say("view.share", { share: formatPercent(line.share), hours }) : say("view.hours.all", { hours });
  return (
    <>
      <p className="row"><Tag tone={offerTones[line.state]}>{say(`offer.${line.state}`)}</Tag><span className="dim">{line.school}</span></p>
      {reasons.length > 0 && <p>{words}</p>}
      {accept.answer && <Banner tone="ok" title={say("view.accepted")} />}
      {accept.refusal && <Banner tone="danger" title={accept.refusal.lost ? say("lost") : accept.refusal.beside()} />}
      <Reasons reasons={reasons} />
      {lacks.length > 0 && <Lacks lacks={lacks} />}
      {wanted.length > 0 && <Waits wanted={wanted} />}
      <div className="actions gap-top">
        {may_answer && <Button kind="main" running={accept.running} onClick={() => accept.run(null)}>{say("view.accept")}</Button>}
        {line.route && <Link className="btn" href={`/routes/${line.route}`}>{say("view.route")}</Link>}
        <Button onClick={close}>{say("view.close")}</Button>
      </div>
    </>
  );
}

export function OfferShown({ offer, close }: { offer: string; close: () => void }) {
  const say = useWords("wave");
  const read = useQuery({ queryKey: ["wave-offer", offer], queryFn: () => answered(api.GET("/api/wave-offers/{offer}", { params: { path: { offer } } })) });
  return (
    <Dialog open wide title={read.data?.line.name ?? say("view.items")} close={close}>
      <Loaded read={read}>{(view) => <Shown view={view} close={close} />}</Loaded>
    </Dialog>
  );
}
