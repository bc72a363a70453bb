// How sure the measure grew with each answer, by competency: a line that falls, the first and the last width in words, and
// the table twin. It does not tell which answer was right.
import { useQuery } from "../api/query";
import { Spark } from "../ui/chart/spark";
import { Details, Twin } from "../ui/list/twin";
import { Banner } from "../ui/show/banner";
import { formatNumber } from "../words/format";
import { useWords } from "../words/words";
import type { Reading, ResultLine } from "./groups";

function useLast(read: Reading, enabled: boolean) {
  return useQuery({ queryKey: [...read.key], enabled, queryFn: read.load, retry: false }).data?.results[0];
}

/** Why one may look at the last result twice, in kind words. */
export function Doubts({ read, enabled, ofAnother = false }: { read: Reading; enabled: boolean; ofAnother?: boolean }) {
  const say = useWords("deficit");
  const doubts = useLast(read, enabled)?.doubts ?? [];
  return doubts.map((doubt) => (
    <Banner key={doubt} tone="attention" title={say(`doubt.${doubt}`)}>
      {say(ofAnother ? `doubt.${doubt}.of` : `doubt.${doubt}.means`)}
    </Banner>
  ));
}

export function Course({ read, enabled }: { read: Reading; enabled: boolean }) {
  const say = useWords("deficit");
  const lines = (useLast(read, enabled)?.competencies ?? []).filter((line) => line.course.length > 1);
  if (lines.length === 0) return null;
  const words = (line: ResultLine) => say("course.words", { first: Math.round(line.course[0] ?? 0), last: Math.round(line.course.at(-1) ?? 0), count: line.course.length - 1 });
  const most = Math.max(...lines.map((line) => line.course.length));
  const steps = Array.from({ length: most }, (_, at) => at);
  return (
    <Details printed summary={say("course.title")}>
      <h3 className="print-only">{say("course.title")}</h3>
      <p className="small dim">{say("course.aside")}</p>
      <ul className="course">
        {lines.map((line) => (
          <li key={line.code} className="row row-between">
            <span className="small">{line.title}</span>
            <span className="row">
              <Spark label={`${line.title}: ${words(line)}`} values={line.course} />
              <span className="small dim">{words(line)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Twin
        summary={say("course.twin")}
        caption={say("course.title")}
        heads={[say("course.competency"), ...steps.map((at) => (at === 0 ? say("course.before") : say("course.after", { number: at })))]}
        rows={lines.map((line) => [line.title, ...steps.map((at) => (line.course[at] === undefined ? "" : `± ${formatNumber(line.course[at] ?? 0)}`))])}
      />
    </Details>
  );
}
