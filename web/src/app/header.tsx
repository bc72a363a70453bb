// Brand, menu, the name, the language, the way out.
import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import type { Session } from "../api/session";
import { classes } from "../ui/classes";
import { Button } from "../ui/form/button";
import { shortName } from "../words/format";
import { changeLanguage, useLanguage, useWords } from "../words/words";
import { Bell } from "./bell";
import { Leave } from "./leave";
import { Navigation } from "./navigation";

function Brand() {
  const say = useWords("ui");
  return (
    <Link className="brand" href="/">
      <svg viewBox="0 0 28 20" aria-hidden="true">
        <path d="M4 16h6c5 0 3-12 8-12h6" fill="none" stroke="var(--accent)" strokeWidth="3" />
        <circle cx="4" cy="16" r="3" fill="var(--accent)" />
        <circle cx="24" cy="4" r="3" fill="var(--bg)" stroke="var(--accent)" strokeWidth="2.5" />
      </svg>
      {say("brand")}
    </Link>
  );
}

function nameOf(language: string) {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

function Languages() {
  const { language, languages } = useLanguage();
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <button key={other} className="link" type="button" lang={other} onClick={() => void changeLanguage(other)}>
        {nameOf(other)}
      </button>
    ));
}

/** A long name is cut where it ends the row, and is read in full. */
function PersonLink({ session }: { session: Session }) {
  const name = shortName(session.person_name) || session.login;
  return <Link className="who-name" href="/password" title={session.person_name || session.login}>{name}</Link>;
}

export function Header({ session, paths }: { session: Session | null; paths: readonly string[] }) {
  const say = useWords("shell");
  const [location] = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [location]);
  return (
    <header className="top">
      <div className="top-in">
        <Brand />
        {session && (
          <Button small sign="menu" className="menu-btn" aria-expanded={open} aria-controls="nav" onClick={() => setOpen(!open)}>
            {say("menu")}
          </Button>
        )}
        {session && <Navigation session={session} paths={paths} open={open} />}
        {session && <Bell session={session} />}
        <div className={classes("who", !session && "is-alone", open && "is-open")}>
          {session && <PersonLink session={session} />}
          <Languages />
          {session && <Leave session={session} />}
        </div>
      </div>
    </header>
  );
}
