// What is shown now: the session decides between the sign-in page, the forced change of a one-time password and the
// page of the address; pages for anyone need no session.
import { useEffect } from "react";
import { Redirect, Route, Switch, matchRoute, useLocation, useRouter } from "wouter";
import { takeWorkbook } from "../api/take_away";
import { queries } from "../api/query";
import { Refusal } from "../api/refusal";
import { type Session, forgetSession, sessionKey, useSessionQuery } from "../api/session";
import { keepDraftsOf } from "../ui/form/drafts";
import { TakeAwayContext } from "../ui/list/take_away";
import { LoadFailed, Skeleton } from "../ui/show/waiting";
import { keepClock, keepRegionTime } from "../words/format";
import { ErrorBoundary } from "./error_boundary";
import { Home } from "./home";
import { NotFound } from "./not_found";
import { mayOpen, pages } from "./pages";
import { Shell } from "./shell";

const signInPath = "/sign-in";
const passwordPath = "/password";
const paths = pages.map((page) => page.path);

/** A session that ended elsewhere shows itself as a 401 of any read or change. */
function watchForEnd(error: unknown, key?: readonly unknown[]) {
  const ended = error instanceof Refusal && error.status === 401 && error.code === "access.sign_in_needed";
  if (ended && key?.[0] !== sessionKey[0]) forgetSession();
}
queries.getQueryCache().config.onError = (error, query) => watchForEnd(error, query.queryKey);
queries.getMutationCache().config.onError = (error) => watchForEnd(error);

/** Where a person wanted to go before signing in. */
function wanted(search: string) {
  const next = new URLSearchParams(search).get("next");
  return next?.startsWith("/") && !next.startsWith("//") ? next : undefined;
}

function Pages({ session }: { session: Session | null }) {
  const [location] = useLocation();
  const held = session?.duties ?? [];
  const open = pages.filter((page) => (session ? mayOpen(page, held) : page.duties === "anyone"));
  if (session?.must_change_password && location !== passwordPath) return <Redirect to={passwordPath} replace />;
  const next = wanted(window.location.search);
  if (session && (location === "/" || location === signInPath)) return next ? <Redirect to={next} replace /> : <Home session={session} paths={paths} />;
  return (
    <Switch>
      {open.map((page) => (
        <Route key={page.path} path={page.path} component={page.component} />
      ))}
      <Route>{session ? <NotFound /> : <Redirect to={signInAfter(location)} replace />}</Route>
    </Switch>
  );
}

function signInAfter(location: string) {
  return location === "/" ? signInPath : `${signInPath}?next=${encodeURIComponent(location)}`;
}

/** The part of the wanted page comes beside the session, not after it. */
function useFetchedPage(location: string) {
  const { parser } = useRouter();
  useEffect(() => {
    const page = pages.find((one) => matchRoute(parser, one.path, location)[0]);
    // What does not come is asked for again, and told, where it is shown.
    page?.fetch().catch(() => undefined);
  }, [parser, location]);
}

export function App() {
  const [location] = useLocation();
  useFetchedPage(location);
  const read = useSessionQuery();
  keepRegionTime(read.data?.offset_minutes);
  keepClock(read.data?.ahead_ms);
  keepDraftsOf(read.data?.person ?? "");
  useEffect(() => void window.scrollTo(0, 0), [location]);
  return (
    <Shell session={read.data ?? null} paths={paths}>
      <ErrorBoundary key={location}>
        {read.data !== undefined && (
          <TakeAwayContext value={read.data ? takeWorkbook : undefined}>
            <Pages session={read.data} />
          </TakeAwayContext>
        )}
        {read.data === undefined && (read.error ? <LoadFailed error={read.error} again={() => void read.refetch()} /> : <Skeleton />)}
      </ErrorBoundary>
    </Shell>
  );
}
