// What the checks of the regulation found: gates first, then warnings; the same words for the author and the head.
import { useCompetencyTitles } from "../api/competencies";
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { formatDate } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import type { Remark } from "./place";

interface RemarksProps {
  remarks: readonly Remark[];
  items: readonly { id: string; title: string }[];
  sections?: readonly { code: string; title: { ru: string; en: string } }[];
}

function useSubjects({ items, sections = [] }: RemarksProps) {
  const titleOf = useCompetencyTitles();
  const language = document.documentElement.lang === "en" ? "en" : "ru";
  return (remark: Remark) =>
    remark.items
      .map((item) => {
        if (remark.check === "weekly_load") return formatDate(item, "day");
        if (remark.check === "uncovered_deficit") return titleOf(item);
        if (remark.check === "sections") return sections.find((section) => section.code === item)?.title[language] ?? item;
        return items.find((one) => one.id === item)?.title ?? item;
      })
      .join(", ");
}

/** What a remark names beside its items: the day or number that was passed, or the seasons of the regulation. */
function useValues() {
  const { language } = useLanguage();
  return ({ check, limit, seasons }: Remark) => ({
    limit: check === "term" ? formatDate(limit) : limit,
    seasons: (seasons ?? []).map((title) => (language === "en" ? title.en : title.ru)).join(", ") || "none",
  });
}

export function Remarks(props: RemarksProps) {
  const say = useWords("route");
  const subjects = useSubjects(props);
  const values = useValues();
  if (props.remarks.length === 0) return null;
  return (
    <div className="notes">
      {props.remarks.map((remark) => (
        <Banner key={remark.check} tone={remark.severity === "gate" ? "danger" : "attention"} title={say(`check.${remark.check}`, values(remark))}>
          {remark.items.length > 0 && <p>{subjects(remark)}</p>}
        </Banner>
      ))}
    </div>
  );
}

function Missing({ remarks, ...props }: RemarksProps) {
  const say = useWords("route");
  const subjects = useSubjects({ remarks, ...props });
  const values = useValues();
  return (
    <ul className="todo-list">
      {remarks.map((remark) => (
        <li key={remark.check}>
          {say(`todo.${remark.check}`, values(remark))}
          {remark.items.length > 0 && <span className="dim"> {subjects(remark)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What is still to do before the first sending, said calmly: nothing was done wrong yet. */
export function Checklist(props: RemarksProps) {
  const say = useWords("route");
  const gates = props.remarks.filter((remark) => remark.severity === "gate");
  const wishes = props.remarks.filter((remark) => remark.severity !== "gate");
  if (props.remarks.length === 0) return null;
  return (
    <Section title={say("todo")} aside={gates.length > 0 ? say("todo.left", { count: gates.length }) : say("todo.ready")} flush>
      {gates.length > 0 && <Missing {...props} remarks={gates} />}
      {wishes.length > 0 && (
        <Details summary={say("todo.wishes", { count: wishes.length })}>
          <Missing {...props} remarks={wishes} />
        </Details>
      )}
    </Section>
  );
}

/** In one line, for a table: «нет переноса, нагрузка». */
export function useRemarkWords() {
  const say = useWords("route");
  return (remarks: readonly Remark[]) => remarks.map((remark) => say(`check.short.${remark.check}`)).join(", ");
}
