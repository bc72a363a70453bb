// All items at a glance: where each answer lies, and what to come back to.
import { Button } from "../../ui/form/button";
import { classes } from "../../ui/classes";
import { Icon } from "../../ui/icon";
import { useWords } from "../../words/words";
import { type Queue, placeOf } from "./queue";
import type { AttemptSheet } from "./use_answers";

interface OverviewProps {
  sheet: AttemptSheet;
  queue: Queue;
  go: (item: string) => void;
  finish: () => void;
}

function Cell({ item, number, queue, go }: { item: string; number: number; queue: Queue; go: (item: string) => void }) {
  const say = useWords("diagnostics");
  const place = placeOf(queue, item);
  const flag = queue.flags.includes(item);
  const now = queue.at === item;
  const words = [say("runner.cell", { number }), say(`runner.place.${place}`), flag && say("runner.flag")].filter(Boolean).join(", ");
  return (
    <button
      type="button"
      className={classes("cell", place === "server" && "is-saved", place === "device" && "is-local", now && "is-now")}
      aria-current={now || undefined}
      aria-label={words}
      onClick={() => go(item)}
    >
      {number}
      {flag && <Icon sign="flag" />}
    </button>
  );
}

export function Overview({ sheet, queue, go, finish }: OverviewProps) {
  const say = useWords("diagnostics");
  const items = sheet.items.map((one) => one.sheet.code);
  const given = items.filter((item) => placeOf(queue, item) !== "none").length;
  return (
    <nav aria-labelledby="overview">
      <div className="sec-head">
        <h2 id="overview">{say("runner.overview")}</h2>
        <span>{say("runner.given", { given, all: items.length })}</span>
      </div>
      <div className="cells">
        {items.map((item, at) => (
          <Cell key={item} item={item} number={at + 1} queue={queue} go={go} />
        ))}
      </div>
      <ul className="legend">
        <li>
          <span className="swatch k-saved" />
          {say("runner.place.server")}
        </li>
        <li>
          <span className="swatch k-local" />
          {say("runner.legend.device")}
        </li>
        <li>
          <Icon sign="flag" /> {say("runner.flag")}
        </li>
      </ul>
      <p className="small dim gap-top">{say("runner.note")}</p>
      <p className="gap-top">
        <Button onClick={finish}>{say("runner.finish")}</Button>
      </p>
    </nav>
  );
}
