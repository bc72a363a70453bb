// The documents that the regulation wants of a school: what there is, with its number, day and file, and what is missing.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { currentLanguage, useWords } from "../words/words";
import { QualitySection } from "./quality_section";
import { RegisterRecord } from "./register_record";

type Kind = components["schemas"]["KindOfSchool"];
type Page = components["schemas"]["SchoolRecords"];

function titleOf(kind: Kind) {
  return currentLanguage() === "en" ? kind.rule.title.en : kind.rule.title.ru;
}

function Shown({ page }: { page: Page }) {
  const say = useWords("governance");
  const [open, setOpen] = useState<Kind>();
  const own = page.kinds.find((kind) => kind.may_keep);
  const several = new Set(page.kinds.map((kind) => kind.school)).size > 1;
  const columns: Column<Kind>[] = [
    { key: "kind", title: say("record.kind"), cell: titleOf },
    { key: "state", title: say("record.state"), cell: ({ record, rule }) => (record ? <Tag tone={rule.marks.length > record.marks_held ? "info" : "ok"}>{rule.marks.length > 0 ? say("record.marks", { held: record.marks_held, all: rule.marks.length }) : say("record.there")}</Tag> : <Tag tone="attention">{say("record.missing")}</Tag>) },
    { key: "number", title: say("record.number"), cell: ({ record }) => record && (record.number ? say("record.numbered", { number: record.number, date: formatDate(record.date) }) : formatDate(record.date)) },
    { key: "file", title: say("record.file"), cell: ({ record }) => record?.file_name && <a href={`/api/school-records/${record.id}/file`} download>{record.file_name}</a> },
    { key: "open", title: "", cell: (kind) => kind.may_keep && <Button small aria-label={say(kind.record ? "record.correct.of" : "record.register.of", { title: titleOf(kind) })} onClick={() => setOpen(kind)}>{say(kind.record ? "record.correct" : "record.register")}</Button> },
  ];
  if (several) columns.splice(1, 0, { key: "school", title: say("school"), cell: (kind) => kind.school_title });
  return (
    <>
      <Table label={say("record.title")} rows={page.kinds} columns={columns} id={(kind) => `${kind.school} ${kind.rule.kind}`} empty={<EmptyState title={say("not_here")} />} />
      {own && <QualitySection school={own.school} />}
      {open && <RegisterRecord key={`${open.school} ${open.rule.kind}`} kind={open} title={titleOf(open)} today={page.today} close={() => setOpen(undefined)} />}
    </>
  );
}

export default function RecordsPage() {
  const say = useWords("governance");
  const read = useQuery({ queryKey: ["school-records"], queryFn: () => answered(api.GET("/api/school-records")) });
  return (
    <>
      <PageHead title={say("record.title")}>{say("record.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
