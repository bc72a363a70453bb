// The footer of a demo: what it is, its day, and the way to put its clock ahead, so that a year is lived in an hour.
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { toast } from "../ui/show/toast";
import { clockNow, formatDate, typedMoment } from "../words/format";
import { useWords } from "../words/words";

const steps = [7, 30] as const;

export function DemoClock() {
  const say = useWords("shell");
  const act = useAct((days: number, once) => answered(api.POST("/api/demo/clock", { body: { days }, ...once })), {
    done: ({ today }) => {
      toast(say("demo.moved", { day: formatDate(today) }));
      void queries.invalidateQueries();
    },
  });
  return (
    <>
      <span>{say("footer.demo")}</span>
      <span className="row demo-clock">
        {say("demo.today", { day: formatDate(typedMoment(new Date(clockNow()).toISOString()).slice(0, 10)) })}
        {steps.map((days) => (
          <Button key={days} small kind="plain" running={act.running} onClick={() => act.run(days)}>
            {say(`demo.ahead.${days}`)}
          </Button>
        ))}
      </span>
      {act.refusal && <span role="alert">{act.refusal.lost ? say("demo.lost") : act.refusal.beside()}</span>}
    </>
  );
}
