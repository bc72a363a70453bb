// Those who accompany routes: subjects, load, the end of the certificate, checkpoints in time. The centre keeps
// certificates here, the ministry reads.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import { Button, ButtonLink } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, standingTones, useSubjects } from "./reads";

type Tutor = Shapes["TutorView"];
const tutorsKey = ["tutors"] as const;

function Standing({ tutor }: { tutor: Tutor }) {
  const say = useWords("accompaniment");
  if (tutor.standing === "not_needed") return <>—</>;
  return (
    <Tag tone={standingTones[tutor.standing]}>
      {say(`certificate.${tutor.standing}`, { day: tutor.valid_to ? formatDate(tutor.valid_to) : "" })}
    </Tag>
  );
}

function KeepCertificate({ tutor, close }: { tutor: Tutor; close: () => void }) {
  const say = useWords("accompaniment");
  const [certificate, setCertificate] = useState({ issuer: tutor.certificates[0]?.issuer ?? "", number: "", valid_from: "", valid_to: "" });
  const known = tutor.certificates.find((one) => one.number === certificate.number.trim());
  const keep = useAct(
    (_: undefined, once) =>
      answered(api.POST("/api/tutors/{person}/certificates", { params: { path: { person: tutor.person } }, body: { ...certificate, ...(known ? { revision: known.revision } : {}) }, ...once })),
    { refresh: [[...tutorsKey]], done: close },
  );
  const set = (part: Partial<typeof certificate>) => setCertificate({ ...certificate, ...part });
  const actions = (
    <>
      <Button kind="main" running={keep.running} onClick={() => keep.run(undefined)}>{say("certificate.keep")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("certificate.of", { name: tutor.name })} close={close} actions={actions}>
      {tutor.certificates.length > 0 && (
        <ul className="small dim">
          {tutor.certificates.map((one) => (
            <li key={one.number}>{say("certificate.line", { number: one.number, issuer: one.issuer, from: formatDate(one.valid_from), to: formatDate(one.valid_to) })}</li>
          ))}
        </ul>
      )}
      <TextField label={say("certificate.issuer")} value={certificate.issuer} error={keep.refusal?.at("/issuer")} onChange={(event) => set({ issuer: event.target.value })} />
      <TextField label={say("certificate.number")} hint={known && say("certificate.known")} value={certificate.number} error={keep.refusal?.at("/number")} onChange={(event) => set({ number: event.target.value })} />
      <TextField label={say("certificate.from")} type="date" value={certificate.valid_from} error={keep.refusal?.at("/valid_from")} onChange={(event) => set({ valid_from: event.target.value })} />
      <TextField label={say("certificate.to")} type="date" value={certificate.valid_to} error={keep.refusal?.at("/valid_to")} onChange={(event) => set({ valid_to: event.target.value })} />
      {keep.refusal?.beside("/issuer", "/number", "/valid_from", "/valid_to") && <Banner tone="danger">{keep.refusal.beside("/issuer", "/number", "/valid_from", "/valid_to")}</Banner>}
    </Dialog>
  );
}

function useColumns(manages: boolean, open: (tutor: Tutor) => void): Column<Tutor>[] {
  const say = useWords("accompaniment");
  const shell = useWords("shell");
  const { subjects } = useSubjects();
  const columns: Column<Tutor>[] = [
    { key: "name", title: say("tutors.name"), cell: (tutor) => tutor.name, sort: (tutor) => tutor.name },
    { key: "duties", title: say("tutors.duties"), cell: (tutor) => tutor.duties.map((duty) => shell(`duty.${duty}`)).join(", ") },
    { key: "subjects", title: say("tutors.subjects"), cell: (tutor) => subjects(tutor.subjects) || "—" },
    { key: "load", title: say("tutors.load"), number: true, sort: (tutor) => tutor.load.routes, cell: (tutor) => say("tutors.load.of", { routes: tutor.load.routes, most: tutor.routes_most ?? "—", hours: tutor.load.hours }) },
    { key: "points", title: say("tutors.points"), number: true, cell: (tutor) => (tutor.checkpoints_due ? say("tutors.points.of", { done: tutor.checkpoints_in_time, all: tutor.checkpoints_due, percent: Math.round((100 * tutor.checkpoints_in_time) / tutor.checkpoints_due) }) : "—") },
    { key: "certificate", title: say("tutors.certificate"), sort: (tutor) => tutor.valid_to ?? "", cell: (tutor) => <Standing tutor={tutor} /> },
  ];
  if (manages) columns.push({ key: "keep", title: say("tutors.keep"), cell: (tutor) => <Button small aria-label={say("certificate.of", { name: tutor.name })} onClick={() => open(tutor)}>{say("certificate.enter")}</Button> });
  return columns;
}

export default function TutorsPage() {
  const say = useWords("accompaniment");
  const { duties } = useSession();
  const manages = duties.includes("centre");
  const [subject, setSubject] = useState("");
  const [open, setOpen] = useState<Tutor>();
  const { subject: titleOf } = useSubjects();
  const query = subject ? { subject } : {};
  const read = useQuery({ queryKey: [...tutorsKey, subject], queryFn: () => answered(api.GET("/api/tutors", { params: { query } })) });
  const all = useQuery({ queryKey: [...tutorsKey, ""], queryFn: () => answered(api.GET("/api/tutors", { params: { query: {} } })) });
  const columns = useColumns(manages, setOpen);
  return (
    <>
      <PageHead title={say("tutors.title")} actions={manages && <ButtonLink kind="main" to="/tutors/assignment">{say("assign.title")}</ButtonLink>}>
        {say("tutors.hint")}
      </PageHead>
      {read.data && read.data.certificate_required && read.data.to_renew > 0 && (
        <Banner tone="attention" title={say("tutors.renew", { count: read.data.to_renew })}>{say("tutors.renew.hint")}</Banner>
      )}
      <div className="filters">
        <Select
          label={say("tutors.subject")}
          empty={say("tutors.subject.any")}
          value={subject}
          options={(all.data?.subjects ?? []).map((one) => ({ value: one.subject, label: say("tutors.supply", { subject: titleOf(one.subject), tutors: one.tutors, routes: one.routes }) }))}
          onChange={(event) => setSubject(event.target.value)}
        />
      </div>
      {read.error ? <LoadFailed error={read.error} again={() => void read.refetch()} /> : (
        <Table label={say("tutors.title")} rows={read.data?.tutors} columns={columns} id={(tutor) => tutor.person} empty={<EmptyState title={say("tutors.none")}>{say("tutors.none.hint")}</EmptyState>} />
      )}
      {open && <KeepCertificate key={open.person} tutor={open} close={() => setOpen(undefined)} />}
    </>
  );
}
