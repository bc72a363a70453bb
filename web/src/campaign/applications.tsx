// Applications of a school or an authority, with the letters that asked for them; for the centre, those that came.
import { Link, useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { clockNow, formatDate, typedMoment } from "../words/format";
import { useWords } from "../words/words";
import { ApplicationsStep } from "./applications_step";
import { applicationTones, type Campaign, type Letter, letterTones, paperFile, useApplications, useCampaigns, useOwnPlace, useSubjects } from "./parts";

type Counted = components["schemas"]["CountedApplication"];

/** A campaign whose applications are over is known of, but asks for nothing. */
function Over({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const { titles } = useSubjects();
  return (
    <li>
      <div className="act-when">{say("invitation.over", { date: formatDate(campaign.apply_until, "day") })}</div>
      <div className="act-main">
        <h3>{campaign.title}</h3>
        <p className="act-meta">{titles(campaign.subjects) || say("subjects.all")}</p>
      </div>
    </li>
  );
}

function Invitations({ campaigns }: { campaigns: readonly Campaign[] }) {
  const say = useWords("campaign");
  const today = typedMoment(new Date(clockNow()).toISOString()).slice(0, 10);
  const taking = campaigns.filter((campaign) => campaign.apply_until >= today);
  const over = campaigns.filter((campaign) => campaign.apply_until < today);
  return (
    <>
      {taking.length > 0 && (
        <Section title={say("invitation.title")} flush>
          <ul className="acts">
            {taking.map((campaign) => (
              <Invitation key={campaign.id} campaign={campaign} />
            ))}
          </ul>
        </Section>
      )}
      {over.length > 0 && (
        <Section title={say("invitation.over.title")} flush>
          <ul className="acts">
            {over.map((campaign) => (
              <Over key={campaign.id} campaign={campaign} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Invitation({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const { titles } = useSubjects();
  const place = useOwnPlace();
  const [, go] = useLocation();
  const begin = useAct((_: null, once) => answered(api.POST("/api/applications", { body: { campaign: campaign.id, ...place }, ...once })), {
    refresh: [["applications"]],
    done: ({ application }) => go(`/applications/${application.id}`),
  });
  return (
    <li>
      <div className="act-when">{say("invitation.until", { date: formatDate(campaign.apply_until, "day") })}</div>
      <div className="act-main">
        <h3>{campaign.title}</h3>
        <p className="act-meta">{titles(campaign.subjects) || say("subjects.all")}</p>
        <p className="row gap-top">
          <Button kind="main" running={begin.running} onClick={() => begin.run(null)}>
            {say("invitation.apply")}
          </Button>
        </p>
        {begin.refusal && <Banner tone="danger" title={begin.refusal.lost ? say("lost") : begin.refusal.beside()} />}
      </div>
    </li>
  );
}

function Letters() {
  const say = useWords("campaign");
  const { duties } = useSession();
  const read = useQuery({ queryKey: ["letters"], queryFn: async () => (await answered(api.GET("/api/letters"))).letters });
  const receive = useAct((letter: Letter, once) => answered(api.POST("/api/letters/{letter}/receipt", { params: { path: { letter: letter.id } }, ...once })), { refresh: [["letters"]] });
  const reads = duties.some((duty) => ["head", "deputy", "responsible"].includes(duty));
  const open = (letter: Letter) => reads && letter.state === "sent" && receive.run(letter);
  const columns: Column<Letter>[] = [
    { key: "number", title: say("column.number"), cell: (letter) => <a href={paperFile(letter.paper)} onClick={() => open(letter)}>{say("letter.numbered", { number: letter.number })}</a> },
    { key: "date", title: say("column.date"), cell: (letter) => formatDate(letter.date) },
    { key: "school", title: say("column.school"), cell: (letter) => letter.school_title },
    { key: "state", title: say("column.state"), cell: (letter) => <Tag tone={letterTones[letter.state]}>{say(`letter.${letter.state}`)}</Tag> },
  ];
  return (
    <Section title={say("letters.title")} flush>
      <Loaded read={read}>{(letters) => <Table label={say("letters.title")} rows={letters} columns={columns} id={(letter) => letter.id} empty={<EmptyState title={say("letters.none")} />} />}</Loaded>
    </Section>
  );
}

function Own() {
  const say = useWords("campaign");
  const campaigns = useCampaigns();
  const read = useApplications();
  const title = (id: string) => campaigns.data?.find((one) => one.id === id)?.title ?? "";
  const columns: Column<Counted>[] = [
    { key: "campaign", title: say("column.campaign"), cell: ({ application }) => <Link href={`/applications/${application.id}`}>{title(application.campaign)}</Link> },
    { key: "sender", title: say("column.sender"), cell: ({ application }) => application.sender },
    { key: "people", title: say("column.people"), number: true, cell: (row) => row.people },
    { key: "number", title: say("column.number"), cell: ({ application }) => (application.paper ? <a href={paperFile(application.paper)}>{application.number}</a> : "—") },
    { key: "state", title: say("column.state"), cell: ({ application }) => <Tag tone={applicationTones[application.state]}>{say(`application.${application.state}`)}</Tag> },
  ];
  const open = campaigns.data?.filter((campaign) => campaign.state === "open") ?? [];
  return (
    <>
      <Invitations campaigns={open} />
      <Section title={say("applications.own")} flush>
        <Loaded read={read}>{(rows) => <Table label={say("applications.own")} rows={rows} columns={columns} id={(row) => row.application.id} empty={<EmptyState title={say("applications.own.none")}>{say("applications.own.none.hint")}</EmptyState>} />}</Loaded>
      </Section>
      <Letters />
    </>
  );
}

export default function ApplicationsPage() {
  const say = useWords("campaign");
  const centre = useOwnPlace() === undefined;
  return (
    <>
      <PageHead title={say("applications.title")}>{say(centre ? "applications.hint.centre" : "applications.hint")}</PageHead>
      {centre ? <ApplicationsStep /> : <Own />}
    </>
  );
}
