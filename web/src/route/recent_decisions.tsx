// What the head has just decided and may still take back: one by one, or all of it.
import { answered, api, once } from "../api/client";
import { useAct } from "../api/query";
import { asRefusal } from "../api/refusal";
import { Button } from "../ui/form/button";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { formatTime, shortName } from "../words/format";
import { useWords } from "../words/words";
import { type Shapes, approvalsKey } from "./reads";
import "../builder/builder.css";

type Recent = Shapes["RecentDecision"];

/** Each by itself: what somebody acted upon meanwhile stands, and is told by name. */
async function takeBack(rows: readonly Recent[]) {
  const stood: { row: Recent; why: string }[] = [];
  for (const row of rows) {
    try {
      await answered(api.POST("/api/routes/{route}/reconsideration", { params: { path: { route: row.route } }, body: { revision: row.revision }, ...once() }));
    } catch (error) {
      const refusal = asRefusal(error);
      if (!refusal || refusal.lost) throw error;
      stood.push({ row, why: refusal.beside() ?? "" });
    }
  }
  return stood;
}

export function RecentDecisions({ recent }: { recent: readonly Recent[] }) {
  const say = useWords("route");
  const undo = useAct(takeBack, {
    refresh: [[...approvalsKey]],
    done: (stood, rows) => {
      const back = rows.length - stood.length;
      if (back > 0) toast(say("recent.done", { count: back }));
    },
  });
  const stood = undo.answer ?? [];
  return (
    <>
      {stood.length > 0 && (
        <Banner tone="attention" title={say("recent.stood", { count: stood.length })}>
          <ul>
            {stood.map(({ row, why }) => (
              <li key={row.route}>{`${shortName(row.teacher)}: ${why}`}</li>
            ))}
          </ul>
        </Banner>
      )}
      {undo.refusal && <Banner tone="danger">{undo.refusal.beside()}</Banner>}
      {recent.length > 0 && (
        <Section title={say("recent")}>
          <ul className="recent">
            {recent.map((row) => (
              <li key={row.route}>
                <span>
                  {say(`decided.${row.decision === "agreed" ? "agreed" : "returned"}`, { name: shortName(row.teacher) })}
                  <span className="dim"> {say("recent.until", { time: formatTime(Date.parse(row.until_ms)) })}</span>
                </span>
                <Button small aria-label={say("recent.undo.of", { name: row.teacher })} running={undo.running} onClick={() => undo.run([row])}>
                  {say("recent.undo")}
                </Button>
              </li>
            ))}
          </ul>
          {recent.length > 1 && (
            <p className="row gap-top">
              <Button small running={undo.running} onClick={() => undo.run(recent)}>{say("recent.undo.all", { count: recent.length })}</Button>
            </p>
          )}
        </Section>
      )}
    </>
  );
}
