// A stated request with the answer of whoever helps the person; the box to write one opens when it is asked for.
import { type FormEvent, useState } from "react";
import { api, answered } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { PersonFindings } from "./person";

export function RequestRow({ request, name }: { request: PersonFindings["requests"][number]; name?: string }) {
  const say = useWords("deficit");
  const [answer, setAnswer] = useState(request.answer);
  const [writing, setWriting] = useState(false);
  const send = useAct(
    (text: string, once) =>
      answered(api.POST("/api/requests/{request}/answer", { params: { path: { request: request.id } }, body: { answer: text, revision: request.revision }, ...once })),
    { refresh: [["requests"], ["findings"]], done: () => setWriting(false) },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.run(answer);
  };
  const refusal = send.refusal?.lost ? say("lost") : send.refusal?.beside("/answer");
  return (
    <div className="zone">
      {name && <p className="small dim">{name}</p>}
      {name ? <h2 className="h3">{request.text}</h2> : <h3>{request.text}</h3>}
      <p>{request.reason}</p>
      <p className="row">
        <Tag tone={request.state === "answered" ? "ok" : "attention"}>{say(request.state === "answered" ? "request.answered" : "request.new")}</Tag>
        {request.stated_on && <span className="small dim">{formatDate(request.stated_on)}</span>}
      </p>
      {!writing && request.answer && <p>{say("request.answer.said", { answer: request.answer })}</p>}
      {!writing && (
        <p className="gap-small">
          <Button small aria-label={say("request.answer.of", { text: request.text })} onClick={() => setWriting(true)}>
            {say(request.answer ? "request.answer.change" : "request.answer.do")}
          </Button>
        </p>
      )}
      {writing && (
        <form className="gap-small" onSubmit={submit}>
          <TextArea label={say("request.answer")} rows={3} value={answer} autoFocus onChange={(event) => setAnswer(event.target.value)} error={send.refusal?.at("/answer")} />
          {refusal !== undefined && <Banner tone="danger" title={refusal} />}
          <div className="actions gap-small">
            <Button small kind="main" type="submit" running={send.running}>
              {say("request.answer.send")}
            </Button>
            <Button small onClick={() => setWriting(false)}>{say("conclude.cancel")}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
