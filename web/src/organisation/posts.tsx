// The posts of a person in time. Who keeps the register opens one (a transfer, a second post, standing in for somebody),
// ends one, and enters a leave; what is entered ahead comes on its day.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { Select, TextField } from "../ui/form/field";
import { numberTyped, useNumberFault } from "../ui/form/number";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { formatDate, formatNumber } from "../words/format";
import { useWords } from "../words/words";
import { useTitles } from "./dictionaries";
import type { Card } from "./person";

type Post = components["schemas"]["Post"];
/** What the register keeps when a list gave no first day. */
const unknown_start = "2000-01-01";
const keepers = ["centre", "municipal_methodist", "administrator"];

function useSchools() {
  const read = useQuery({ queryKey: ["schools"], queryFn: () => answered(api.GET("/api/schools")), staleTime: 60_000 });
  return read.data?.schools ?? [];
}

function useSaved(card: Card, close: () => void) {
  const say = useWords("organisation");
  const done = () => {
    toast(say("post.saved"));
    close();
  };
  return { refresh: [["person", card.person.id], ["people"]], done };
}

function OpenDialog({ card, close }: { card: Card; close: () => void }) {
  const say = useWords("organisation");
  const titles = useTitles();
  const schools = useSchools();
  const held = card.posts.filter((post) => !post.until);
  const main = held.find((post) => post.main);
  const [instead, setInstead] = useState(main?.id ?? "");
  const [school, setSchool] = useState("");
  const [position, setPosition] = useState(main?.position ?? "");
  const [subject, setSubject] = useState(main?.subjects.split(";")[0] ?? "");
  const [hours, setHours] = useState(String(main?.hours ?? 0));
  const [second, setSecond] = useState(false);
  const [since, setSince] = useState("");
  const [until, setUntil] = useState("");
  const body = {
    school, position, subjects: subject ? [subject] : [], hours: hours.trim() === "" ? 0 : numberTyped(hours), main: !second, since,
    ...(until ? { until } : {}), ...(instead ? { instead } : {}), revision: card.person.revision,
  };
  const open = useAct((_: null, once) => answered(api.POST("/api/people/{person}/posts", { params: { path: { person: card.person.id } }, body, ...once })), useSaved(card, close));
  const wrong = useNumberFault()(hours);
  const at = (place: string) => open.refusal?.at(place);
  const rest = open.refusal?.lost ? say("lost") : open.refusal?.beside("/school", "/position", "/subjects", "/since", "/until", "/hours");
  const actions = (
    <>
      <Button kind="main" running={open.running} onClick={() => wrong === undefined && open.run(null)}>{say("post.open")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  const named = (post: Post) => ({ value: post.id, label: `${titles.position(post.position)}, ${schools.find(({ id }) => id === post.school)?.title ?? post.school ?? ""}` });
  return (
    <Dialog open title={say("post.open.title")} wide close={close} actions={actions}>
      <Select label={say("post.instead")} hint={say("post.instead.hint")} empty={say("post.instead.none")} options={held.map(named)} value={instead} onChange={(event) => setInstead(event.target.value)} />
      <Select label={say("column.school")} empty={say("choose")} options={schools.filter((one) => !one.until).map(({ id, title }) => ({ value: id, label: title }))} value={school} error={at("/school")} onChange={(event) => setSchool(event.target.value)} />
      <Select label={say("column.position")} empty={say("choose")} options={titles.school_positions} value={position} error={at("/position")} onChange={(event) => setPosition(event.target.value)} />
      <Select label={say("subject")} empty={say("none")} options={titles.every_subject} value={subject} error={at("/subjects")} onChange={(event) => setSubject(event.target.value)} />
      <TextField label={say("post.hours.label")} inputMode="decimal" value={hours} error={wrong ?? at("/hours")} onChange={(event) => setHours(event.target.value)} />
      <Checkbox label={say("second_post")} checked={second} onChange={setSecond} />
      <TextField label={say("post.first_day")} type="date" value={since} error={at("/since")} onChange={(event) => setSince(event.target.value)} />
      <TextField label={say("post.last_day")} hint={say("post.last_day.hint")} optional type="date" value={until} error={at("/until")} onChange={(event) => setUntil(event.target.value)} />
      {rest !== undefined && <Banner tone="danger" title={rest} />}
    </Dialog>
  );
}

function ChangeDialog({ card, post, close }: { card: Card; post: Post; close: () => void }) {
  const say = useWords("organisation");
  const [until, setUntil] = useState(post.until ?? "");
  const [from, setFrom] = useState(post.leave_since ?? "");
  const [to, setTo] = useState(post.leave_until ?? "");
  const body = { ...(until ? { until } : {}), ...(from ? { leave_since: from } : {}), ...(to ? { leave_until: to } : {}), revision: card.person.revision };
  const path = { person: card.person.id, post: post.id };
  const change = useAct((_: null, once) => answered(api.PUT("/api/people/{person}/posts/{post}", { params: { path }, body, ...once })), useSaved(card, close));
  const rest = change.refusal?.lost ? say("lost") : change.refusal?.beside("/until", "/leave_since", "/leave_until");
  const actions = (
    <>
      <Button kind="main" running={change.running} onClick={() => change.run(null)}>{say("correct.do")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("post.change.title")} close={close} actions={actions}>
      <TextField label={say("post.last_day")} hint={say("post.last_day.hint")} optional type="date" value={until} error={change.refusal?.at("/until")} onChange={(event) => setUntil(event.target.value)} />
      <TextField label={say("post.leave_since")} hint={say("post.leave.hint")} optional type="date" value={from} error={change.refusal?.at("/leave_since")} onChange={(event) => setFrom(event.target.value)} />
      <TextField label={say("post.leave_until")} optional type="date" value={to} error={change.refusal?.at("/leave_until")} onChange={(event) => setTo(event.target.value)} />
      {rest !== undefined && <Banner tone="danger" title={rest} />}
    </Dialog>
  );
}

function PostRow({ post, card, change }: { post: Post; card: Card; change?: () => void }) {
  const say = useWords("organisation");
  const titles = useTitles();
  const schools = useSchools();
  const place = schools.find(({ id }) => id === post.school)?.title ?? post.school;
  const words = [place, titles.subjects(post.subjects), post.classes && say("post.classes", { classes: post.classes }), post.hours > 0 && say("post.hours", { hours: formatNumber(post.hours) })];
  return (
    <li className="post">
      <div className="row">
        <b>{titles.position(post.position)}</b>
        {!post.main && <Tag>{say("second_post")}</Tag>}
        {post.until && <Tag>{say("post.until", { date: formatDate(post.until) })}</Tag>}
      </div>
      <p className="small dim">{words.filter(Boolean).join(" · ")}</p>
      <p className="small dim">{post.since === unknown_start ? say("post.since.unknown") : say("post.since", { date: formatDate(post.since) })}</p>
      {post.leave_since && (
        <p className="row">
          <Tag tone="attention" sign="clock">
            {post.leave_until
              ? say("post.leave", { from: formatDate(post.leave_since), to: formatDate(post.leave_until) })
              : say("post.leave.open", { from: formatDate(post.leave_since) })}
          </Tag>
        </p>
      )}
      {change && (
        <Button small kind="plain" aria-label={say("post.change.of", { position: titles.position(post.position), name: card.name })} onClick={change}>
          {say("post.change")}
        </Button>
      )}
    </li>
  );
}

export function Posts({ card }: { card: Card }) {
  const say = useWords("organisation");
  const keeps = useSession().duties.some((duty) => keepers.includes(duty));
  const [opening, setOpening] = useState(false);
  const [changed, setChanged] = useState<Post>();
  return (
    <Section title={say("person.posts")} flush>
      <ul>
        {card.posts.map((post) => (
          <PostRow key={post.id} post={post} card={card} change={keeps ? () => setChanged(post) : undefined} />
        ))}
      </ul>
      {keeps && (
        <div className="actions gap-top">
          <Button small onClick={() => setOpening(true)}>{say("post.open")}</Button>
        </div>
      )}
      <p className="small dim gap-top">{say("person.number", { number: card.person.external })}</p>
      {opening && <OpenDialog card={card} close={() => setOpening(false)} />}
      {changed && <ChangeDialog card={card} post={changed} close={() => setChanged(undefined)} />}
    </Section>
  );
}
