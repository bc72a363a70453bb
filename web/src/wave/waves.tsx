// The planning waves of the centre, the newest first, and a new one to open.
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { type WaveHeader, waveTones } from "./parts";
import { type TypedWave, WaveForm } from "./wave_form";

function OpenWave({ close }: { close: () => void }) {
  const say = useWords("wave");
  const [, go] = useLocation();
  const open = useAct((typed: TypedWave, once) => answered(api.POST("/api/waves", { body: typed, ...once })), {
    refresh: [["waves"]],
    done: ({ wave }) => go(`/waves/${wave.id}`),
  });
  return <WaveForm heading={say("open.title")} deed={say("open.do")} running={open.running} refusal={open.refusal} save={open.run} close={close} />;
}

export default function WavesPage() {
  const say = useWords("wave");
  const [opening, setOpening] = useState(false);
  const read = useQuery({ queryKey: ["waves"], queryFn: async () => (await answered(api.GET("/api/waves"))).waves });
  const columns: Column<WaveHeader>[] = [
    { key: "title", title: say("column.wave"), cell: (one) => <Link href={`/waves/${one.wave}`}>{one.title}</Link> },
    { key: "days", title: say("column.days"), cell: (one) => formatPeriod(one.starts, one.ends) },
    { key: "state", title: say("column.state"), cell: (one) => <Tag tone={waveTones[one.state]}>{say(`state.${one.state}`)}</Tag> },
  ];
  return (
    <>
      <PageHead title={say("waves.title")} actions={<Button kind="main" onClick={() => setOpening(true)}>{say("open.button")}</Button>}>
        {say("waves.hint")}
      </PageHead>
      <Loaded read={read}>
        {(waves) => <Table label={say("waves.title")} rows={waves} columns={columns} id={(one) => one.wave} empty={<EmptyState title={say("waves.none")}>{say("waves.none.hint")}</EmptyState>} />}
      </Loaded>
      {opening && <OpenWave close={() => setOpening(false)} />}
    </>
  );
}
