// The footer of a demo: what it is, its day, and the way to put its clock ahead, so that a year is lived in an hour.
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { toast } from "../ui/show/toast";
import { formatDate, today } from "../words/format";
import { useWords } from "../words/words";

const steps = [1, 7, 30] as const;

export function DemoClock() {
  const say = useWords("shell");
  const { duties } = useSession();
  const home = useQuery({ queryKey: ["home"], queryFn: () => answered(api.GET("/api/my/home")), enabled: duties.includes("teacher") });
  const waits = home.data?.next.step === "take_diagnostics" && home.data.next.on !== undefined;
  const act = useAct((body: { days: number; to_diagnostics?: boolean }, once) => answered(api.POST("/api/demo/clock", { body, ...once })), {
    done: (moved) => {
      toast(say("demo.moved", { day: formatDate(moved.today) }));
      void queries.invalidateQueries();
    },
  });
  return (
    <>
      <span>{say("footer.demo")}</span>
      <span className="row demo-clock">
        {say("demo.today", { day: formatDate(today()) })}
        {steps.map((days) => (
          <Button key={days} small kind="plain" running={act.running} onClick={() => act.run({ days })}>
            {say(`demo.ahead.${days}`)}
          </Button>
        ))}
        {waits && (
          <Button small kind="plain" running={act.running} onClick={() => act.run({ days: 0, to_diagnostics: true })}>
            {say("demo.ahead.diagnostics")}
          </Button>
        )}
      </span>
      {act.refusal && <span role="alert">{act.refusal.lost ? say("demo.lost") : act.refusal.beside()}</span>}
    </>
  );
}
