// The frame of every page: skip link, header, offline banner, content, footer.
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import type { Session } from "../api/session";
import { Toasts } from "../ui/show/toast";
import { useWords } from "../words/words";
import { useLeft } from "./arrival";
import { DemoClock } from "./demo_clock";
import { Header } from "./header";
import { OfflineBanner } from "./offline";

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
        <span className="row foot-links">
          {session && paths.includes("/my/data") && <Link href="/my/data">{say("nav.my_data")}</Link>}
          {paths.includes("/help") && <Link href="/help">{say("footer.help")}</Link>}
          {paths.includes("/open-reports") && <Link href="/open-reports">{say("footer.reports")}</Link>}
          {paths.includes("/check") && <Link href="/check">{say("footer.check")}</Link>}
        </span>
      </div>
    </footer>
  );
}

export function Shell({ session, paths, children }: Frame & { children: ReactNode }) {
  const say = useWords("shell");
  const [location] = useLocation();
  useLeft(location);
  return (
    <>
      <a className="skip" href="#main">
        {say("skip")}
      </a>
      <Header session={session} paths={paths} />
      <OfflineBanner />
      <main className="page" id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer session={session} paths={paths} />
      <Toasts />
    </>
  );
}
