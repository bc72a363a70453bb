// Where the reader is signed in, and the way to end every other place at once.
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";

const key = ["session", "all"];

export function OpenSessions() {
  const say = useWords("access");
  const read = useQuery({ queryKey: key, queryFn: () => answered(api.GET("/api/session/all")) });
  const end = useAct((_: null, once) => answered(api.DELETE("/api/session/others", { headers: once.headers })), {
    done: (left) => {
      queries.setQueryData(key, left);
      toast(say("sessions.ended"));
    },
  });
  return (
    <Section title={say("sessions.title")} flush>
      <Loaded read={read}>
        {({ sessions }) => (
          <>
            <ul>
              {sessions.map((session) => (
                <li className="seen" key={session.opened}>
                  <div className="row">
                    <b>{say("sessions.opened", { at: formatMoment(Date.parse(session.opened)) })}</b>
                    {session.this_one && <Tag tone="ok">{say("sessions.this")}</Tag>}
                  </div>
                  <p className="small dim">{say("sessions.seen", { at: formatMoment(Date.parse(session.seen)) })}</p>
                </li>
              ))}
            </ul>
            {end.refusal && <Banner tone="danger" title={end.refusal.lost ? say("lost") : end.refusal.beside()} />}
            <div className="actions gap-top">
              <Button disabled={sessions.length < 2} running={end.running} onClick={() => end.run(null)}>
                {say("sessions.end")}
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </Section>
  );
}
