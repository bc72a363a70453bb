// What was done with the reader's own data, the newest first.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Section } from "../ui/page/section";
import { type Column, Table } from "../ui/list/table";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { entryWords, kindWords } from "./act_words";

type Entry = components["schemas"]["JournalLine"];

export function OwnEntries() {
  const say = useWords("access");
  const read = useQuery({ queryKey: ["journal", "own"], queryFn: () => answered(api.GET("/api/journal/own")) });
  const columns: Column<Entry>[] = [
    { key: "what", title: say("journal.act"), cell: (entry) => entryWords(say, entry) },
    { key: "kind", title: say("journal.kind"), cell: (entry) => kindWords(say, entry.kind) },
    { key: "who", title: say("journal.account"), cell: (entry) => entry.author || say("journal.nobody") },
    { key: "at", title: say("journal.at"), cell: (entry) => formatMoment(Date.parse(entry.at_ms)) },
  ];
  return (
    <Section title={say("own.title")}>
      <Loaded read={read}>
        {({ entries }) => (
          <Table label={say("own.title")} rows={entries} columns={columns} id={(entry) => entry.id} empty={<EmptyState title={say("own.none")}>{say("own.none.hint")}</EmptyState>} />
        )}
      </Loaded>
    </Section>
  );
}
