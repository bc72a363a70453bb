// The first page of a person: the first section of the menu where something waits for them, else the main page of their
// duty. What waits is asked once, of the lists of those sections.
import { Redirect } from "wouter";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { Session } from "../api/session";
import { Skeleton } from "../ui/show/waiting";
import { homeOf, waitingOf } from "./sections";

type Waits = () => Promise<boolean>;

/** Whether something waits at a section of the menu. */
const waits: Readonly<Record<string, Waits>> = {
  "/approvals": async () => (await answered(api.GET("/api/approvals"))).routes.length > 0,
  "/interviews": async () => {
    const { waiting, unpresented } = await answered(api.GET("/api/interviews"));
    return waiting.some((one) => one.may_hold) || unpresented.some((one) => one.may_receive);
  },
  "/findings": async () => (await answered(api.GET("/api/findings", { params: { query: { state: "proposed", rows: 1 } } }))).findings.length > 0,
  "/requests": async () => (await answered(api.GET("/api/requests", { params: { query: { state: "stated" } } }))).requests.length > 0,
  "/reviews": async () => (await answered(api.GET("/api/reviews"))).waiting > 0,
  "/marking": async () => (await answered(api.GET("/api/marking"))).tasks.length > 0,
};

/** What cannot be asked leads nowhere: the main page is there for it. */
async function firstOf(paths: readonly string[]) {
  const found = await Promise.all(paths.map((path) => (waits[path] as Waits)().catch(() => false)));
  return paths[found.indexOf(true)] ?? null;
}

export function Home({ session, paths }: { session: Session; paths: readonly string[] }) {
  const main = homeOf(session.duties, paths);
  const asked = waitingOf(session.duties, paths, Object.keys(waits));
  const read = useQuery({ queryKey: ["first-page", session.person], queryFn: () => firstOf(asked), enabled: asked.length > 0, staleTime: 0 });
  if (asked.length > 0 && read.isFetching) return <Skeleton />;
  return <Redirect to={read.data ?? main} replace />;
}
