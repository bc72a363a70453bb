// The register of innovation sites; the centre adds to it.
import { type FormEvent, useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, today } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

function AddSite() {
  const say = useWords("community");
  const [site, setSite] = useState({ code: "", project: "", school: "", direction: "" });
  const act = useAct(
    (value: typeof site, once) =>
      answered(api.PUT("/api/innovation-sites/{site}", { params: { path: { site: value.code } }, body: { project: value.project, school: value.school, direction: value.direction, since: today() }, ...once })),
    { refresh: [["innovation-sites"]], done: () => setSite({ code: "", project: "", school: "", direction: "" }) },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(site);
  };
  return (
    <form onSubmit={send} className="gap-top">
      {(["code", "project", "school", "direction"] as const).map((key) => (
        <TextField key={key} required={key === "code"} label={say(`site.${key}`)} value={site[key]} error={act.refusal?.at(`/${key}`)} onChange={(event) => setSite({ ...site, [key]: event.target.value })} />
      ))}
      {act.refusal?.beside("/project") && <Banner tone="danger">{act.refusal.beside("/project")}</Banner>}
      <Button type="submit" running={act.running}>{say("site.add")}</Button>
    </form>
  );
}

export function InnovationSites() {
  const say = useWords("community");
  const read = useQuery({ queryKey: ["innovation-sites"], queryFn: () => answered(api.GET("/api/innovation-sites")) });
  const columns: Column<Shapes["InnovationSite"]>[] = [
    { key: "project", title: say("site.project"), cell: (one) => one.project },
    { key: "school", title: say("site.school"), cell: (one) => one.school },
    { key: "direction", title: say("site.direction"), cell: (one) => one.direction },
    { key: "since", title: say("site.since"), cell: (one) => formatDate(one.since) },
  ];
  return (
    <Section title={say("sites")} flush>
      <Loaded read={read}>
        {({ sites, may_keep }) => (
          <>
            <Table label={say("sites")} rows={sites} columns={columns} id={(one) => one.id} empty={<EmptyState title={say("sites.none")} />} />
            {may_keep && <AddSite />}
          </>
        )}
      </Loaded>
    </Section>
  );
}
