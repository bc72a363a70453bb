// Queues for seats: where the route waits and how many are before it, seats that got free, and the button to join.
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Banner } from "../ui/show/banner";
import { formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "../builder/draft";
import type { Shapes } from "./reads";

const waitingKey = (route: string) => ["waiting", route] as const;

/** Asked for as soon as the route is known, beside its page and not after it. */
export function useWaiting(route = ""): readonly Shapes["WaitingLine"][] {
  const read = useQuery({
    queryKey: waitingKey(route),
    queryFn: () => answered(api.GET("/api/routes/{route}/waiting", { params: { path: { route } } })),
    enabled: route !== "",
  });
  return read.data?.waiting ?? [];
}

function Leave({ route, line }: { route: string; line: Shapes["WaitingLine"] }) {
  const say = useWords("route");
  const act = useAct(
    (_: undefined, once) => answered(api.DELETE("/api/routes/{route}/waiting/{session}", { params: { path: { route, session: line.session } }, ...once })),
    { refresh: [waitingKey(route), ["activity", line.activity]] },
  );
  return <Button small kind="plain" running={act.running} onClick={() => act.run(undefined)}>{say("waiting.leave")}</Button>;
}

export function WaitButton({ route, line }: { route: string; line: Shapes["SessionLine"] }) {
  const say = useWords("route");
  const waiting = useWaiting(route);
  const session = line.session.id;
  const act = useAct(
    (_: undefined, once) => answered(api.POST("/api/routes/{route}/waiting", { params: { path: { route } }, body: { session }, ...once })),
    { refresh: [waitingKey(route), ["activity", line.session.activity]] },
  );
  if (waiting.some((one) => one.session === session)) return <span>{say("waiting.in")}</span>;
  return (
    <>
      <Button small running={act.running} onClick={() => act.run(undefined)}>{say("waiting.join", { before: line.waiting })}</Button>
      {act.refusal && <p className="small">{act.refusal.beside()}</p>}
    </>
  );
}

interface WaitingProps {
  route: string;
  lines: readonly Shapes["WaitingLine"][];
  draft: Draft;
}

export function Waiting({ route, lines, draft }: WaitingProps) {
  const say = useWords("route");
  if (lines.length === 0) return null;
  const chosen = new Set(draft.items.map((item) => item.session));
  return (
    <Banner tone={lines.some((line) => line.ahead === undefined) ? "attention" : "info"} title={say("waiting")}>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line.session} className="row">
            <span>{`${line.title}, ${formatPeriod(line.starts, line.ends)}. ${line.ahead === undefined ? say("waiting.given") : say("waiting.ahead", { people: line.ahead })}`}</span>
            {line.ahead === undefined && !chosen.has(line.session) && <Button small running={draft.busy} onClick={() => draft.add(line.session, line.title)}>{say("add")}</Button>}
            <Leave route={route} line={line} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}
