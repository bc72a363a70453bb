// A session is moved, or made one with another of its activity: both with a reason that everybody who holds a seat reads.
import { useState } from "react";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Select, TextArea, TextField } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { toast } from "../ui/show/toast";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, activityKey } from "./reads";

type Line = Shapes["SessionLine"];
interface FormProps {
  line: Line;
  close: () => void;
}

function useDone(line: Line, close: () => void, said: string) {
  return (card: Shapes["ActivityCard"]) => {
    queries.setQueryData(activityKey(line.session.activity), card);
    toast(said);
    close();
  };
}

export function MoveSession({ line, close }: FormProps) {
  const say = useWords("catalogue");
  const { id, revision, taken, municipality } = line.session;
  const [starts, setStarts] = useState(line.session.starts);
  const [ends, setEnds] = useState(line.session.ends);
  const [place, setPlace] = useState(line.session.place);
  const [reason, setReason] = useState("");
  const act = useAct(
    (_: undefined, once) =>
      answered(api.POST("/api/catalogue-sessions/{session}/move", { params: { path: { session: id } }, body: { starts, ends, place, municipality, reason, revision }, ...once })),
    { refresh: [["catalogue"]], done: useDone(line, close, say("move.done")) },
  );
  const actions = (
    <>
      <Button kind="main" running={act.running} onClick={() => act.run(undefined)}>{say("move.do")}</Button>
      <Button onClick={close}>{say("before.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("move.title", { days: formatPeriod(line.session.starts, line.session.ends) })} close={close} actions={actions}>
      <p>{say("move.hint", { people: taken })}</p>
      <div className="filters">
        <TextField label={say("event.starts")} type="date" value={starts} error={act.refusal?.at("/starts")} onChange={(event) => setStarts(event.target.value)} />
        <TextField label={say("event.ends")} type="date" value={ends} error={act.refusal?.at("/ends")} onChange={(event) => setEnds(event.target.value)} />
        <TextField label={say("place")} value={place} error={act.refusal?.at("/place")} onChange={(event) => setPlace(event.target.value)} />
      </div>
      <TextArea label={say("move.reason")} hint={say("move.reason.hint")} value={reason} error={act.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
      {act.refusal?.beside("/starts", "/ends", "/place", "/reason") && <Banner tone="danger">{act.refusal.beside("/starts", "/ends", "/place", "/reason")}</Banner>}
    </Dialog>
  );
}

export function MergeSession({ line, others, close }: FormProps & { others: readonly Line[] }) {
  const say = useWords("catalogue");
  const { id, revision, taken } = line.session;
  const [into, setInto] = useState("");
  const [reason, setReason] = useState("");
  const act = useAct(
    (_: undefined, once) =>
      answered(api.POST("/api/catalogue-sessions/{session}/merger", { params: { path: { session: id } }, body: { into, reason, revision }, ...once })),
    { refresh: [["catalogue"]], done: useDone(line, close, say("merge.done")) },
  );
  const options = others.map(({ session, free_seats }) => ({
    value: session.id,
    label: `${formatPeriod(session.starts, session.ends)} — ${say("free")}: ${free_seats ?? say("free.all")}`,
  }));
  const actions = (
    <>
      <Button kind="main" running={act.running} disabled={into === ""} onClick={() => act.run(undefined)}>{say("merge.do")}</Button>
      <Button onClick={close}>{say("before.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("merge.title", { days: formatPeriod(line.session.starts, line.session.ends) })} close={close} actions={actions}>
      <p>{say("merge.hint", { people: taken })}</p>
      <Select label={say("merge.into")} empty={say("merge.choose")} value={into} options={options} error={act.refusal?.at("/into")} onChange={(event) => setInto(event.target.value)} />
      <TextArea label={say("move.reason")} hint={say("move.reason.hint")} value={reason} error={act.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
      {act.refusal?.beside("/into", "/reason") && <Banner tone="danger">{act.refusal.beside("/into", "/reason")}</Banner>}
    </Dialog>
  );
}
