// The activities of the draft: their days, goals, reasons; locked, removed or never proposed again.
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { ActivityRow } from "../ui/show/schedule";
import { EmptyState } from "../ui/show/waiting";
import { formatPercent } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "./draft";
import { useDays, useMeta } from "./items";
import { type RouteItem, type RoutePage, type Shapes, hoursOf, listed, useCompetencyTitles } from "./reads";
import { Reasons } from "./reasons";

function Days({ item, draft }: { item: RouteItem; draft: Draft }) {
  const say = useWords("route");
  if (item.slots || item.state === "done") return null;
  const now = draft.items.find((one) => one.session === item.session);
  const set = (part: { starts?: string; ends?: string }) =>
    draft.change({ items: draft.items.map((one) => (one.session === item.session ? { ...one, ...part } : one)) });
  return (
    <div className="filters">
      <TextField label={say("starts")} type="date" value={now?.starts ?? item.starts} onChange={(event) => event.target.value && set({ starts: event.target.value })} />
      <TextField label={say("ends")} type="date" value={now?.ends ?? item.ends} onChange={(event) => event.target.value && set({ ends: event.target.value })} />
    </div>
  );
}

function GoalChoice({ item, draft }: { item: RouteItem; draft: Draft }) {
  const say = useWords("route");
  const set = (goal: string) => draft.change({ items: draft.items.map((one) => (one.session === item.session ? { ...one, goal } : one)) });
  return (
    <Select
      label={say("goal")}
      value={draft.items.find((one) => one.session === item.session)?.goal ?? item.goal}
      options={draft.goals.map((goal) => ({ value: goal.id ?? "", label: goal.text }))}
      onChange={(event) => set(event.target.value)}
    />
  );
}

function Doings({ item, draft, banned }: { item: RouteItem; draft: Draft; banned: readonly string[] }) {
  const say = useWords("route");
  const lock = (locked: boolean) => draft.change({ items: draft.items.map((one) => (one.session === item.session ? { ...one, locked } : one)) });
  const ban = () => draft.change({ items: draft.items.filter((one) => one.session !== item.session), banned: [...banned, item.activity] });
  if (item.state === "done") return <span className="dim">{say("item.done")}</span>;
  return (
    <>
      {!draft.correcting && (
        <Button small kind={item.locked ? "normal" : "plain"} sign="lock" aria-pressed={item.locked} onClick={() => lock(!item.locked)}>
          {say(item.locked ? "locked" : "lock")}
        </Button>
      )}
      <Button small kind="plain" sign="cross" onClick={() => draft.remove(item.session)}>{say("remove")}</Button>
      {!draft.correcting && <Button small kind="plain" onClick={ban}>{say("ban")}</Button>}
    </>
  );
}

interface ChosenProps {
  page: RoutePage;
  draft: Draft;
  proposal?: Shapes["Proposal"];
  banned?: readonly string[];
}

export function Chosen({ page, draft, proposal, banned = [] }: ChosenProps) {
  const say = useWords("route");
  const days = useDays();
  const meta = useMeta();
  const titleOf = useCompetencyTitles();
  const kept = new Set(draft.items.map((item) => item.session));
  const items = page.items.filter((item) => kept.has(item.session));
  const added = draft.items.filter((item) => !page.items.some((one) => one.session === item.session)).length;
  return (
    <Section title={say("items")} aside={say("hours", { hours: hoursOf(items) })} flush>
      {added > 0 && draft.correcting && <Banner title={say("pending", { count: added })} />}
      {items.length === 0 && <EmptyState title={say("items.none")}>{say("items.none.hint")}</EmptyState>}
      <ul className="acts">
        {items.map((item) => {
          const proposed = proposal?.items.find((one) => one.session === item.session);
          return (
            <ActivityRow
              key={item.id}
              {...days(item.starts, item.ends)}
              title={item.title}
              meta={meta(item)}
              closes={item.covers ? say(`closes.${item.kind}`, { what: listed(item.covers).map(titleOf).join(", ") }) : undefined}
              side={
                <>
                  {proposed && <b>{say("item.adds", { share: formatPercent(proposed.marginal) })} </b>}
                  <span className="dim">{say("hours", { hours: item.hours })}</span>
                </>
              }
            >
              {proposed && <Reasons reasons={proposed.reasons} />}
              <div className="row"><Doings item={item} draft={draft} banned={banned} /></div>
              <Days item={item} draft={draft} />
              <GoalChoice item={item} draft={draft} />
            </ActivityRow>
          );
        })}
      </ul>
    </Section>
  );
}
