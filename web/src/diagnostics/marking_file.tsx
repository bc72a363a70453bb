// The file of an answer as an expert gets it, without what says whose it is; and the way back when it cannot be read.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Icon } from "../ui/icon";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { formatDate, formatSize } from "../words/format";
import { useWords } from "../words/words";

type Task = components["schemas"]["MarkingTask"];

const reason_least = 10;

function ReturnFile({ task }: { task: Task }) {
  const say = useWords("diagnostics");
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const give = useAct(
    (_: null, once) => answered(api.POST("/api/marking/{attempt}/{item}/return", { params: { path: { attempt: task.attempt, item: task.item } }, body: { reason }, ...once })),
    { refresh: [["marking"]], done: () => { toast(say("return.done")); setOpen(false); } },
  );
  if (!open) return <Button kind="plain" small onClick={() => setOpen(true)}>{say("return")}</Button>;
  return (
    <form onSubmit={(event) => { event.preventDefault(); give.run(null); }}>
      <TextArea label={say("return.reason")} hint={say("return.hint", { least: reason_least })} error={give.refusal?.at("/reason")} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
      {give.refusal?.beside("/reason") && <Banner tone="danger">{give.refusal.beside("/reason")}</Banner>}
      <div className="actions">
        <Button type="submit" running={give.running}>{say("return.do")}</Button>
        <Button onClick={() => setOpen(false)}>{say("conflict.back")}</Button>
      </div>
    </form>
  );
}

export function MarkedFile({ task }: { task: Task }) {
  const say = useWords("diagnostics");
  if (!task.file) return null;
  return (
    <>
      <p>
        <a href={`/api/marking/${task.attempt}/${task.item}/file`} download>
          <Icon sign="file" /> {say("marking.file", { size: formatSize(task.file.size) })}
        </a>
      </p>
      <p className="small dim">{say("marking.file.clean")}</p>
      {task.awaited_until ? <Banner tone="attention" title={say("return.awaited", { day: formatDate(task.awaited_until, "day") })}>{say("return.awaited.hint")}</Banner> : <ReturnFile key={task.version} task={task} />}
    </>
  );
}
