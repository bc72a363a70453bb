// The menu: one row of places; a place of several sections opens its list below by a button, and closes by Escape, by
// a step outside and by going on. On a narrow window all lists stand open under their names.
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { useParts } from "../api/parts";
import type { Session } from "../api/session";
import { classes } from "../ui/classes";
import { useWide } from "../ui/page/wide";
import { useWords } from "../words/words";
import { type Place, type Section, dependsOnParts, offered, placesOf, sectionsOf } from "./sections";

function useHere() {
  const [location] = useLocation();
  return (section: Section) => location === section.path || location.startsWith(`${section.path}/`);
}

function SectionLink({ section }: { section: Section }) {
  const say = useWords("shell");
  const here = useHere();
  return (
    <Link href={section.path} aria-current={here(section) ? "page" : undefined}>
      {say(section.words)}
    </Link>
  );
}

function Sections({ id, place }: { id?: string; place: Place }) {
  return (
    <ul id={id}>
      {place.sections.map((section) => (
        <li key={section.path}>
          <SectionLink section={section} />
        </li>
      ))}
    </ul>
  );
}

function Disclosure({ place }: { place: Place }) {
  const say = useWords("shell");
  const id = useId();
  const here = useHere();
  const [location] = useLocation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [location]);
  const leave = (event: FocusEvent) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="nav-group" onBlur={leave} onKeyDown={escape}>
      <button
        ref={button}
        type="button"
        className={classes("nav-open", place.sections.some(here) && "is-here")}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {say(place.words)}
      </button>
      {open && <Sections id={id} place={place} />}
    </div>
  );
}

function PlaceItem({ place, wide }: { place: Place; wide: boolean }) {
  const say = useWords("shell");
  const [only] = place.sections;
  if (only && place.sections.length === 1) return <SectionLink section={only} />;
  if (wide) return <Disclosure place={place} />;
  return (
    <>
      <p className="nav-name">{say(place.words)}</p>
      <Sections place={place} />
    </>
  );
}

export function Navigation({ session, paths, open }: { session: Session; paths: readonly string[]; open: boolean }) {
  const say = useWords("shell");
  const wide = useWide();
  const own = sectionsOf(session.duties, paths);
  const parts = useParts(session.region, dependsOnParts(own));
  return (
    <nav className={classes("nav", open && "is-open")} id="nav" aria-label={say("nav.label")}>
      <ul>
        {placesOf(offered(own, parts)).map((place) => (
          <li key={place.key}>
            <PlaceItem place={place} wide={wide} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
