// The last result by groups of competencies: a percent with its interval for each group, as the regulation asks beside
// that of each competency. A group has no required level of its own, so that it is neither a deficit nor none.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Profile, type ProfileRow } from "../ui/chart/profile";
import { Section } from "../ui/page/section";
import { formatDate } from "../words/format";
import { type Say, useWords } from "../words/words";
import { type PersonFindings, worded } from "./person";

export type ResultLine = components["schemas"]["ResultLine"];

export interface Reading {
  key: readonly string[];
  load: () => Promise<components["schemas"]["Results"]>;
}

export const myResults: Reading = { key: ["my", "results"], load: () => answered(api.GET("/api/my/results")) };
export function resultsOf(person: string): Reading {
  return { key: ["results", person], load: () => answered(api.GET("/api/people/{person}/results", { params: { path: { person } } })) };
}

const rounded = (value: number | null | undefined) => (value === null || value === undefined ? undefined : Math.round(value));

function rowOf(say: Say<"deficit">, line: ResultLine, title: string): ProfileRow {
  return {
    name: title,
    percent: rounded(line.percent),
    low: rounded(line.low),
    high: rounded(line.high),
    was: rounded(line.before?.percent),
    word: line.sufficient ? say("groups.percent", { percent: rounded(line.percent) ?? 0 }) : say("standing.unknown"),
    note: say("standing.items.count", { count: line.items }),
    sign: line.sufficient ? "dash" : "dots",
  };
}

export function Groups({ person, read }: { person: PersonFindings; read: Reading }) {
  const say = useWords("deficit");
  const results = useQuery({ queryKey: [...read.key], enabled: person.profile.length > 0, queryFn: read.load, retry: false });
  const last = results.data?.results[0];
  if (!last || last.groups.length === 0) return null;
  const day = last.finished_ms ? formatDate(last.finished_ms.slice(0, 10)) : "";
  return (
    <Section title={say("groups.title")} aside={day}>
      <Profile label={say("groups.title")} rows={last.groups.map((line) => rowOf(say, line, worded(person.groups.find(({ code }) => code === line.code)?.title) || line.title))} />
    </Section>
  );
}
