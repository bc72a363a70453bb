// Programmes on the way to the region's register: what is examined, what is approved, what is registered.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../../api/client";
import { useQuery } from "../../api/query";
import { Select } from "../../ui/form/field";
import { type Column, Table } from "../../ui/list/table";
import { PageHead, Section } from "../../ui/page/section";
import { EmptyState } from "../../ui/show/waiting";
import { formatDate } from "../../words/format";
import { useWords } from "../../words/words";
import type { Shapes } from "../reads";

const states = ["expertise", "approved", "returned", "registered"] as const;

export default function Programmes() {
  const say = useWords("catalogue");
  const [state, setState] = useState<Shapes["ProgrammeState"]>("expertise");
  const read = useQuery({
    queryKey: ["programme-expertise", state],
    queryFn: () => answered(api.GET("/api/programme-expertise", { params: { query: { state } } })),
    placeholderData: (before) => before,
  });
  const columns: Column<Shapes["ProgrammeLine"]>[] = [
    { key: "title", title: say("activity"), cell: (line) => <Link href={`/programmes/${line.activity}`}>{line.title}</Link> },
    { key: "code", title: say("code"), cell: (line) => line.code },
    { key: "number", title: say("programme.register_number"), cell: (line) => line.register_number },
    { key: "day", title: say("programme.registered_on"), cell: (line) => (line.registered_on ? formatDate(line.registered_on) : "") },
  ];
  return (
    <>
      <PageHead title={say("programmes")}>{say("programmes.lede")}</PageHead>
      <Select label={say("state")} value={state} options={states.map((one) => ({ value: one, label: say(`programme.state.${one}`) }))} onChange={(event) => setState(event.target.value as Shapes["ProgrammeState"])} />
      <Section title={say(`programme.state.${state === "draft" ? "expertise" : state}`)} flush>
        <Table label={say("programmes")} rows={read.data?.programmes} columns={columns} id={(line) => line.activity} empty={<EmptyState title={say("programmes.none")} />} />
      </Section>
    </>
  );
}
