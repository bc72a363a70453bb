// Control of execution: the stages of the regulation, and in each the municipalities and schools that are late, with who
// answers for them.
import { useLocation, useSearch } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { currentLanguage, useWords } from "../words/words";

type Shapes = components["schemas"];
type Page = Shapes["Execution"];

interface Asked {
  stage?: string;
  at?: string;
}

/** What is shown stands in the address, so that the browser's way back goes up again. */
function useAsked(): [Asked, (asked: Asked) => void] {
  const [, go] = useLocation();
  const search = new URLSearchParams(useSearch());
  const given = { stage: search.get("stage") ?? undefined, at: search.get("at") ?? undefined };
  return [given, (asked) => go(`/execution?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value))}`)];
}

const titleOf = ({ number, title }: Shapes["StageLine"]) => `${number === undefined || number === null ? "" : `${number}. `}${currentLanguage() === "en" ? title.en : title.ru}`;

function Stages({ page, choose }: { page: Page; choose: (stage: string) => void }) {
  const say = useWords("monitoring");
  const state = ({ watched, late }: Shapes["StageLine"]) => {
    if (!watched) return say("execution.unwatched");
    return late > 0 ? <Tag tone="attention">{say("execution.late", { count: late })}</Tag> : <Tag tone="ok">{say("execution.in_time")}</Tag>;
  };
  const columns: Column<Shapes["StageLine"]>[] = [
    { key: "stage", title: say("execution.stage"), cell: titleOf },
    { key: "state", title: say("execution.state"), cell: state },
    { key: "since", title: say("execution.since"), cell: ({ since }) => (since ? formatDate(since) : "—") },
    { key: "open", title: "", cell: (stage) => stage.late > 0 && <Button small kind="plain" aria-label={say("execution.open.of", { stage: titleOf(stage) })} onClick={() => choose(stage.code)}>{say("execution.open")}</Button> },
  ];
  return <Table label={say("execution.stages")} rows={page.stages} columns={columns} id={({ code }) => code} />;
}

function Units({ page, open }: { page: Page; open: (at: string) => void }) {
  const say = useWords("monitoring");
  const stage = page.stages.find(({ code }) => code === page.stage);
  const columns: Column<Shapes["LateUnit"]>[] = [
    { key: "title", title: say("execution.unit"), cell: (unit) => (unit.opens ? <Button small kind="plain" onClick={() => open(unit.path)}>{unit.title}</Button> : unit.title), sort: ({ title }) => title },
    { key: "places", title: say("execution.places"), number: true, cell: ({ places }) => places, sort: ({ places }) => places },
    { key: "due", title: say("execution.since"), cell: ({ due }) => formatDate(due), sort: ({ due }) => due },
    { key: "days", title: say("execution.days"), number: true, cell: ({ days }) => days, sort: ({ days }) => days },
    { key: "people", title: say("execution.people"), number: true, cell: ({ people }) => people ?? "—" },
    { key: "responsible", title: say("execution.responsible"), cell: ({ responsible }) => responsible || say("execution.nobody") },
  ];
  return (
    <Section title={stage ? titleOf(stage) : say("execution.units")} aside={say("execution.hidden", { count: page.people_min })}>
      <Table label={say("execution.units")} rows={page.units} columns={columns} id={({ path }) => path} empty={<EmptyState title={say("execution.none")} />} />
    </Section>
  );
}

export default function ExecutionPage() {
  const say = useWords("monitoring");
  const [asked, ask] = useAsked();
  const read = useQuery({ queryKey: ["execution", asked], queryFn: () => answered(api.GET("/api/execution", { params: { query: asked } })), placeholderData: (before) => before });
  const file = `/api/execution/file${asked.at ? `?at=${encodeURIComponent(asked.at)}` : ""}`;
  return (
    <>
      <PageHead title={say("execution.title")} actions={<a className="btn" href={file} download>{say("export")}</a>}>{say("execution.hint")}</PageHead>
      <Loaded read={read} lines={6}>
        {(page) => (
          <>
            <div className="row row-between">
              <h2>{page.at_title}</h2>
              {page.above && <Button small sign="up" onClick={() => ask({ ...asked, at: page.above ?? undefined })}>{say("up")}</Button>}
            </div>
            <Stages page={page} choose={(stage) => ask({ ...asked, stage })} />
            {page.stage !== "" && <Units page={page} open={(at) => ask({ stage: page.stage, at })} />}
          </>
        )}
      </Loaded>
    </>
  );
}
