// How many notices wait, in sight on every page. The count comes with the session; who moves on after a while asks anew, so
// a page that is left alone asks for nothing and its session may end.
import { useEffect } from "react";
import { Link, useLocation } from "wouter";
import { queries } from "../api/query";
import { type Session, sessionKey } from "../api/session";
import { Icon } from "../ui/icon";
import { useWords } from "../words/words";

const path = "/notices";
const old_ms = 60_000;
/** The server counts up to this. */
const many = 100;

export function Bell({ session }: { session: Session }) {
  const say = useWords("shell");
  const [location] = useLocation();
  useEffect(() => {
    const asked = queries.getQueryState(sessionKey)?.dataUpdatedAt ?? 0;
    if (Date.now() - asked > old_ms) void queries.invalidateQueries({ queryKey: sessionKey, exact: true });
  }, [location]);
  const count = session.unread_notices;
  const words = count === 0 ? say("bell") : count < many ? say("bell.unread", { count }) : say("bell.many");
  return (
    <Link className="bell" href={path} aria-label={words} title={words} aria-current={location === path ? "page" : undefined}>
      <Icon sign="bell" />
      {count > 0 && <b aria-hidden="true">{count < many ? count : `${many - 1}+`}</b>}
    </Link>
  );
}
