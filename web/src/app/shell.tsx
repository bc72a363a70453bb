// The frame of every page: skip link, header, offline banner, content, footer. After a change of address the heading of
// the new page gets the focus, so that it is read first.
import { type ReactNode, type RefObject, Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import type { Session } from "../api/session";
import { Toasts } from "../ui/show/toast";
import { Skeleton } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { DemoClock } from "./demo_clock";
import { Header } from "./header";
import { OfflineBanner } from "./offline";

/** What had the focus when the address changed. */
function useLeft(location: string) {
  const left = useRef<Element | null>(null);
  useLayoutEffect(() => {
    left.current = document.activeElement;
  }, [location]);
  return left;
}

/** Tells the shell that the page stands, words and all. Who moved the focus while the page was coming keeps it. */
function Arrived({ at, left }: { at: string; left: RefObject<Element | null> }) {
  const first = useRef(true);
  useEffect(() => {
    const moved = document.activeElement !== document.body && document.activeElement !== left.current;
    if (first.current) first.current = false;
    else if (!moved) (document.querySelector<HTMLElement>("#main h1") ?? document.getElementById("main"))?.focus({ preventScroll: true });
  }, [at, left]);
  return null;
}

interface Frame {
  session: Session | null;
  paths: readonly string[];
}

function Footer({ session, paths }: Frame) {
  const say = useWords("shell");
  return (
    <footer className="foot">
      <div className="foot-in">
        <span>{session?.region_title ?? say("footer.what")}</span>
        {session?.demo && <DemoClock />}
        {session && paths.includes("/my/data") && <Link href="/my/data">{say("nav.my_data")}</Link>}
        {paths.includes("/help") && <Link href="/help">{say("footer.help")}</Link>}
        {paths.includes("/check") && <Link href="/check">{say("footer.check")}</Link>}
      </div>
    </footer>
  );
}

export function Shell({ session, paths, children }: Frame & { children: ReactNode }) {
  const say = useWords("shell");
  const [location] = useLocation();
  const left = useLeft(location);
  return (
    <>
      <a className="skip" href="#main">
        {say("skip")}
      </a>
      <Header session={session} paths={paths} />
      <OfflineBanner />
      <main className="page" id="main" tabIndex={-1}>
        <Suspense fallback={<Skeleton />}>
          {children}
          <Arrived at={location} left={left} />
        </Suspense>
      </main>
      <Footer session={session} paths={paths} />
      <Toasts />
    </>
  );
}
