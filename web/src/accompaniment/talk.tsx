// The talk between a teacher and those who accompany the route. What is typed stays on the device until it is sent;
// what is shown counts as read.
import { useEffect } from "react";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { useKept } from "../ui/form/kept";
import { classes } from "../ui/classes";
import { Banner } from "../ui/show/banner";
import { Message } from "../ui/show/schedule";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { type Talk, keepTalk, supervisedKey, useTalk } from "./reads";

function useMarkSeen(talk: Talk) {
  useEffect(() => {
    if (talk.unread === 0) return;
    const at = { params: { path: { route: talk.route } } };
    void api.POST("/api/routes/{route}/questions/seen", at).then(
      () => queries.invalidateQueries({ queryKey: [...supervisedKey] }),
      () => undefined,
    );
  }, [talk.route, talk.unread]);
}

function Lines({ talk }: { talk: Talk }) {
  const say = useWords("accompaniment");
  useMarkSeen(talk);
  if (talk.questions.length === 0) return <EmptyState title={say("talk.none")}>{say("talk.none.hint")}</EmptyState>;
  return (
    <div className="talk">
      {talk.questions.map((line) => (
        <div key={line.question} className={classes("msg", line.unread && "is-unread")}>
          <Message author={line.own ? say("talk.you") : line.author_name} at={line.at_ms} time={formatMoment(Date.parse(line.at_ms))}>
            <span className="pre">{line.text}</span>
          </Message>
        </div>
      ))}
    </div>
  );
}

function Ask({ route }: { route: string }) {
  const say = useWords("accompaniment");
  const { value: text, change, forget } = useKept(`question/${route}`, "");
  const send = useAct(
    (typed: string, once) => answered(api.POST("/api/routes/{route}/questions", { params: { path: { route } }, body: { text: typed }, ...once })),
    {
      done: (talk) => {
        forget();
        keepTalk(talk);
      },
    },
  );
  return (
    <>
      <TextArea label={say("talk.text")} value={text} error={send.refusal?.at("/text")} onChange={(event) => change(event.target.value)} />
      {send.refusal?.beside("/text") && <Banner tone="danger">{send.refusal.lost ? say("lost") : send.refusal.beside("/text")}</Banner>}
      <Button kind="main" running={send.running} onClick={() => send.run(text)}>
        {say("talk.send")}
      </Button>
    </>
  );
}

export function TalkOfRoute({ route }: { route: string }) {
  const read = useTalk(route);
  return (
    <Loaded read={read}>
      {(talk) => (
        <>
          <Lines talk={talk} />
          <Ask route={route} />
        </>
      )}
    </Loaded>
  );
}
