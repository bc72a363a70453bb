// What waits for a reviewer, the longest first: accept many at once, look at one and return it with a comment.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useInfiniteQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { SearchBox } from "../ui/form/search_box";
import { More } from "../ui/list/pagination";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatMoment, formatNumber } from "../words/format";
import { currentLanguage, useWords } from "../words/words";
import "./accompaniment.css";
import { EvidenceContent } from "./evidence";
import { ReturnEvidence } from "./return_evidence";
import { type Shapes, reviewsKey } from "./reads";

export type ReviewLine = Shapes["ReviewLine"];
type Outcomes = Shapes["ReviewOutcomes"];

function useReviews(search: string) {
  return useInfiniteQuery({
    queryKey: [...reviewsKey, search],
    initialPageParam: "",
    queryFn: ({ pageParam }) => {
      const query = { ...(search ? { search } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return answered(api.GET("/api/reviews", { params: { query } }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

function Told({ outcomes, lines }: { outcomes: Outcomes; lines: readonly ReviewLine[] }) {
  const say = useWords("accompaniment");
  const left = outcomes.outcomes.filter((one) => !one.decided);
  const done = outcomes.outcomes.length - left.length;
  const name = (id: string) => lines.find((line) => line.evidence.evidence === id)?.teacher ?? "";
  return (
    <Banner tone={left.length ? "attention" : "ok"} title={say("reviews.accepted", { count: done })}>
      {left.length > 0 && (
        <ul>
          {left.map((one) => (
            <li key={one.evidence}>
              {name(one.evidence)} {currentLanguage() === "en" ? one.en : one.ru}
            </li>
          ))}
        </ul>
      )}
    </Banner>
  );
}

function useColumns(open: (line: ReviewLine) => void): Column<ReviewLine>[] {
  const say = useWords("accompaniment");
  return [
    { key: "teacher", title: say("reviews.teacher"), cell: (line) => <Link className="quiet" href={`/supervised/${line.route}`}>{line.teacher}</Link>, sort: (line) => line.teacher },
    { key: "title", title: say("reviews.activity"), cell: (line) => line.title, sort: (line) => line.title },
    { key: "evidence", title: say("reviews.evidence"), cell: (line) => <EvidenceContent evidence={line.evidence} /> },
    { key: "sent", title: say("reviews.sent"), cell: (line) => formatMoment(Date.parse(line.evidence.sent_ms)) },
    {
      key: "return",
      title: "",
      cell: (line) => (
        <Button small aria-label={say("reviews.return.of", { name: line.teacher })} onClick={() => open(line)}>
          {say("reviews.return")}
        </Button>
      ),
    },
  ];
}

/** How fast the reader reviews; nobody else is told. */
function Pace({ own }: { own: Shapes["OwnPace"] | undefined }) {
  const say = useWords("accompaniment");
  if (!own || own.decided === 0) return null;
  return <p className="small dim">{say("reviews.pace", { count: own.decided, hours: formatNumber(Math.round(own.hours)) })}</p>;
}

export default function ReviewsPage() {
  const say = useWords("accompaniment");
  const [search, setSearch] = useState("");
  const [opened, setOpened] = useState<ReviewLine>();
  const [decided, setDecided] = useState<readonly ReviewLine[]>([]);
  const read = useReviews(search);
  const lines = read.data?.pages.flatMap((page) => page.reviews);
  const ids = (lines ?? []).map((line) => line.evidence.evidence);
  const selection = useSelection(ids);
  const accept = useAct(
    (chosen: readonly ReviewLine[], once) => {
      const decisions = chosen.map(({ evidence }) => ({ evidence: evidence.evidence, revision: evidence.revision, decision: "accepted" as const }));
      return answered(api.POST("/api/reviews", { body: { decisions }, ...once }));
    },
    { refresh: [[...reviewsKey]], done: selection.clear },
  );
  const run = () => {
    const chosen = (lines ?? []).filter((line) => selection.picked.has(line.evidence.evidence));
    setDecided(chosen);
    accept.run(chosen);
  };
  const action = (
    <Button kind="main" disabled={selection.picked.size === 0} running={accept.running} onClick={run}>
      {say("reviews.accept", { count: selection.picked.size })}
    </Button>
  );
  return (
    <>
      <PageHead title={say("reviews.title")}>{say("reviews.waiting", { count: read.data?.pages[0]?.waiting ?? 0 })}</PageHead>
      <Pace own={read.data?.pages[0]?.own} />
      <div className="filters">
        <SearchBox label={say("reviews.search")} value={search} search={setSearch} />
      </div>
      {accept.answer && <Told outcomes={accept.answer} lines={decided} />}
      {accept.refusal && <Banner tone="danger">{accept.refusal.lost ? say("lost") : accept.refusal.beside()}</Banner>}
      {read.error && !lines ? (
        <LoadFailed error={read.error} again={() => void read.refetch()} />
      ) : (
        <Table
          label={say("reviews.title")}
          rows={lines}
          columns={useColumns(setOpened)}
          id={(line) => line.evidence.evidence}
          picking={{ selection, name: (line) => `${line.teacher}, ${line.title}`, actions: action }}
          empty={<EmptyState title={say("reviews.none")} />}
        />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
      {opened && <ReturnEvidence key={opened.evidence.evidence} line={opened} close={() => setOpened(undefined)} />}
    </>
  );
}
