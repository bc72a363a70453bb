// The register of certificates: an annulled one keeps its number.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useInfiniteQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextField } from "../ui/form/field";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, readyKey, registerKey } from "./reads";

type Certificate = Shapes["Certificate"];

function Annul({ certificate, close }: { certificate: Certificate; close: () => void }) {
  const say = useWords("recognition");
  const [reason, setReason] = useState("");
  const annul = useAct(
    (why: string, once) =>
      answered(api.POST("/api/certificates/{paper}/annulment", { params: { path: { paper: certificate.paper } }, body: { reason: why }, ...once })),
    { refresh: [[...registerKey], [...readyKey]], done: close },
  );
  const actions = (
    <>
      <Button kind="danger" running={annul.running} onClick={() => annul.run(reason)}>{say("annul")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("annul.title", { number: certificate.number })} close={close} actions={actions}>
      <p className="small">{say("annul.hint")}</p>
      <TextField label={say("annul.reason")} value={reason} error={annul.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
      {annul.refusal?.beside("/reason") && <Banner tone="danger">{annul.refusal.beside("/reason")}</Banner>}
    </Dialog>
  );
}

export function CertificateRegister() {
  const say = useWords("recognition");
  const [opened, setOpened] = useState<Certificate>();
  const read = useInfiniteQuery({
    queryKey: [...registerKey],
    initialPageParam: "",
    queryFn: ({ pageParam }) => answered(api.GET("/api/certificates", { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = read.data?.pages.flatMap((page) => page.certificates);
  const columns: Column<Certificate>[] = [
    { key: "number", title: say("certificate.number"), cell: (one) => <a href={`/api/papers/${one.paper}/file`} download>{one.number}</a> },
    { key: "day", title: say("certificate.day"), cell: (one) => formatDate(one.issued_on) },
    { key: "teacher", title: say("teacher"), cell: (one) => one.teacher, sort: (one) => one.teacher },
    { key: "school", title: say("school"), cell: (one) => one.school, sort: (one) => one.school },
    { key: "state", title: say("facts.state"), cell: (one) => <Tag tone={one.state === "issued" ? "ok" : "attention"}>{say(one.state === "issued" ? "certificate.valid" : "certificate.annulled")}</Tag> },
    {
      key: "annul",
      title: "",
      cell: (one) =>
        one.state === "issued" && (
          <Button small aria-label={say("annul.of", { number: one.number })} onClick={() => setOpened(one)}>
            {say("annul")}
          </Button>
        ),
    },
  ];
  return (
    <>
      {read.error && !rows ? (
        <LoadFailed error={read.error} again={() => void read.refetch()} />
      ) : (
        <Table label={say("register")} rows={rows} columns={columns} id={(one) => one.paper} empty={<EmptyState title={say("register.none")} />} />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
      {opened && <Annul key={opened.paper} certificate={opened} close={() => setOpened(undefined)} />}
    </>
  );
}
