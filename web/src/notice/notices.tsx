// What happened to what is mine and what waits for me, the newest first; each leads to its screen. Beside it, how I want to
// be told.
import { useState } from "react";
import { Link } from "wouter";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { Select } from "../ui/form/field";
import { More } from "../ui/list/pagination";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { EmptyState, LoadFailed, Skeleton } from "../ui/show/waiting";
import { formatDate, formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { classes } from "../ui/classes";
import { CalendarFeed } from "./calendar";
import { Habits } from "./habits";
import "./notice.css";
import { type Filter, type NoticeView, inLanguage, useNotices, useRead, useSettings } from "./reads";

/** A message is read where it stands; everything else where it leads. */
function What({ notice, read }: { notice: NoticeView; read: () => void }) {
  const words = inLanguage(notice.words);
  if (notice.kind === "message") return <b>{notice.about || words}</b>;
  return (
    <Link href={notice.screen} onClick={() => !notice.read && read()}>
      {words}
    </Link>
  );
}

function Line({ notice, read, running }: { notice: NoticeView; read: () => void; running: boolean }) {
  const say = useWords("notice");
  const when = notice.moment ? formatMoment(Date.parse(notice.moment)) : notice.day ? formatDate(notice.day, "day") : "";
  const about = [notice.kind === "message" ? "" : notice.about, when].filter(Boolean).join(", ");
  return (
    <li className={classes("notice", !notice.read && "is-unread")}>
      <div>
        <p>
          {!notice.read && <span className="sr">{say("new")} </span>}
          <What notice={notice} read={read} />
        </p>
        {about && <p className="small">{about}</p>}
        {notice.text && <p className="small pre">{notice.text}</p>}
        {notice.sender && <p className="small dim">{notice.sender}</p>}
        <p className="small dim">{formatMoment(Date.parse(notice.at))}</p>
      </div>
      {!notice.read && (
        <Button small kind="plain" running={running} aria-label={say("read.of", { words: notice.about || inLanguage(notice.words) })} onClick={read}>
          {say("read")}
        </Button>
      )}
    </li>
  );
}

function List({ filter }: { filter: Filter }) {
  const say = useWords("notice");
  const read = useNotices(filter);
  const mark = useRead();
  if (!read.data) return read.error ? <LoadFailed error={read.error} again={() => void read.refetch()} /> : <Skeleton lines={6} />;
  const notices = read.data.pages.flatMap((page) => page.notices);
  const narrowed = filter.unread || filter.topic !== "";
  if (notices.length === 0) return <EmptyState title={say(narrowed ? "none.such" : "none")}>{say(narrowed ? "none.such.hint" : "none.hint")}</EmptyState>;
  return (
    <>
      {mark.refusal && <Banner tone="danger" title={mark.refusal.lost ? say("lost") : mark.refusal.beside()} />}
      <ul>
        {notices.map((notice) => (
          <Line key={notice.notice} notice={notice} running={mark.running} read={() => mark.run([notice.notice])} />
        ))}
      </ul>
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
    </>
  );
}

function Filters({ filter, set }: { filter: Filter; set: (filter: Filter) => void }) {
  const say = useWords("notice");
  const topics = useSettings().data?.topics ?? [];
  return (
    <div className="filters">
      <Select
        label={say("topic")}
        empty={say("topic.all")}
        options={topics.map((one) => ({ value: one.topic, label: inLanguage(one.title) }))}
        value={filter.topic}
        onChange={(event) => set({ ...filter, topic: event.target.value })}
      />
      <Checkbox label={say("unread.only")} checked={filter.unread} onChange={(unread) => set({ ...filter, unread })} />
    </div>
  );
}

export default function NoticesPage() {
  const say = useWords("notice");
  const [filter, setFilter] = useState<Filter>({ topic: "", unread: false });
  const all = useRead(() => toast(say("all.done")));
  return (
    <>
      <PageHead
        title={say("title")}
        actions={
          <Button running={all.running} onClick={() => all.run("all")}>
            {say("all")}
          </Button>
        }
      >
        {say("hint")}
      </PageHead>
      <div className="cols">
        <div>
          <Section title={say("list")}>
            {all.refusal && <Banner tone="danger" title={all.refusal.lost ? say("lost") : all.refusal.beside()} />}
            <Filters filter={filter} set={setFilter} />
            <List filter={filter} />
          </Section>
        </div>
        <aside>
          <Habits />
          <CalendarFeed />
        </aside>
      </div>
    </>
  );
}
