// The regulation in force as a page that people read: every rule with its clauses and with what is our own value.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { useSession } from "../api/session";
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { Basis, Roles } from "./basis";
import { Confirmations, Documents, Levels } from "./outcome_rules";
import { worded } from "./profile";
import "./regulation.css";
import { Approvals, Checks, Sections, Term } from "./route_rules";
import { Stages } from "./stages";
import { Support } from "./support_rules";

const parts = [Basis, Stages, Roles, Sections, Term, Approvals, Checks, Support, Levels, Confirmations, Documents];

const contents = ["basis", "stages", "roles", "sections", "term", "approvals", "checks", "support", "levels", "confirmations", "documents"] as const;

function Contents() {
  const say = useWords("regulation");
  return (
    <nav className="contents" aria-label={say("contents")}>
      <ul className="row">
        {contents.map((part) => (
          <li key={part}><a href={`#${part}`}>{say(`${part}.title`)}</a></li>
        ))}
      </ul>
    </nav>
  );
}

export default function RegulationPage() {
  const say = useWords("regulation");
  const { duties } = useSession();
  const manages = duties.includes("centre") || duties.includes("administrator");
  const read = useQuery({ queryKey: ["regulation"], queryFn: () => answered(api.GET("/api/regulation")), staleTime: Infinity });
  return (
    <>
      <PageHead title={read.data ? worded(read.data.title) : say("title")} actions={manages && <ButtonLink to="/regulation/draft">{say("draft.open_page")}</ButtonLink>}>
        {read.data && say("code", { version: read.data.version })}
      </PageHead>
      <Loaded read={read} lines={10}>
        {(profile) => (
          <>
            <Banner title={say("ours.what")}>
              <p>{say("ours.what.hint")}</p>
            </Banner>
            <Contents />
            {parts.map((Part, at) => (
              <Part key={at} profile={profile} />
            ))}
          </>
        )}
      </Loaded>
    </>
  );
}
