// Accepted people: who has not signed in, not consented, has no seat; slips with one-time passwords to print.
import { useState } from "react";
import { api, answered, changeHeaders } from "../api/client";
import { useAct, useInfiniteQuery } from "../api/query";
import { refusalOf } from "../api/refusal";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type Campaign, useSubjects } from "./parts";

type Line = components["schemas"]["ApplicantLine"];
type Missing = components["schemas"]["Missing"];
const lacks: Missing[] = ["sign_in", "consent", "seat"];

/** The file is made for this click alone: passwords in it are kept nowhere. */
async function slips(campaign: string): Promise<void> {
  const answer = await fetch(`/api/campaigns/${campaign}/slips`, {
    method: "POST", body: "{}", credentials: "same-origin", headers: { "Content-Type": "application/json", ...changeHeaders() },
  });
  if (!answer.ok) throw await refusalOf(answer);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = "slips.pdf";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function Slips({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const print = useAct(() => slips(campaign.id), { refresh: [["applicants"]] });
  return (
    <>
      <p className="row">
        <Button kind="main" sign="file" running={print.running} onClick={() => print.run(null)}>
          {say("slips.print")}
        </Button>
        <span className="small dim">{say("slips.hint")}</span>
      </p>
      {print.refusal && <Banner tone="attention" title={print.refusal.lost ? say("lost") : print.refusal.beside()} />}
    </>
  );
}

function useApplicants(campaign: Campaign, missing: Missing | "", search: string) {
  return useInfiniteQuery({
    queryKey: ["applicants", campaign.id, missing, search],
    initialPageParam: "",
    queryFn: ({ pageParam }) => {
      const query = { ...(missing ? { missing } : {}), ...(search ? { search } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return answered(api.GET("/api/campaigns/{campaign}/applicants", { params: { path: { campaign: campaign.id }, query } }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function PeopleStep({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const { titles } = useSubjects();
  const [missing, setMissing] = useState<Missing | "">("");
  const [search, setSearch] = useState("");
  const read = useApplicants(campaign, missing, search);
  const yes = (done: boolean, words: string) => <Tag tone={done ? "ok" : "attention"}>{words}</Tag>;
  const columns: Column<Line>[] = [
    { key: "name", title: say("column.person"), cell: (line) => line.name },
    { key: "school", title: say("column.school"), cell: (line) => line.school || "—" },
    { key: "subject", title: say("column.subject"), cell: (line) => titles(line.subject) || "—" },
    { key: "account", title: say("column.account"), cell: (line) => yes(line.account === "used", say(`account.${line.account}`)) },
    { key: "consent", title: say("column.consent"), cell: (line) => yes(line.consented, say(line.consented ? "consent.given" : "consent.none")) },
    { key: "seat", title: say("column.seat"), cell: (line) => yes(line.sitting !== undefined, say(line.sitting ? "seat.given" : "seat.none")) },
  ];
  const rows = read.data?.pages.flatMap((page) => page.people);
  const options = lacks.map((value) => ({ value, label: say(`missing.${value}`) }));
  return (
    <>
      <Slips campaign={campaign} />
      <div className="filters gap-top">
        <SearchBox label={say("people.search")} value={search} search={setSearch} />
        <Select label={say("people.missing")} empty={say("people.everyone")} options={options} value={missing} onChange={(event) => setMissing(event.target.value as Missing | "")} />
      </div>
      <p className="small dim" role="status">{read.data ? say("people.found", { count: read.data.pages[0]?.found ?? 0 }) : ""}</p>
      {read.error && !rows ? <LoadFailed error={read.error} again={() => void read.refetch()} /> : <Table label={say("step.people")} rows={rows} columns={columns} id={(line) => line.person} empty={<EmptyState title={say("people.none")} />} />}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}
