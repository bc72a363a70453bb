// Where and when one takes one's form: place, time, and a file for one's calendar. Without a consent, the way to it.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import type { components } from "../api/schema";
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { placeOf, timesOf } from "./parts";

type Mine = components["schemas"]["MySitting"];

function SittingRow({ mine }: { mine: Mine }) {
  const say = useWords("campaign");
  return (
    <li>
      <div className="act-when">{timesOf({ starts_ms: mine.starts, ends_ms: mine.ends })}</div>
      <div>
        <h2 className="h3">{mine.subject || mine.campaign}</h2>
        <p className="act-meta">{placeOf(say, mine)}</p>
        <p className="act-meta">{mine.campaign}</p>
        <p className="row gap-top">
          <a className="btn" href={`/api/my/sittings/${mine.sitting}/calendar`}>
            {say("my.calendar")}
          </a>
          <ButtonLink kind="plain" to="/my/diagnostics">
            {say("my.diagnostics")}
          </ButtonLink>
        </p>
      </div>
    </li>
  );
}

function ConsentFirst() {
  const say = useWords("campaign");
  const read = useQuery({ queryKey: ["consent"], queryFn: () => answered(api.GET("/api/consents/text")) });
  if (!read.data || read.data.given) return null;
  return (
    <Banner tone="attention" title={say("my.consent.title")}>
      <p>{say("my.consent.hint")}</p>
      <p className="row">
        <ButtonLink kind="main" to="/my/consent">
          {say("my.consent.open")}
        </ButtonLink>
      </p>
    </Banner>
  );
}

export default function MySittingsPage() {
  const say = useWords("campaign");
  const read = useQuery({ queryKey: ["my", "sittings"], queryFn: async () => (await answered(api.GET("/api/my/sittings"))).sittings });
  return (
    <>
      <PageHead title={say("my.title")}>{say("my.hint")}</PageHead>
      <ConsentFirst />
      <Loaded read={read}>
        {(sittings) =>
          sittings.length === 0 ? (
            <EmptyState title={say("my.none")}>{say("my.none.hint")}</EmptyState>
          ) : (
            <ul className="acts">
              {sittings.map((mine) => (
                <SittingRow key={mine.sitting + mine.subject} mine={mine} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
