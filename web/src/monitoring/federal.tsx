// Exports for federal reporting: made by the fixed template, taken as CSV or XLSX with their checksums.
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";

type Export = components["schemas"]["FederalExport"];

const key = ["federal-exports"];

function Take({ made, format }: { made: Export; format: "csv" | "xlsx" }) {
  const say = useWords("monitoring");
  const name = say(`federal.${format}`);
  return <a href={`/api/federal-exports/${made.id}/file?format=${format}`} download aria-label={say("federal.take", { format: name, date: formatDate(made.made_on) })}>{name}</a>;
}

export default function FederalPage() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/federal-exports")) });
  const make = useAct((_: null, once) => answered(api.POST("/api/federal-exports", { ...once })), { refresh: [key] });
  const columns: Column<Export>[] = [
    { key: "made", title: say("federal.made"), cell: (one) => formatDate(one.made_on) },
    { key: "span", title: say("federal.span"), cell: (one) => say("federal.span.words", { since: formatDate(one.since), until: formatDate(one.until) }) },
    { key: "by", title: say("federal.by"), cell: (one) => one.author_name },
    { key: "take", title: "", cell: (one) => <><Take made={one} format="csv" /> <Take made={one} format="xlsx" /></> },
    { key: "csv", title: say("federal.sum.csv"), cell: (one) => <code className="small">{one.csv_sha256}</code> },
    { key: "xlsx", title: say("federal.sum.xlsx"), cell: (one) => <code className="small">{one.xlsx_sha256}</code> },
  ];
  return (
    <>
      <PageHead title={say("federal.title")}>{say("federal.hint")}</PageHead>
      <Button kind="main" running={make.running} onClick={() => make.run(null)}>{say("federal.make")}</Button>
      {make.refusal && <Banner tone="danger">{make.refusal.beside()}</Banner>}
      <Loaded read={read}>
        {({ exports }) => <Table label={say("federal.title")} rows={exports} columns={columns} id={(one) => one.id} empty={<EmptyState title={say("federal.none")} />} />}
      </Loaded>
    </>
  );
}
