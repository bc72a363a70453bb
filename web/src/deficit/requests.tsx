// Educational requests of the people whom one helps, to read and to answer.
import { useState } from "react";
import { api, answered } from "../api/client";
import { useInfiniteQuery } from "../api/query";
import { Select } from "../ui/form/field";
import { More } from "../ui/list/pagination";
import { PageHead } from "../ui/page/section";
import { EmptyState, LoadFailed, Skeleton } from "../ui/show/waiting";
import { useWords } from "../words/words";
import "./deficit.css";
import { RequestRow } from "./request_row";

type Shown = "stated" | "answered";

export default function RequestsPage() {
  const say = useWords("deficit");
  const [state, setState] = useState<Shown | "">("stated");
  const read = useInfiniteQuery({
    queryKey: ["requests", state],
    initialPageParam: "",
    queryFn: ({ pageParam }) => {
      const query = { ...(state ? { state } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return answered(api.GET("/api/requests", { params: { query } }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = read.data?.pages.flatMap((page) => page.requests);
  const options = [{ value: "stated", label: say("request.new") }, { value: "answered", label: say("request.answered") }];
  return (
    <>
      <PageHead title={say("requests.title")}>{say("requests.hint")}</PageHead>
      <div className="filters">
        <Select label={say("filter.state")} empty={say("filter.state.any")} options={options} value={state} onChange={(event) => setState(event.target.value as Shown | "")} />
      </div>
      {read.error && !rows && <LoadFailed error={read.error} again={() => void read.refetch()} />}
      {!read.error && !rows && <Skeleton lines={4} />}
      {rows?.length === 0 && <EmptyState title={say("requests.none")} />}
      {rows?.map((row) => <RequestRow key={`${row.request.id} ${row.request.revision}`} request={row.request} name={row.name} />)}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}
