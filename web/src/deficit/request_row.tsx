// A stated request with the answer of whoever helps the person.
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
  const send = useAct(
    (text: string, once) =>
      answered(api.POST("/api/requests/{request}/answer", { params: { path: { request: request.id } }, body: { answer: text, revision: request.revision }, ...once })),
    { refresh: [["requests"], ["findings"]] },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.run(answer);
  };
  const refusal = send.refusal?.lost ? say("lost") : send.refusal?.beside("/answer");
  return (
    <div className="zone">
      {name && <p className="small dim">{name}</p>}
      <h3>{request.text}</h3>
      <p>{request.reason}</p>
      <p className="row">
        <Tag tone={request.state === "answered" ? "ok" : "attention"}>{say(request.state === "answered" ? "request.answered" : "request.new")}</Tag>
        {request.stated_on && <span className="small dim">{formatDate(request.stated_on)}</span>}
      </p>
      <form className="gap-small" onSubmit={submit}>
        <TextArea label={say("request.answer")} rows={2} value={answer} onChange={(event) => setAnswer(event.target.value)} error={send.refusal?.at("/answer")} />
        {refusal !== undefined && <Banner tone="danger" title={refusal} />}
        <p className="gap-small">
          <Button small type="submit" running={send.running}>
            {say("request.answer.do")}
          </Button>
        </p>
      </form>
    </div>
  );
}
