// The route that a planning wave offers: what is in it, until when its seats are held, and the answer.
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Asked } from "../ui/show/asked";
import { Banner } from "../ui/show/banner";
import { formatDate, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, homeKey, keepRoute } from "./reads";

const key = ["offered-route"];

type Offered = Shapes["OfferedRoute"];
type Item = Offered["items"][number];

function Answer({ offered }: { offered: Offered }) {
  const say = useWords("route");
  const path = { params: { path: { offer: offered.offer } } };
  const refresh = [key, [...homeKey]];
  const accept = useAct((_: null, once) => answered(api.POST("/api/my/offered-routes/{offer}/acceptance", { ...path, ...once })), { refresh, done: keepRoute });
  const decline = useAct((_: null, once) => answered(api.POST("/api/my/offered-routes/{offer}/refusal", { ...path, ...once })), { refresh });
  const { refusal } = accept;
  return (
    <>
      {refusal && <Banner tone="danger" title={refusal.beside()} />}
      <div className="actions gap-top">
        {offered.may_accept && <Button kind="main" running={accept.running} onClick={() => accept.run(null)}>{say("offered.accept")}</Button>}
        <Asked word={say("offered.decline")} question={say("offered.decline.question")} running={decline.running} refusal={decline.refusal?.beside()} run={() => decline.runAsync(null)}>
          <p>{say("offered.decline.means")}</p>
        </Asked>
      </div>
      <p className="small dim">{offered.may_accept || !offered.composers ? say("offered.swap") : say("offered.composers", { who: offered.composers })}</p>
    </>
  );
}

/** Nothing when no wave offers anything. */
export function OfferedRoute() {
  const say = useWords("route");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/my/offered-route")) });
  const offered = read.data?.offered;
  if (!offered) return null;
  const columns: Column<Item>[] = [
    { key: "title", title: say("offered.what"), cell: (item) => item.title },
    { key: "days", title: say("offered.days"), cell: (item) => formatPeriod(item.starts, item.ends) },
    { key: "where", title: say("offered.where"), cell: (item) => item.place || item.provider },
    { key: "hours", title: say("offered.hours"), number: true, cell: (item) => item.hours },
  ];
  return (
    <Section title={say("offered.title")} aside={say("offered.until", { date: formatDate(offered.held_until, "day") })}>
      <p>{say("offered.text", { hours: offered.hours })}</p>
      <Table label={say("offered.title")} rows={offered.items} columns={columns} id={(item) => item.session} />
      <Answer offered={offered} />
    </Section>
  );
}
