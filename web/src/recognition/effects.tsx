// Routes that wait to be judged: the quality of their realisation, their effect.
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { effectsKey } from "./effect_reads";
import type { Shapes } from "./reads";

type Line = Shapes["EffectLine"];

function Lines({ title, rows }: { title: string; rows: readonly Line[] }) {
  const say = useWords("recognition");
  if (rows.length === 0) return null;
  const columns: Column<Line>[] = [
    { key: "teacher", title: say("teacher"), cell: (row) => <Link href={`/routes/${row.route}/effect`}>{row.teacher}</Link>, sort: (row) => row.teacher },
    { key: "school", title: say("school"), cell: (row) => row.school, sort: (row) => row.school },
    { key: "ends", title: say("effect.ends"), cell: (row) => formatDate(row.ends), sort: (row) => row.ends },
    { key: "controlled", title: say("effect.control"), cell: (row) => <Tag tone={row.controlled ? "ok" : "plain"}>{say(row.controlled ? "effect.yes" : "effect.ahead")}</Tag> },
    { key: "measured", title: say("effect.measured"), cell: (row) => <Tag tone={row.measured ? "ok" : "plain"}>{say(row.measured ? "effect.yes" : "effect.ahead")}</Tag> },
  ];
  return (
    <Section title={title} flush>
      <Table label={title} rows={rows} columns={columns} id={(row) => row.route} />
    </Section>
  );
}

export default function EffectsPage() {
  const say = useWords("recognition");
  const read = useQuery({ queryKey: [...effectsKey], queryFn: () => answered(api.GET("/api/effects")) });
  return (
    <>
      <PageHead title={say("effects.title")} />
      <Loaded read={read} lines={5}>
        {({ to_control, to_conclude }) => to_control.length + to_conclude.length === 0 ? (
          <EmptyState title={say("effects.none")}>{say("effects.none.hint")}</EmptyState>
        ) : (
          <>
            <Lines title={say("effects.to_control")} rows={to_control} />
            <Lines title={say("effects.to_conclude")} rows={to_conclude} />
          </>
        )}
      </Loaded>
    </>
  );
}
