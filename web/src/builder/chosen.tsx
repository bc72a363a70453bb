// The activities of the draft: their days, goals, reasons; locked, replaced, removed or never proposed again.
import { useState } from "react";
import { useSearch } from "wouter";
import { useCompetencyTitles } from "../api/competencies";
import { Button } from "../ui/form/button";
import { Select, TextField } from "../ui/form/field";
import { Details } from "../ui/list/twin";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { ActivityRow } from "../ui/show/schedule";
import { Tag } from "../ui/show/tag";
import { EmptyState } from "../ui/show/waiting";
import { formatPercent } from "../words/format";
import { useWords } from "../words/words";
import type { Draft } from "./draft";
import { IfCancelled } from "./if_cancelled";
import { useDays, useMeta } from "./items";
import { LastStep } from "./last_step";
import { type Built, type RouteItem, type Shapes, hoursOf, isCancelled, listed, usePlace } from "./place";
import { Reasons } from "./reasons";
import { Replace } from "./replace";

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

interface DoingsProps {
  item: RouteItem;
  draft: Draft;
  replacing: boolean;
  replace: () => void;
}

function Doings({ item, draft, replacing, replace }: DoingsProps) {
  const say = useWords("route");
  const lock = (locked: boolean) => draft.change({ items: draft.items.map((one) => (one.session === item.session ? { ...one, locked } : one)) });
  const lost = isCancelled(item);
  if (item.state === "done") return <span className="dim">{say("item.done")}</span>;
  return (
    <>
      <Button small kind={lost ? "main" : "normal"} aria-expanded={replacing} aria-label={say("replace.of", { title: item.title })} onClick={replace}>
        {say("replace")}
      </Button>
      {!draft.correcting && !lost && (
        <Button small kind={item.locked ? "normal" : "plain"} sign="lock" aria-pressed={item.locked} onClick={() => lock(!item.locked)}>
          {say(item.locked ? "locked" : "lock")}
        </Button>
      )}
      <Button small kind="plain" sign="cross" aria-label={say("remove.of", { title: item.title })} onClick={() => draft.remove(item.session)}>
        {say("remove")}
      </Button>
      {!draft.correcting && <Button small kind="plain" onClick={() => draft.ban(item.session, item.activity)}>{say("ban")}</Button>}
    </>
  );
}

/** What a correction adds, before it is sent. */
function Pending({ page, draft }: { page: Built; draft: Draft }) {
  const say = useWords("route");
  const added = draft.items.filter((item) => !page.items.some((one) => one.session === item.session));
  if (!draft.correcting || added.length === 0) return null;
  return (
    <Banner title={say("pending", { count: added.length })}>
      <ul>
        {added.map((item) => (
          <li key={item.session}>
            {draft.titleOf(item.session)}{" "}
            <Button small kind="plain" aria-label={say("remove.of", { title: draft.titleOf(item.session) })} onClick={() => draft.remove(item.session)}>
              {say("remove")}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

interface RowProps {
  page: Built;
  item: RouteItem;
  draft: Draft;
  proposed?: Shapes["ProposedItem"];
}

function Row({ page, item, draft, proposed }: RowProps) {
  const say = useWords("route");
  const days = useDays();
  const meta = useMeta();
  const { many } = usePlace();
  const titleOf = useCompetencyTitles();
  const asked = new URLSearchParams(useSearch()).get("replace") === item.id;
  const [replacing, setReplacing] = useState(asked);
  const lost = isCancelled(item);
  return (
    <ActivityRow
      {...days(item.starts, item.ends)}
      title={item.title}
      meta={meta(item)}
      closes={item.covers ? say(`closes.${item.kind}`, { what: listed(item.covers).map(titleOf).join(", ") }) : undefined}
      side={
        <>
          {lost && <Tag tone="danger">{say("lost.short")}</Tag>}
          {proposed && proposed.marginal >= 0.005 && <b>{say("item.adds", { share: formatPercent(proposed.marginal) })} </b>}
          <span className="dim">{say("hours", { hours: item.hours })}</span>
        </>
      }
    >
      <div className="folds">
        {proposed && <Reasons reasons={proposed.reasons} />}
        {!lost && (
          <Details summary={say("item.place")}>
            <Days item={item} draft={draft} />
            {!many && <GoalChoice item={item} draft={draft} />}
          </Details>
        )}
      </div>
      <div className="row"><Doings item={item} draft={draft} replacing={replacing} replace={() => setReplacing(!replacing)} /></div>
      {replacing && <Replace revision={page.route.revision} item={item} draft={draft} close={() => setReplacing(false)} />}
    </ActivityRow>
  );
}

interface ChosenProps {
  page: Built;
  draft: Draft;
  /** What is chosen, explained as it stands. */
  present?: Shapes["Proposal"];
}

export function Chosen({ page, draft, present }: ChosenProps) {
  const say = useWords("route");
  const kept = new Set(draft.items.map((item) => item.session));
  const items = page.items.filter((item) => kept.has(item.session));
  const hours = hoursOf(items.filter((item) => !isCancelled(item)));
  return (
    <Section title={say("items")} aside={say("hours", { hours })} flush>
      <Pending page={page} draft={draft} />
      {items.length === 0 && <EmptyState title={say("items.none")}>{say("items.none.hint")}</EmptyState>}
      <ul className="acts">
        {items.map((item) => (
          <Row key={item.id} page={page} item={item} draft={draft} proposed={present?.items.find((one) => one.session === item.session)} />
        ))}
      </ul>
      {items.length > 0 && (page.may.edit || page.may.hide) && <IfCancelled revision={page.route.revision} />}
      <LastStep draft={draft} />
    </Section>
  );
}
