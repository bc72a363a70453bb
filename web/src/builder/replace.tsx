// What could take the place of one activity: other sessions of it, then what covers the same, each with its reasons.
import { useEffect, useRef } from "react";
import { useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatPercent, formatPeriod } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "./draft";
import { useMeta } from "./items";
import { type RouteItem, type Shapes, usePlace } from "./place";
import { Reasons } from "./reasons";

const least_change = 0.005;

function useChangeWords() {
  const say = useWords("route");
  return (change: number) => {
    if (Math.abs(change) < least_change) return say("replace.same");
    return say(change > 0 ? "replace.more" : "replace.less", { share: formatPercent(Math.abs(change)) });
  };
}

interface OneProps {
  alternative: Shapes["Alternative"];
  choose: () => void;
  busy: boolean;
}

function One({ alternative: { item, same_activity, change }, choose, busy }: OneProps) {
  const say = useWords("route");
  const meta = useMeta();
  const changeWords = useChangeWords();
  return (
    <li>
      <p className="row">
        <b>{item.title}</b>
        {same_activity && <Tag tone="info">{say("replace.session")}</Tag>}
      </p>
      <p className="small">{[formatPeriod(item.starts, item.ends), say("hours", { hours: item.hours }), meta(item)].join(", ")}</p>
      <p className="small">{changeWords(change)}</p>
      <Reasons reasons={item.reasons} />
      <Button small running={busy} aria-label={say("replace.take.of", { title: item.title, period: formatPeriod(item.starts, item.ends) })} onClick={choose}>
        {say("replace.take")}
      </Button>
    </li>
  );
}

interface ReplaceProps {
  revision: number;
  item: RouteItem;
  draft: Draft;
  close: () => void;
}

export function Replace({ revision, item, draft, close }: ReplaceProps) {
  const say = useWords("route");
  const heading = useRef<HTMLParagraphElement>(null);
  const place = usePlace();
  const read = useQuery({ queryKey: ["alternatives", place.name, revision, item.id], queryFn: () => place.alternatives(item.id) });
  useEffect(() => heading.current?.focus(), []);
  const choose = (alternative: Shapes["Alternative"]) => {
    draft.replace(item.session, alternative);
    close();
  };
  return (
    <div className="replace">
      <p className="row row-between">
        <strong ref={heading} tabIndex={-1}>{say("replace.by")}</strong>
        <Button small kind="plain" sign="cross" onClick={close}>{say("replace.close")}</Button>
      </p>
      <Loaded read={read} lines={3}>
        {({ alternatives }) =>
          alternatives.length === 0 ? (
            <EmptyState title={say("replace.none")}>{say("replace.none.hint")}</EmptyState>
          ) : (
            <ul>
              {alternatives.map((one) => (
                <One key={one.item.session} alternative={one} choose={() => choose(one)} busy={draft.busy} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
