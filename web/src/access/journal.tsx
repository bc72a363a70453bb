// The journal of the region, the newest first, a page at a time.
import { answered, api } from "../api/client";
import { useInfiniteQuery } from "../api/query";
import type { components } from "../api/schema";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import "./access.css";
import { actWords, kindWords } from "./act_words";

type Entry = components["schemas"]["JournalLine"];
const page_rows = 100;
const shownOfDigest = 8;

function useColumns(): Column<Entry>[] {
  const say = useWords("access");
  const digest = (text: string) => text.slice(0, shownOfDigest) || say("journal.nothing");
  const change = (entry: Entry) =>
    entry.before_digest || entry.after_digest ? say("journal.change", { before: digest(entry.before_digest), after: digest(entry.after_digest) }) : say("journal.nothing");
  return [
    { key: "at", title: say("journal.at"), cell: (entry) => formatMoment(Date.parse(entry.at_ms)) },
    { key: "act", title: say("journal.act"), cell: (entry) => actWords(say, entry.act) },
    { key: "kind", title: say("journal.kind"), cell: (entry) => kindWords(say, entry.kind) },
    { key: "object", title: say("journal.object"), cell: (entry) => <span className="code-text">{entry.object}</span> },
    { key: "account", title: say("journal.account"), cell: (entry) => entry.author || (entry.account ? <span className="code-text">{entry.account}</span> : say("journal.nobody")) },
    { key: "change", title: say("journal.digests"), cell: (entry) => <span className="code-text">{change(entry)}</span> },
  ];
}

export default function JournalPage() {
  const say = useWords("access");
  const columns = useColumns();
  const read = useInfiniteQuery({
    queryKey: ["journal"],
    initialPageParam: "",
    queryFn: ({ pageParam }) => answered(api.GET("/api/journal", { params: { query: pageParam ? { before: pageParam } : {} } })),
    getNextPageParam: (page) => (page.entries.length < page_rows ? undefined : page.entries.at(-1)?.id),
  });
  const rows = read.data?.pages.flatMap((page) => page.entries);
  return (
    <>
      <PageHead title={say("journal.title")}>{say("journal.hint")}</PageHead>
      {read.error && !rows ? (
        <LoadFailed again={() => void read.refetch()} />
      ) : (
        <Table label={say("journal.title")} rows={rows} columns={columns} id={(entry) => entry.id} empty={<EmptyState title={say("journal.none")} />} />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}
