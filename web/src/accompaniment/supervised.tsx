// Routes that a companion looks after: what is due first on top, what waits for the companion beside it.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useInfiniteQuery, useQuery } from "../api/query";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { SearchBox } from "../ui/form/search_box";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatDate, formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { Consult } from "./consultation";
import { OwnTutoring } from "./own_tutoring";
import { Risks } from "./risk";
import { type Shapes, supervisedKey } from "./reads";

type Line = Shapes["SupportedView"];
/** Those whose work is with the people they were appointed to; others look after a place. */
const companions: readonly string[] = ["tutor", "curator", "mentor"];

function Due({ line }: { line: Line }) {
  const say = useWords("accompaniment");
  if (line.state === "paused") return <Tag>{say("supervised.paused")}</Tag>;
  if (!line.due) return <span>{say("supervised.nothing_due")}</span>;
  if (line.overdue_days > 0) return <Tag tone="attention">{say("supervised.overdue", { count: line.overdue_days })}</Tag>;
  return <span>{formatDate(line.due)}</span>;
}

/** Whose routes the wide list holds; who is kept to subjects is told to which. */
function Wide({ subjects }: { subjects: readonly string[] }) {
  const say = useWords("accompaniment");
  const known = useQuery({ queryKey: ["dictionaries"], queryFn: () => answered(api.GET("/api/dictionaries")), staleTime: Number.POSITIVE_INFINITY, enabled: subjects.length > 0 });
  const title = (code: string) => known.data?.subjects.find((one) => one.code === code)?.title ?? code;
  return <p className="small dim">{subjects.length > 0 ? say("supervised.wide.subjects", { subjects: subjects.map(title).join(", ") }) : say("supervised.wide")}</p>;
}

function useColumns(): Column<Line>[] {
  const say = useWords("accompaniment");
  return [
    { key: "teacher", title: say("reviews.teacher"), cell: (line) => <Link className="quiet" href={`/supervised/${line.route}`}>{line.teacher}</Link> },
    { key: "risk", title: say("supervised.risk"), cell: (line) => (line.risks.length ? <Risks risks={line.risks} /> : "—") },
    { key: "school", title: say("supervised.school"), cell: (line) => line.school },
    { key: "due", title: say("supervised.due"), cell: (line) => (
      <>
        <Due line={line} />
        {line.items_cancelled > 0 && <Tag tone="danger">{say("cancelled", { count: line.items_cancelled })}</Tag>}
      </>
    ) },
    { key: "done", title: say("supervised.done"), number: true, cell: (line) => say("supervised.done.of", { done: line.items_done, all: line.items }) },
    { key: "waiting", title: say("supervised.waiting"), number: true, cell: (line) => line.waiting || "—" },
    { key: "unread", title: say("supervised.unread"), number: true, cell: (line) => (line.answer_late ? <Tag tone="danger">{say("supervised.unanswered", { date: formatMoment(Date.parse(line.asked_ms ?? "")) })}</Tag> : line.unread || "—") },
  ];
}

export default function SupervisedPage() {
  const say = useWords("accompaniment");
  const [search, setSearch] = useState("");
  const { duties } = useSession();
  const [mine, setMine] = useState(() => duties.some((duty) => companions.includes(duty)));
  const [order, setOrder] = useState<"risk" | "due">("risk");
  const [consulting, setConsulting] = useState(false);
  const read = useInfiniteQuery({
    queryKey: [...supervisedKey, search, mine, order],
    initialPageParam: "",
    queryFn: ({ pageParam }) => {
      const query = { ...(search ? { search } : {}), ...(mine ? { mine } : {}), order, ...(pageParam ? { after: pageParam } : {}) };
      return answered(api.GET("/api/accompanied", { params: { query } }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const today = read.data?.pages[0]?.today ?? "";
  const lines = read.data?.pages.flatMap((page) => page.routes);
  const behind = read.data?.pages[0];
  return (
    <>
      <PageHead title={say("supervised.title")} actions={lines && lines.length > 0 && <Button kind="main" onClick={() => setConsulting(true)}>{say("consult.title")}</Button>}>
        {behind && `${say("supervised.late", { count: behind.overdue })} ${say("supervised.risky", { count: behind.risky })}`}
      </PageHead>
      <OwnTutoring />
      <div className="filters">
        <SearchBox label={say("supervised.search")} value={search} search={setSearch} />
        <Checkbox label={say("supervised.mine")} checked={mine} onChange={setMine} />
        <Checkbox label={say("supervised.by_risk")} checked={order === "risk"} onChange={(on) => setOrder(on ? "risk" : "due")} />
      </div>
      {!mine && <Wide subjects={read.data?.pages[0]?.subjects ?? []} />}
      {read.error && !lines ? (
        <LoadFailed error={read.error} again={() => void read.refetch()} />
      ) : (
        <Table label={say("supervised.title")} rows={lines} columns={useColumns()} id={(line) => line.route} empty={<EmptyState title={say(mine ? "supervised.none.mine" : "supervised.none")}>{mine ? say("supervised.none.mine.hint") : undefined}</EmptyState>} />
      )}
      {consulting && lines && <Consult people={lines} today={today} close={() => setConsulting(false)} />}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}
