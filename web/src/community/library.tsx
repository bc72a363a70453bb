// Methodical materials for everybody, and who makes the system of methodical help.
import { type FormEvent, useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { useFocusOnWrong } from "../ui/form/faults";
import { Select, TextArea, TextField } from "../ui/form/field";
import { SearchBox } from "../ui/form/search_box";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useLanguage, useWords } from "../words/words";
import type { Shapes } from "./reads";

const materialsKey = ["materials"];
const bodiesKey = ["system-bodies"];

function Publish() {
  const say = useWords("community");
  const empty = { title: "", text: "", link: "" };
  const [words, setWords] = useState(empty);
  const act = useAct((value: typeof empty, once) => answered(api.POST("/api/materials", { body: value, ...once })), { refresh: [materialsKey], done: () => setWords(empty) });
  const form = useFocusOnWrong(act.refusal);
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(words);
  };
  return (
    <Section title={say("material.new")}>
      <form ref={form} onSubmit={send}>
        <TextField label={say("title")} value={words.title} error={act.refusal?.at("/title")} onChange={(event) => setWords({ ...words, title: event.target.value })} />
        <TextArea label={say("material.text")} value={words.text} error={act.refusal?.at("/text")} onChange={(event) => setWords({ ...words, text: event.target.value })} />
        <TextField label={say("material.link")} optional type="url" value={words.link} error={act.refusal?.at("/link")} onChange={(event) => setWords({ ...words, link: event.target.value })} />
        {act.refusal?.beside("/title", "/text", "/link") && <Banner tone="danger">{act.refusal.beside("/title", "/text", "/link")}</Banner>}
        <Button kind="main" type="submit" running={act.running}>{say("material.publish")}</Button>
      </form>
    </Section>
  );
}

function Material({ view, may }: { view: Shapes["MaterialView"]; may: boolean }) {
  const say = useWords("community");
  const { material } = view;
  const act = useAct(
    (_: null, once) => answered(api.PUT("/api/materials/{material}/withdrawn", { params: { path: { material: material.id } }, body: { withdrawn: true, revision: material.revision }, ...once })),
    { refresh: [materialsKey] },
  );
  return (
    <Section title={material.title} aside={[view.author, formatDate(material.published_on)].filter(Boolean).join(", ")}>
      {material.text && <p>{material.text}</p>}
      {act.refusal && <Banner tone="danger">{act.refusal.beside()}</Banner>}
      <div className="row gap-top">
        {material.link && <a href={material.link} rel="noopener noreferrer" target="_blank">{say("material.open")}</a>}
        {may && <Button small kind="plain" running={act.running} onClick={() => act.run(null)}>{say("material.withdraw")}</Button>}
      </div>
    </Section>
  );
}

function AddBody({ kinds }: { kinds: Shapes["BodyKindRule"][] }) {
  const say = useWords("community");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const empty = { code: "", kind: kinds[0]?.code ?? "", title: "", responsible: "", contact: "" };
  const [body, setBody] = useState(empty);
  const act = useAct(
    ({ code, ...rest }: typeof empty, once) => answered(api.PUT("/api/system-bodies/{body}", { params: { path: { body: code } }, body: rest, ...once })),
    { refresh: [bodiesKey], done: () => setBody(empty) },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(body);
  };
  return (
    <form onSubmit={send} className="gap-top">
      <TextField required label={say("body.code")} value={body.code} onChange={(event) => setBody({ ...body, code: event.target.value })} />
      <Select label={say("body.kind")} value={body.kind} options={kinds.map((one) => ({ value: one.code, label: one.title[language] }))} onChange={(event) => setBody({ ...body, kind: event.target.value })} />
      <TextField label={say("title")} value={body.title} error={act.refusal?.at("/title")} onChange={(event) => setBody({ ...body, title: event.target.value })} />
      <TextField label={say("body.responsible")} optional value={body.responsible} onChange={(event) => setBody({ ...body, responsible: event.target.value })} />
      <TextField label={say("body.contact")} optional value={body.contact} onChange={(event) => setBody({ ...body, contact: event.target.value })} />
      {act.refusal?.beside("/title") && <Banner tone="danger">{act.refusal.beside("/title")}</Banner>}
      <Button type="submit" running={act.running}>{say("body.add")}</Button>
    </form>
  );
}

function Bodies() {
  const say = useWords("community");
  const language = useLanguage().language === "en" ? "en" : "ru";
  const read = useQuery({ queryKey: bodiesKey, queryFn: () => answered(api.GET("/api/system-bodies")) });
  if (!read.data || read.data.kinds.length === 0) return null;
  const { kinds, bodies, may_keep } = read.data;
  const columns: Column<Shapes["SystemBody"]>[] = [
    { key: "title", title: say("title"), cell: (one) => one.title, sort: (one) => one.title },
    { key: "kind", title: say("body.kind"), cell: (one) => kinds.find((kind) => kind.code === one.kind)?.title[language] ?? one.kind, sort: (one) => one.kind },
    { key: "responsible", title: say("body.responsible"), cell: (one) => one.responsible },
    { key: "contact", title: say("body.contact"), cell: (one) => one.contact },
  ];
  return (
    <Section title={say("bodies")} flush>
      <Table label={say("bodies")} rows={bodies} columns={columns} id={(one) => one.id} empty={<EmptyState title={say("bodies.none")} />} />
      {may_keep && <AddBody kinds={kinds} />}
    </Section>
  );
}

export default function LibraryPage() {
  const say = useWords("community");
  const [search, setSearch] = useState("");
  const read = useQuery({ queryKey: [...materialsKey, search], queryFn: () => answered(api.GET("/api/materials", { params: { query: { search: search || undefined } } })) });
  return (
    <>
      <PageHead title={say("library")}>{say("library.lede")}</PageHead>
      <SearchBox label={say("library.search")} value={search} search={setSearch} />
      <Loaded read={read}>
        {({ materials, may_publish }) => (
          <>
            {materials.length === 0 && <EmptyState title={say("library.none")} />}
            {materials.map((view) => <Material key={view.material.id} view={view} may={may_publish} />)}
            {may_publish && <Publish />}
          </>
        )}
      </Loaded>
      <Bodies />
    </>
  );
}
