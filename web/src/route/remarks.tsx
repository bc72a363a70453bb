// What the checks of the regulation found: gates first, then warnings; the same words for the author and the head.
import { Banner } from "../ui/show/banner";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type Remark, useCompetencyTitles } from "./reads";

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

export function Remarks(props: RemarksProps) {
  const say = useWords("route");
  const subjects = useSubjects(props);
  const limit = (remark: Remark) => (remark.check === "term" ? formatDate(remark.limit) : remark.limit);
  return props.remarks.map((remark) => (
    <Banner
      key={remark.check}
      tone={remark.severity === "gate" ? "danger" : "attention"}
      title={say(`check.${remark.check}`, { limit: limit(remark) })}
    >
      {remark.items.length > 0 && <p>{subjects(remark)}</p>}
    </Banner>
  ));
}

/** In one line, for a table: «нет переноса, нагрузка». */
export function useRemarkWords() {
  const say = useWords("route");
  return (remarks: readonly Remark[]) => remarks.map((remark) => say(`check.short.${remark.check}`)).join(", ");
}
