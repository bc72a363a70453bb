// Before the end: what has no answer, what is to be looked at again, what has not reached the server.
import { Button } from "../../ui/form/button";
import { Banner } from "../../ui/show/banner";
import { answer_characters_max } from "../../ui/question/kinds";
import { Dialog } from "../../ui/show/dialog";
import { useWords } from "../../words/words";
import { type Queue, cutShort, placeOf } from "./queue";
import type { AttemptSheet } from "./use_answers";

interface FinishProps {
  open: boolean;
  sheet: AttemptSheet;
  queue: Queue;
  running: boolean;
  refusal?: string;
  go: (item: string) => void;
  close: () => void;
  finish: () => void;
}

function List({ title, items, numbers, go }: { title: string; items: string[]; numbers: Map<string, number>; go: (item: string) => void }) {
  const say = useWords("diagnostics");
  if (items.length === 0) return null;
  return (
    <div className="gap-top">
      <p className="strong">{title}</p>
      <p className="row">
        {items.map((item) => (
          <Button key={item} small aria-label={say("runner.cell", { number: numbers.get(item) ?? 0 })} onClick={() => go(item)}>
            {numbers.get(item)}
          </Button>
        ))}
      </p>
    </div>
  );
}

export function FinishDialog({ open, sheet, queue, running, refusal, go, close, finish }: FinishProps) {
  const say = useWords("diagnostics");
  const items = sheet.items.map((one) => one.sheet.code);
  const numbers = new Map(items.map((item, at) => [item, at + 1]));
  const without = items.filter((item) => placeOf(queue, item) === "none");
  const cut = cutShort(queue);
  const local = items.filter((item) => placeOf(queue, item) === "device" && !cut.includes(item));
  const actions = (
    <>
      <Button kind="main" running={running} onClick={finish}>
        {say("runner.finish.sure")}
      </Button>
      <Button onClick={close}>{say("runner.finish.back")}</Button>
    </>
  );
  return (
    <Dialog open={open} title={say("runner.finish.title")} close={close} actions={actions}>
      <p>{without.length === 0 ? say("runner.finish.all") : say("runner.finish.after")}</p>
      <List title={say("runner.finish.without", { count: without.length })} items={without} numbers={numbers} go={go} />
      <List title={say("runner.finish.cut", { most: answer_characters_max })} items={cut} numbers={numbers} go={go} />
      <List title={say("runner.flag")} items={queue.flags} numbers={numbers} go={go} />
      {local.length > 0 && <Banner tone="attention">{say("runner.finish.local", { count: local.length })}</Banner>}
      {refusal && <Banner tone="danger">{refusal}</Banner>}
    </Dialog>
  );
}
