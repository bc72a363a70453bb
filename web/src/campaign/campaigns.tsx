// The campaigns of the centre, the newest first, and a new one to open.
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { CheckboxGroup } from "../ui/form/choices";
import { Form } from "../ui/form/form";
import { Select, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { AskedTime } from "./asks";
import { type Campaign, standingOf, useCampaigns, useSubjects } from "./parts";

function OpenCampaign({ close }: { close: () => void }) {
  const say = useWords("campaign");
  const { subjects } = useSubjects();
  const [chosen, setChosen] = useState<string[]>([]);
  const [, go] = useLocation();
  const open = useAct(
    (typed: FormData, once) =>
      answered(
        api.POST("/api/campaigns", {
          body: {
            title: String(typed.get("title")),
            kind: String(typed.get("kind")) as Campaign["kind"],
            since: String(typed.get("since")),
            until: String(typed.get("until")),
            apply_until: String(typed.get("apply_until")),
            subjects: chosen,
          },
          ...once,
        }),
      ),
    { refresh: [["campaigns"]], done: (campaign) => go(`/campaigns/${campaign.id}`) },
  );
  const at = (name: string) => ({ name, error: open.refusal?.at(`/${name}`) });
  const beside = open.refusal?.lost ? say("lost") : open.refusal?.beside("/title", "/since", "/until", "/apply_until", "/subjects");
  const kinds = [{ value: "initial", label: say("kind.initial") }, { value: "repeat", label: say("kind.repeat") }];
  return (
    <Dialog open title={say("open.title")} wide close={close}>
      <Form submit={open.run}>
        {beside !== undefined && <Banner tone="danger" title={beside} />}
        <TextField label={say("open.name")} {...at("title")} required />
        <Select label={say("open.kind")} options={kinds} name="kind" />
        <div className="filters">
          <TextField label={say("open.since")} type="date" {...at("since")} required />
          <TextField label={say("open.until")} type="date" {...at("until")} required />
          <TextField label={say("open.apply_until")} type="date" {...at("apply_until")} required />
        </div>
        <details className="gap-top">
          <summary>{say("open.subjects", { count: chosen.length })}</summary>
          <CheckboxGroup label={say("open.subjects.label")} choices={subjects.map((subject) => ({ value: subject.code, label: subject.title }))} values={chosen} onChange={setChosen} error={open.refusal?.at("/subjects")} />
        </details>
        <div className="actions gap-top">
          <Button kind="main" type="submit" running={open.running}>
            {say("open.do")}
          </Button>
          <Button onClick={close}>{say("cancel")}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

export default function CampaignsPage() {
  const say = useWords("campaign");
  const read = useCampaigns();
  const { titles } = useSubjects();
  const [opening, setOpening] = useState(false);
  const columns: Column<Campaign>[] = [
    { key: "title", title: say("column.campaign"), cell: (one) => <Link href={`/campaigns/${one.id}`}>{one.title}</Link> },
    { key: "kind", title: say("column.kind"), cell: (one) => say(`kind.${one.kind}`) },
    { key: "days", title: say("column.days"), cell: (one) => formatPeriod(one.since, one.until) },
    { key: "apply", title: say("column.apply_until"), cell: (one) => formatDate(one.apply_until, "day") },
    { key: "subjects", title: say("column.subjects"), cell: (one) => titles(one.subjects) || say("subjects.all") },
    { key: "state", title: say("column.state"), cell: (one) => <Tag tone={one.state === "open" ? "accent" : "plain"}>{say(`campaign.${standingOf(one)}`)}</Tag> },
  ];
  const button = (
    <Button kind="main" onClick={() => setOpening(true)}>
      {say("open.button")}
    </Button>
  );
  return (
    <>
      <PageHead title={say("campaigns.title")} actions={button}>
        {say("campaigns.hint")}
      </PageHead>
      <Loaded read={read}>
        {(campaigns) => <Table label={say("campaigns.title")} rows={campaigns} columns={columns} id={(one) => one.id} empty={<EmptyState title={say("campaigns.none")}>{say("campaigns.none.hint")}</EmptyState>} />}
      </Loaded>
      <AskedTime />
      {opening && <OpenCampaign close={() => setOpening(false)} />}
    </>
  );
}
