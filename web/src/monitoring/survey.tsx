// How ready people are to recommend and what they complain of, by place; nobody by name and no number of few.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Facts } from "../ui/list/facts";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatNumber } from "../words/format";
import { useWords } from "../words/words";

type Page = components["schemas"]["Satisfaction"];
type Line = Page["places"][number];
type Topic = Page["topics"][number];

function Shown({ page }: { page: Page }) {
  const say = useWords("monitoring");
  const number = (value: number | null | undefined, hidden: boolean) => (hidden ? say("line.hidden") : value === null || value === undefined ? "—" : formatNumber(value, 1));
  const places: Column<Line>[] = [
    { key: "title", title: say("report.place"), cell: (line) => line.title, sort: (line) => line.title },
    { key: "score", title: say("survey.score.short"), number: true, cell: (line) => number(line.score, line.hidden), sort: (line) => line.score ?? -101 },
    { key: "people", title: say("survey.people"), number: true, cell: (line) => number(line.people, line.hidden) },
  ];
  const topics: Column<Topic>[] = [
    { key: "text", title: say("survey.topic"), cell: (topic) => topic.text },
    { key: "complaints", title: say("survey.complaints"), number: true, cell: (topic) => topic.complaints ?? say("line.hidden"), sort: (topic) => topic.complaints ?? -1 },
    { key: "people", title: say("survey.people"), number: true, cell: (topic) => topic.people ?? say("line.hidden") },
  ];
  const answering = page.places.filter((line) => line.hidden || (line.people ?? 0) > 0);
  return (
    <>
      <p className="small dim">{say("survey.hint", { since: formatDate(page.since), until: formatDate(page.until) })}. {say("survey.together", { count: page.people_min })}</p>
      <Facts facts={[{ name: say("survey.score"), value: number(page.total.score, page.total.hidden), note: `${say("survey.people")}: ${number(page.total.people, page.total.hidden)}` }]} />
      {page.question && <p className="small dim">{say("survey.question", { text: page.question })}</p>}
      <Section title={say("survey.places")} flush>
        <Table label={say("survey.places")} rows={answering} columns={places} id={(line) => line.path} empty={<EmptyState title={say("survey.none")} />} />
      </Section>
      <Section title={say("survey.topics")} flush>
        <p className="small dim gap-top">{say("survey.topics.hint", { count: page.people_min })}</p>
        {page.total.hidden ? <Banner>{say("survey.hidden")}</Banner> : <Table label={say("survey.topics")} rows={page.topics} columns={topics} id={(topic) => topic.question} empty={<EmptyState title={say("survey.none")} />} />}
      </Section>
    </>
  );
}

export default function SurveyPage() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: ["satisfaction"], queryFn: () => answered(api.GET("/api/satisfaction")) });
  return (
    <>
      <PageHead title={say("survey.title")} />
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
