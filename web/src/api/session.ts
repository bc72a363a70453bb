// Who is signed in. `useSession` is for pages: the shell shows them only with a session.
import { useQuery } from "@tanstack/react-query";
import { answered, api, rememberCsrf } from "./client";
import { queries } from "./query";
import { Refusal } from "./refusal";
import type { components } from "./schema";

export type Session = components["schemas"]["SessionView"];
export type DemoPerson = components["schemas"]["DemoPerson"];
export const sessionKey = ["session"];

function remember(session: Session): Session {
  rememberCsrf(session.csrf);
  return session;
}

async function askSession(): Promise<Session | null> {
  try {
    return remember(await answered(api.GET("/api/session")));
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) return null;
    throw error;
  }
}

export function useSessionQuery() {
  return useQuery({ queryKey: sessionKey, queryFn: askSession, staleTime: Number.POSITIVE_INFINITY });
}

export function useSession(): Session {
  const session = useSessionQuery().data;
  if (!session) throw new Error("a page that needs a session was shown without one");
  return session;
}

/** What was read under another session goes; the session itself stays watched by the shell. */
function become(session: Session | null) {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
  queries.setQueryData(sessionKey, session);
}

/** The one-time password just typed, for the one step in which it is exchanged; it never leaves this page's memory. */
let typedOnce: string | undefined;

export function oneTimePassword(): string | undefined {
  return typedOnce;
}

export function forgetOneTimePassword() {
  typedOnce = undefined;
}

export async function signIn(login: string, password: string): Promise<Session> {
  await api.POST("/api/session", { body: { login, password } });
  const session = remember(await answered(api.GET("/api/session")));
  typedOnce = session.must_change_password ? password : undefined;
  become(session);
  return session;
}

export async function signOut() {
  await api.DELETE("/api/session").catch((error: unknown) => {
    if (!(error instanceof Refusal && error.status === 401)) throw error;
  });
  forgetSession();
}

/** The server no longer knows this session: everything read under it goes, and the sign-in page comes. */
export function forgetSession() {
  rememberCsrf("");
  forgetOneTimePassword();
  become(null);
}

export async function changePassword(old_password: string, new_password: string) {
  await api.POST("/api/session/password", { body: { old_password, new_password } });
  await queries.invalidateQueries({ queryKey: sessionKey });
}

/** People of a demo database whom anyone may be; empty everywhere else. */
export function useDemoPeople() {
  return useQuery({
    queryKey: ["demo", "people"],
    queryFn: async () => (await answered(api.GET("/api/demo/people"))).people,
    retry: false,
  });
}
