// Schools with low results: how their teachers are covered by routes; the ministry and the centre keep the list.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatTenths } from "../words/format";
import { useWords } from "../words/words";

type Page = components["schemas"]["LowResultSchools"];
type Line = components["schemas"]["LowResultLine"];

const key = ["low-result-schools"];

function Add({ close }: { close: () => void }) {
  const say = useWords("monitoring");
  const [codes, setCodes] = useState("");
  const [basis, setBasis] = useState("");
  const add = useAct(
    (_: null, once) => answered(api.POST("/api/low-result-schools", { body: { schools: codes.split(/[\s,;]+/).filter(Boolean), basis }, ...once })),
    { refresh: [key], done: close },
  );
  const rest = add.refusal?.beside("/schools", "/basis");
  const actions = (
    <>
      <Button kind="main" running={add.running} onClick={() => add.run(null)}>{say("low.add")}</Button>
      <Button kind="plain" onClick={close}>{say("review.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("low.add")} close={close} actions={actions}>
      <TextArea label={say("low.codes")} hint={say("low.codes.hint")} value={codes} error={add.refusal?.at("/schools")} onChange={(event) => setCodes(event.target.value)} />
      <TextField label={say("low.basis")} value={basis} error={add.refusal?.at("/basis")} onChange={(event) => setBasis(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

function End({ line }: { line: Line }) {
  const say = useWords("monitoring");
  const { school, title } = line.listed;
  const end = useAct((_: null, once) => answered(api.POST("/api/low-result-schools/{school}/end", { params: { path: { school } }, ...once })), { refresh: [key] });
  return (
    <>
      <Button small kind="plain" running={end.running} aria-label={say("low.end.of", { school: title })} onClick={() => end.run(null)}>{say("low.end")}</Button>
      {end.refusal && <Banner tone="danger">{end.refusal.beside()}</Banner>}
    </>
  );
}

function Shown({ page }: { page: Page }) {
  const say = useWords("monitoring");
  const [adding, setAdding] = useState(false);
  const hidden = say("line.hidden");
  const columns: Column<Line>[] = [
    { key: "school", title: say("cut.school"), cell: ({ listed }) => listed.title, sort: ({ listed }) => listed.title },
    { key: "municipality", title: say("low.municipality"), cell: ({ listed }) => listed.municipality, sort: ({ listed }) => listed.municipality },
    { key: "teachers", title: say("low.teachers"), number: true, cell: ({ covered }) => (covered.hidden ? hidden : covered.of) },
    { key: "with_route", title: say("low.with_route"), number: true, cell: ({ covered }) => (covered.hidden ? hidden : covered.number) },
    { key: "share", title: say("low.share"), number: true, cell: ({ covered }) => (covered.hidden ? hidden : covered.value === null || covered.value === undefined ? "—" : formatTenths(covered.value)), sort: ({ covered }) => covered.value ?? -1 },
    { key: "basis", title: say("low.basis"), cell: ({ listed }) => listed.basis },
    { key: "since", title: say("low.since"), cell: ({ listed }) => formatDate(listed.since) },
    ...(page.may_keep ? [{ key: "act", title: "", cell: (line: Line) => <End line={line} /> }] : []),
  ];
  const { total } = page;
  return (
    <>
      {page.may_keep && <Button kind="main" onClick={() => setAdding(true)}>{say("low.add")}</Button>}
      <p className="gap-top">
        {total.value === null || total.value === undefined ? say("low.total.none") : say("low.total", { number: total.number ?? 0, of: total.of ?? 0, value: formatTenths(total.value) })}. {say("low.hidden", { count: page.people_min })}
      </p>
      <Table label={say("low.title")} rows={page.schools} columns={columns} id={({ listed }) => listed.school} empty={<EmptyState title={say("low.none")} />} />
      {adding && <Add close={() => setAdding(false)} />}
    </>
  );
}

export default function LowResultPage() {
  const say = useWords("monitoring");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/low-result-schools")) });
  return (
    <>
      <PageHead title={say("low.title")}>{say("low.hint")}</PageHead>
      <Loaded read={read}>{(page) => <Shown page={page} />}</Loaded>
    </>
  );
}
