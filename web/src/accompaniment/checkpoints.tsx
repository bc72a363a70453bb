// Days on which companion and teacher look where the route stands; a companion notes what was seen.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea, TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag, type TagTone } from "../ui/show/tag";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type RouteSupport, type Shapes, supportKey } from "./reads";

type Point = Shapes["CheckpointView"];
const tones: Record<Point["standing"], TagTone> = { ahead: "plain", due: "info", overdue: "attention", done: "ok" };

function usePointTitle() {
  const say = useWords("accompaniment");
  return (point: Point) => point.title || say("point.numbered", { number: point.number });
}

function Hold({ point, route, close }: { point: Point; route: string; close: () => void }) {
  const say = useWords("accompaniment");
  const title = usePointTitle()(point);
  const [note, setNote] = useState(point.note);
  const keep = useAct(
    (done: boolean, once) =>
      answered(api.PUT("/api/checkpoints/{checkpoint}", {
        params: { path: { checkpoint: point.checkpoint } },
        body: { revision: point.revision, due: point.due, done, note },
        ...once,
      })),
    { refresh: [[...supportKey(route)]], done: close },
  );
  const actions = (
    <>
      <Button kind="main" running={keep.running} onClick={() => keep.run(true)}>
        {say("point.hold")}
      </Button>
      <Button onClick={() => keep.run(false)}>{say("point.keep")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={title} close={close} actions={actions}>
      <TextArea label={say("point.note")} value={note} error={keep.refusal?.at("/note")} onChange={(event) => setNote(event.target.value)} />
      {keep.refusal?.beside("/note") && <Banner tone="danger">{keep.refusal.beside("/note")}</Banner>}
    </Dialog>
  );
}

function Add({ page, close }: { page: RouteSupport; close: () => void }) {
  const say = useWords("accompaniment");
  const [title, setTitle] = useState("");
  const [due, setDue] = useState(page.today < page.starts ? page.starts : page.today);
  const add = useAct(
    (_: undefined, once) => answered(api.POST("/api/routes/{route}/checkpoints", { params: { path: { route: page.route } }, body: { due, title }, ...once })),
    { refresh: [[...supportKey(page.route)]], done: close },
  );
  const actions = (
    <>
      <Button kind="main" running={add.running} onClick={() => add.run(undefined)}>
        {say("point.add")}
      </Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("point.add.title")} close={close} actions={actions}>
      <TextField label={say("point.title")} value={title} error={add.refusal?.at("/title")} onChange={(event) => setTitle(event.target.value)} />
      <TextField label={say("point.day")} type="date" min={page.starts} max={page.ends} value={due} error={add.refusal?.at("/due")} onChange={(event) => setDue(event.target.value)} />
      {add.refusal?.beside("/title", "/due") && <Banner tone="danger">{add.refusal.beside("/title", "/due")}</Banner>}
    </Dialog>
  );
}

export function Checkpoints({ page }: { page: RouteSupport }) {
  const say = useWords("accompaniment");
  const titleOf = usePointTitle();
  const [open, setOpen] = useState<Point | "new">();
  const close = () => setOpen(undefined);
  if (page.checkpoints.length === 0 && !page.may.manage) return null;
  const aside = page.may.manage && <Button small onClick={() => setOpen("new")}>{say("point.add")}</Button>;
  return (
    <Section title={say("points")} aside={aside} flush>
      <ul className="points">
        {page.checkpoints.map((point) => (
          <li key={point.checkpoint}>
            <span className="strong">{formatDate(point.due)}</span>
            <span>
              {titleOf(point)}
              {point.note && <span className="pre small dim">{point.note}</span>}
              {page.may.note && (
                <span className="row">
                  <Button small kind="plain" aria-label={say("point.note.of", { title: titleOf(point) })} onClick={() => setOpen(point)}>
                    {say("point.note.open")}
                  </Button>
                </span>
              )}
            </span>
            <Tag tone={tones[point.standing]}>{say(`point.${point.standing}`)}</Tag>
          </li>
        ))}
      </ul>
      {open === "new" && <Add page={page} close={close} />}
      {open && open !== "new" && <Hold key={open.checkpoint} point={open} route={page.route} close={close} />}
    </Section>
  );
}
