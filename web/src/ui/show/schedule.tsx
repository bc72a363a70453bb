// What a route is read by: the next step with its date, and rows of activities that say what they close.
import { type ReactNode, useId } from "react";
import { formatDate } from "../../words/format";
import { classes } from "../classes";
import { Icon } from "../icon";

interface NextStepProps {
  /** ISO date that matters for this step; the day is shown large. Left out where there is none. */
  date?: string;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

function NextDate({ date }: { date: string }) {
  const words = formatDate(date, "day").split("\u00a0");
  const day = words.findIndex((word) => /^\d/.test(word));
  return (
    <p className="next-date">
      <b>{words[day]}</b> <span>{words.filter((_, at) => at !== day).join(" ")},</span> <span>{formatDate(date, "weekday")}</span>
    </p>
  );
}

export function NextStep({ date, title, children, actions }: NextStepProps) {
  const id = useId();
  return (
    <section className={classes("next", !date && "next-any")} aria-labelledby={id}>
      {date && <NextDate date={date} />}
      <div className="next-body">
        <div>
          <h2 id={id}>{title}</h2>
          {children !== undefined && <p>{children}</p>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </div>
    </section>
  );
}

interface ActivityProps {
  when: ReactNode;
  until?: ReactNode;
  title: ReactNode;
  meta?: ReactNode;
  closes?: ReactNode;
  side?: ReactNode;
  children?: ReactNode;
}

/** One row of `<ul className="acts">`. */
export function ActivityRow({ when, until, title, meta, closes, side, children }: ActivityProps) {
  return (
    <li>
      <p className="act-when">
        <b>{when}</b> {until}
      </p>
      <div className="act-main">
        <h3>{title}</h3>
        {meta !== undefined && <p className="act-meta">{meta}</p>}
        {closes !== undefined && (
          <p className="closes">
            <Icon sign="target" />
            <span>{closes}</span>
          </p>
        )}
        {children}
      </div>
      {side !== undefined && <div className="act-side">{side}</div>}
    </li>
  );
}

export function Message({ author, at, time, children }: { author: string; at: string; time: string; children: ReactNode }) {
  return (
    <article className="msg">
      <header>
        <b>{author}</b>
        <time dateTime={at}>{time}</time>
      </header>
      {children}
    </article>
  );
}
